import type { AuditAction } from '../../domain/audit/audit.ts';

const auditAction: Record<AuditAction, string> = {
  summary: 'asked for a summary',
  group: "saw a working group's activities",
  ledger: 'saw who was asked and who answered',
  'to-do': 'saw the to-do list',
  people: 'saw who is on the list',
  audit: 'read this log',
  exported: 'took an export',
  'my-data': 'downloaded their own data',
  'digest-preview': 'saw the preview of the digest',
  'digest-published': 'had the digest posted',
  'round-opened': 'opened the round',
  'round-closed': 'closed the round',
  'asked-again': 'had an organisation asked again',
  'recorded-on-behalf': 'recorded an answer for an organisation',
  'link-made': 'made a link to the web form',
  'link-revoked': 'revoked a link to the web form',
  'channel-chosen': 'chose the channel of the digest',
  'schedule-changed': 'changed the schedule',
  'holiday-changed': 'changed a holiday',
  'signposts-changed': 'changed where people are sent for help',
  imported: 'imported a list',
  'import-undone': 'took back an import',
  'role-changed': 'changed a role',
  'identity-changed': "changed someone's account or e-mail",
  'first-admin': 'became the first admin',
  'erasure-asked': 'asked to be forgotten',
  'erasure-withdrawn': 'cancelled a request to be erased',
  erased: "erased a person's data",
  retention: 'removed data past its retention date',
};

export const people = {
  role: {
    title: 'People',
    count: (count: number) => (count === 1 ? '1 person is on the list' : `${count} people are on the list`),
    none: 'no role',
    noAccount: 'has not used Pamoja in Teams yet',
    how: 'To change it: “role add officer to someone@example.org”, “role take officer from someone@example.org”. Focal points are added with the list of people.',
    added: (name: string, role: string) => `${name} is now: ${role}. They have been told. To undo: role take …`,
    taken: (name: string, role: string) => `${name} is no longer: ${role}. They have been told. To undo: role add …`,
    unchanged: (name: string, role: string) => `Nothing to change: ${name}, ${role}.`,
  },
  privacy: {
    fileOffer: 'Everything I hold about you. Only you get it.',
    exportOffer: 'The activities with their latest status. Contacts and small counts of persons are not in it.',
    forgetting: (date: string) =>
      `I will erase your name, e-mail, account and chats by ${date}. The data protection officer has been told. What your organisation reported stays, without your name. If you change your mind before then, write “keep me”.`,
    kept: 'OK. Nothing will be erased, and I will keep writing to you.',
    notAsked: 'You have not asked to be forgotten.',
    erasing: 'Erasing. I tell you when it is done.',
    confirmErase: (name: string) => ({
      title: `Erase what is held about ${name}?`,
      body: 'Name, e-mail, account, roles and chats go at once, and nothing brings them back. What their organisation reported stays. The other officers are told.',
      yes: 'Yes, erase',
      no: 'No',
    }),
    confirmLeft: (name: string) => ({
      title: `Has ${name} left?`,
      body: 'They are asked no more, may do nothing here, and their links are dead. What is held about them is erased within 30 days. The other officers are told.',
      yes: 'Yes, they have left',
      no: 'No',
    }),
    erased: 'Erased. What their organisation reported stays, without their name.',
    left: (name: string) =>
      `${name} will no longer be asked and has no access. Their data will be erased within 30 days.`,
  },
  audit: {
    title: 'Who read or did what',
    empty: 'Nothing is on record yet.',
    whole: (count: number, number: string, hash: string) =>
      `${count === 1 ? '1 event' : `${count} events`}, and the log is complete. The last one is number ${number}, ${hash}. Note this number somewhere else: if it ever cannot be found here, the end of the log was cut off.`,
    recent: (count: number, number: string, hash: string) =>
      `${count === 1 ? 'The last event is as it was written' : `The last ${count} events are as they were written`}; the whole log is checked every day. The last one is number ${number}, ${hash}. Note this number somewhere else: if it ever cannot be found here, the end of the log was cut off.`,
    problem: (kind: 'changed' | 'missing' | 'beginning', number: string): string =>
      ({
        changed: `The log was tampered with: event ${number} is not what was written. Keep a copy and investigate.`,
        missing: `The log was tampered with: event ${number} is missing. Keep a copy and investigate.`,
        beginning: `The log was tampered with: what came before event ${number} is missing. Keep a copy and investigate.`,
      })[kind],
    action: auditAction,
  },
};
