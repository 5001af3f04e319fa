import { weekOf } from './week.ts';

export const notices = {
  notice: {
    toast: 'You have a message from Pamoja',
    noReply: 'No reply needed.',
    skippedTitle: 'Something was missed',
    skipped: {
      'open-round': (week: string) => `The round of the ${weekOf(week)} was not opened.`,
      remind: (week: string) => `No one was reminded in the ${weekOf(week)}.`,
      'remind-again': (week: string) => `No one was reminded again in the ${weekOf(week)}.`,
      'close-round': (week: string) => `The round of the ${weekOf(week)} was not closed.`,
      digest: (week: string) => `No digest was proposed for the ${weekOf(week)}.`,
    },
    skippedAdvice:
      'Pamoja was not running at that time. Whatever could still be done has been done. To post the digest yourself, write: digest now',
    silentTitle: (count: number) => (count === 1 ? 'One organisation is silent' : `${count} organisations are silent`),
    silentAdvice: 'A phone call often helps. This is never posted in the channel.',
    roleTitle: 'Your role has changed',
    roleAdded: (role: string) => `You are now: ${role}. Write “help” to see what you can do.`,
    roleTaken: (role: string) => `You no longer have this role: ${role}.`,
    roleAdvice: 'An admin of the secretariat changed it. If that is a mistake, please ask them.',
    roleOfTitle: 'A role was changed',
    roleOfAdded: (name: string, role: string) => `${name} is now: ${role}.`,
    roleOfTaken: (name: string, role: string) => `${name} is no longer: ${role}.`,
    roleOfAdvice: 'All admins are told of it. If it should not be so, “role take …” or “role add …” undoes it.',
    identityTitle: 'Someone is known by another address now',
    identityYoursTitle: 'You are known by another address now',
    identityField: {
      aadObjectId: 'Changed: the Microsoft account (Entra object id)',
      workEmail: 'Changed: the work e-mail',
    },
    identityAdvice:
      'A list of people changed it, and anyone who has the new one acts as this person. If you did not expect it, write “left” and their e-mail at once, and ask.',
    identityYoursAdvice:
      'An admin changed it by a list of people. If you did not expect this, tell the secretariat at once: someone else may be acting in your name.',
    erasureTitle: 'Someone has asked to have their data erased',
    erasureAdvice: (date: string) =>
      `Their data will be erased on ${date}. To do it now, write “erase” and their work e-mail. What their organisation reported stays, without their name.`,
    leftTitle: 'Someone was taken off the list',
    erasedTitle: 'What was held about someone was erased',
    doneBy: (name: string) => `Done by ${name}`,
    goneAdvice: 'You are told because no one should do this unseen. If you did not expect it, please ask.',
    withdrawnTitle: 'Someone has cancelled their request to be erased',
    withdrawnAdvice:
      'Nothing will be erased. If you think someone else sent this (for example, from a lost phone), please ask them.',
    auditTitle: 'The audit log is not complete',
    auditAdvice:
      'Someone with direct access to the database may have changed it. See docs/privacy.md for what to do after a breach.',
    blockedTitle: 'An activity is blocked',
    supportTitle: 'Support needed soon',
    blockedAdvice: 'You are told straight away because an organisation needs help to continue.',
    support: (kind: string) => `Support needed: ${kind}`,
  },
};
