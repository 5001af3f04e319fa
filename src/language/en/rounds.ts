import { weekOf } from './week.ts';

export const rounds = {
  ledger: {
    title: (week: string) => `Answers, ${weekOf(week)}`,
    adds: (sum: string, roster: number) => `${sum} = ${roster} organisations on the list`,
    by: (name: string) => `by ${name}`,
    outOfReachSince: (date: string) => `out of reach since ${date}`,
    tried: (ways: string) => `tried: ${ways}`,
    way: { chat: 'their chat', new_chat: 'a new chat', mail: 'e-mail' },
  },
  askAgain: {
    button: 'Ask again',
    queued: (name: string, people: number) =>
      people === 1 ? `${name} is being asked again: one person.` : `${name} is being asked again: ${people} people.`,
    notWaiting: (name: string) =>
      `${name} need not be asked again: they have the card, have answered or are excused, or the round is closed.`,
    nobody: (name: string) =>
      `No one at ${name} has opened the bot or has a mailbox here. “link for …” makes a link that you can send them.`,
  },
  todo: {
    title: 'To do',
    none: 'Nothing to do right now.',
    silent: (name: string, rounds: number) => `${name}: no answer for ${rounds} rounds in a row`,
    unreachable: (name: string, why: string, since: string) => `${name}: could not be reached, ${why} (since ${since})`,
    uncertain: (name: string) => `${name}: no one knows whether this week’s card arrived`,
    blocked: (title: string, kind: string) => `${title}: blocked, support needed: ${kind}`,
    overdue: (title: string, days: number) =>
      days === 1 ? `${title}: 1 working day overdue` : `${title}: ${days} working days overdue`,
    digest: (week: string) => `The digest for the ${weekOf(week)} waits for approval: digest preview`,
    confirmed: (who: string) =>
      `Texts that were questioned and then confirmed as naming nobody, in the last four weeks: ${who}. Where there are many, please talk to the organisation.`,
    more: (count: number) => `and ${count} more`,
  },
  round: {
    opened: (week: string, asked: number, excused: number, unreachable: number) =>
      `The round of the ${weekOf(week)} is open: ${asked} asked, ${excused} excused, ${unreachable} could not be reached.`,
    closed: (week: string, answered: number, expected: number, missed: number) =>
      `The round of the ${weekOf(week)} is closed: ${answered} of ${expected} answered, ${missed} without an answer.`,
    toast: 'Weekly check-in',
    reminderToast: 'Reminder: weekly check-in',
  },
};
