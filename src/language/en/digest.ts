import { weekOf } from './week.ts';

export const digest = {
  digest: {
    title: (network: string, week: string) => `${network}: ${weekOf(week)}`,
    heading: 'Weekly digest',
    answered: (answered: number, expected: number, rate: string) =>
      `${answered} of ${expected} organisations answered (${rate})`,
    ledger: 'This week’s check-in',
    open: 'The round is still open; the figures are as of now.',
    activities: (total: number) =>
      total === 1 ? '1 activity in the joint plan' : `${total} activities in the joint plan`,
    overdue: (count: number) => `${count} overdue`,
    completed: 'Completed this week',
    changes: 'What changed',
    changed: (title: string, from: string, to: string) => `${title}: ${from} → ${to}`,
    dueSoon: 'Due in the next 14 days',
    startingSoon: 'Starting in the next 14 days',
    support: 'Support needed',
    counties: (count: number) => `Work in ${count} of 47 counties`,
    corrections: (count: number) =>
      count === 1 ? '1 correction since the last digest' : `${count} corrections since the last digest`,
    lateAnswers: (count: number) =>
      count === 1 ? '1 late answer to an earlier week' : `${count} late answers to earlier weeks`,
    thanks: 'Thank you to everyone who answered.',
    footer: 'Do not report cases here: use the national referral mechanism.',
    toggle: 'Kiswahili / English',
    asOf: (at: string) => `As of ${at}. Restricted activities are not counted here.`,
    more: (count: number) => `and ${count} more`,
    previewTitle: (week: string) => `Preview of the digest, ${weekOf(week)}`,
    previewWhere: (channel: string) => `It would go to ${channel}.`,
    post: 'Post it now',
    posted: (week: string, channel: string) => `The digest for the ${weekOf(week)} is being posted in ${channel}.`,
    changedSince: 'Something has changed since that preview. This is the latest version; the button posts this one.',
    alreadyPosted: (week: string, at: string) =>
      `The digest for the ${weekOf(week)} was already posted, ${at}. It is posted once a week.`,
    alreadyPosting: (week: string) =>
      `The digest for the ${weekOf(week)} is already being posted. It is posted once a week.`,
    postAgain: 'Not there? Post it again',
    uncertain: (week: string) =>
      `I am not sure the digest for the ${weekOf(week)} reached the channel. Please check there. I will not post it again unless you ask.`,
    channelChosen: (channel: string) => `The weekly digest will be posted in ${channel}.`,
    thisChannel: 'this channel',
    toast: 'Weekly digest',
  },
};
