import type { AuditAction } from '../domain/audit/audit.ts';
import type { ComplaintCode } from '../domain/check-in/answer.ts';
import type { CheckInState, StateReason } from '../domain/check-in/check-in.ts';
import type { Role } from '../domain/network/network.ts';
import type { Status, SupportType } from '../domain/plan/status.ts';
import type { Detector } from '../domain/safeguarding/screen-rules.ts';
import type { ErrorCode } from '../errors.ts';

const status: Record<Status, string> = {
  not_started: 'Not started',
  on_track: 'On track',
  at_risk: 'At risk',
  delayed: 'Delayed',
  blocked: 'Blocked',
  suspended: 'Suspended',
  completed: 'Completed',
  cancelled: 'Cancelled',
};

const support: Record<SupportType, string> = {
  none: 'No support needed',
  funding: 'Funding',
  technical: 'Technical help',
  coordination: 'Coordination',
  government_liaison: 'Contact with government',
  legal: 'Legal help',
  other: 'Other support',
};

const state: Record<CheckInState, string> = {
  planned: 'Planned',
  sent: 'Asked',
  reminded: 'Reminded',
  answered: 'Answered',
  answered_late: 'Answered late',
  excused: 'Excused',
  missed: 'No answer',
  unreachable: 'Could not be reached',
};

const stateReason: Record<StateReason, string> = {
  leave: 'everybody is on leave',
  snooze: 'asked to be asked later',
  holiday: 'public holiday',
  nothing_due: 'no open activity',
  no_focal_point: 'no focal point on the list',
  not_installed: 'has not opened the bot in Teams yet',
  blocked_by_user: 'has blocked the bot',
  bot_disabled_by_admin: 'the bot is switched off in their Teams',
  transport_failed: 'the message could not be delivered',
  conversation_not_found: 'their chat was not found',
  uncertain: 'nobody knows whether it arrived',
};

const roleName: Record<Role, string> = {
  focal_point: 'Focal point',
  working_group_lead: 'Working-group lead',
  secretariat_officer: 'Secretariat officer',
  secretariat_admin: 'Secretariat admin',
  data_protection_officer: 'Data protection officer',
  partner: 'Partner',
  observer: 'Observer',
};

const auditAction: Record<AuditAction, string> = {
  summary: 'asked for a summary',
  group: "saw a working group's activities",
  ledger: 'saw who was asked and who answered',
  'to-do': 'saw what waits for the secretariat',
  people: 'saw who is on the list',
  audit: 'read this log',
  exported: 'took an export',
  'my-data': 'took what is held about them',
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
  'role-changed': 'changed a role',
  'identity-changed': "changed somebody's account or e-mail",
  'first-admin': 'became the first admin',
  'erasure-asked': 'asked to be forgotten',
  'erasure-withdrawn': 'asked not to be forgotten after all',
  erased: 'erased a person',
  retention: 'took out what was kept long enough',
};

const detector: Record<Detector, string> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  national_id: 'an ID number',
  refugee_or_alien_id: 'a refugee or alien ID number',
  learner_id: 'a learner number',
  passport: 'a passport number',
  kra_pin: 'a KRA PIN',
  ob_number: 'a police OB number',
  court_case: 'a court case number',
  age_and_person: 'the age of a person',
  organisation_pin: "an organisation's KRA PIN",
  passport_like: 'what may be a passport number',
  bare_number: 'a long number',
  name_like: 'what may be a name',
  too_long: 'more text than can be checked',
};

const complaint: Record<ComplaintCode, (title: string, found: string) => string> = {
  status_unknown: (title) => `“${title}”: please choose a status.`,
  newer_update: (title) =>
    `Somebody updated “${title}” after this form was made. This is what stands now; please look again.`,
  activity_closed: (title) => `“${title}” is already closed. Only the secretariat can reopen it.`,
  reason_missing: (title) => `“${title}”: please say why, in one line.`,
  support_missing: (title) => `“${title}” is blocked: please say what support would help.`,
  outcome_missing: (title) => `“${title}” is completed: please say in one line what came of it.`,
  new_end_missing: (title) => `“${title}” is delayed: please give the new end date.`,
  review_date_missing: (title) => `“${title}” is suspended: please say when it will be looked at again.`,
  end_date_missing: (title) => `“${title}” is completed: please give the day it ended.`,
  date_unreadable: (title) => `“${title}”: that date does not exist. Write it as 2027-03-14.`,
  date_past: (title) => `“${title}”: that date is already over.`,
  date_future: (title) => `“${title}”: it cannot have ended on a day that is still to come.`,
  date_before_start: (title) => `“${title}”: that date is before the planned start.`,
  reached_unreadable: (title) => `“${title}”: the number reached must be a whole number, such as 45.`,
  reached_lower: (title) => `“${title}”: the total reached is lower than before. Please say why.`,
  reached_high: (title) => `“${title}”: that is more than ten times the target. Is it right?`,
  text_too_long: (title) => `“${title}”: the text is too long (500 characters at most).`,
  text_blocked: (title, found) => `“${title}”: the text held ${found}, so it was not kept. Please leave it out.`,
  text_suspect: (title, found) => `“${title}”: the text seems to hold ${found}. Does it name or describe a person?`,
};

const error: Record<ErrorCode, (detail: string) => string> = {
  not_known: (objectId) =>
    `I do not know you yet. Please ask the secretariat to add you; the number they need is ${objectId}.`,
  not_allowed: () => 'That is not yours to do. If it should be, please ask the secretariat.',
  person_unknown: (who) => `I know nobody “${who}”. Write the work e-mail or the whole name; “people” lists everybody.`,
  organisation_unknown: (name) => `I know no organisation “${name}”. Write its whole name or its acronym.`,
  no_focal_point: () => 'That organisation has no focal point on the list: there is nobody whose answer it could be.',
  role_unreadable: () =>
    'Write for instance: role add officer to someone@example.org, or: role take officer from someone@example.org. The roles: officer, admin, data protection officer, partner, observer, lead and the name of the group.',
  last_admin: () => 'That is the last admin: nobody could give the role back. Make somebody else an admin first.',
  personal_only: () => 'I answer that only in our own chat, not where everybody reads along.',
  channel_only: () => 'Please write that in the channel the digest should go to, and mention me there.',
  text_too_long: () => 'That message is too long for me. Please write one short line.',
  text_blocked: (found) =>
    `Your message held ${found}. I have kept nothing of it. Please delete the message here in Teams, and never send me names or case details.`,
  no_channel_yet: () => 'No channel is chosen yet. In the channel, write: @Pamoja use this channel',
  nothing_to_report: () => 'Your organisation has no open activity, so there is nothing to report.',
  activity_unknown: (id) => `I know no open activity ${id} of your organisation.`,
  update_unreadable: () => 'Write it like this: update ACT-2026-0012 delayed until 2027-03-14 reached 45: venue lost',
  update_date_unreadable: () => 'I could not read that date. Write it as 2027-03-14.',
  filters_unknown: (words) =>
    `I do not know: ${words}. Try: summary pillar:protection county:kwale status:blocked period:2026-Q4`,
  no_round_yet: () => 'No round has been opened yet.',
  round_already_open: (week) => `The round of week ${week} has already been opened.`,
  round_closed: (week) => `The round of week ${week} is already closed.`,
  card_outdated: () => 'This card is out of date. Write “check in” for a new one.',
  rest_date_unreadable: () => 'That needs a date that lies ahead, for instance: leave until 2026-12-10',
  schedule_refused: (why) => why,
  signpost_unreadable: () =>
    'Write for instance: signposts confirm 116, signposts add 1195 GBV helpline, or signposts remove 116. Only short or toll-free numbers.',
  file_too_large: () => 'That is too much for one file. Narrow it, for instance: export county:kwale',
  file_refused: () => 'The file could not be put into your OneDrive. Please ask for it again.',
  links_off: () =>
    'There are no links here: the service has no address or no secret for them (PUBLIC_URL, LINK_SECRET). Whoever runs it can set both.',
  store_busy: () =>
    'My records do not answer just now. Please send it again in a minute: the same answer twice counts once.',
};

export const en = {
  languageName: 'English',
  status,
  /** The status as it stands before or after a count of activities. */
  statuses: (of: Status, _count: number): string => status[of],
  support,
  state,
  stateReason,
  roleName,
  detector,
  complaint,
  error,
  pillar: {
    prevention: 'Prevention',
    protection: 'Protection',
    prosecution: 'Prosecution',
    partnership: 'Partnership',
    policy_coordination: 'Policy and coordination',
  },
  and: 'and',
  apology: 'Sorry, something went wrong on our side. Nothing you sent is lost in Teams; please try again.',
  notUnderstood: 'I did not understand that.',
  editTooLate: 'I do not take an edit for a new message, and it changes nothing that was done. Please write it anew.',
  helpButton: 'What can I do?',
  warning: 'No names, no case details.',
  warningTitle: 'Never write names, phone numbers or case details here.',
  exampleNetwork: 'Example network: every organisation and activity here is invented.',
  version: (version: string, schema: number) => `Pamoja ${version}, data version ${schema}.`,
  languageSet: 'I will speak English with you.',
  languageUnknown: 'I speak English and Kiswahili: write “language en” or “lugha sw”.',
  welcome: {
    title: 'Karibu! I am Pamoja.',
    body: 'Once a week I ask your organisation how its activities are going. It takes about a minute.',
    privacy:
      'I keep your name, work e-mail, organisation and answers, and nothing about the people you protect. Write “help” to see what I can do.',
    channel:
      'Hello! I keep the joint plan alive between workshops. To have the weekly digest here, the secretariat writes: @Pamoja use this channel',
  },
  help: {
    title: 'What you can write',
    secretariat: 'For the secretariat',
    help: 'this list',
    checkIn: 'your form, now',
    myActivities: 'the activities of your organisation',
    myGroup: 'the activities of the working group you lead, and why they stand as they do',
    update: 'one activity, in one line',
    leave: 'leave me alone until a day; somebody else is asked',
    back: 'I am back from leave',
    snooze: 'bring the form again on a later day',
    language: 'English or Kiswahili',
    summary: 'the figures; narrow them with county:kwale status:blocked',
    ledger: 'who was asked and who answered this week',
    schedule: 'when the network is asked; an admin can change it',
    holiday: 'a public holiday that was declared, or taken back',
    todo: 'what waits for the secretariat: the silent, the blocked, the long overdue',
    link: 'a link to your form, for a phone without Teams',
    version: 'which version of Pamoja is running',
    linkFor: 'a link to an organisation’s form, to send to whoever Teams does not reach',
    onBehalf: 'record an answer that an organisation gave by telephone',
    askAgain: 'ask an organisation again whose card may not have arrived',
    openRound: "open this week's round now",
    closeRound: "close this week's round now",
    digestPreview: 'what the digest would say now',
    digestNow: "post this week's digest",
    people: 'who is on the list, and what they may do',
    role: 'give somebody a role, or take it',
    audit: 'who read or did what',
    signposts: 'where people with a case are sent; confirm each number before use',
    left: 'somebody has left: they are asked no more',
    erase: 'erase what is held about somebody, at once',
    export: 'the activities as a workbook; narrow them as in a summary',
    myData: 'what I hold about you, as a file',
    forgetMe: 'have me erase what I hold about you',
    keepMe: 'take that back in time',
    useChannel: 'in a channel: send the digest here',
  },
  form: {
    title: (week: string) => `Weekly check-in ${week}`,
    adhocTitle: 'How is it going?',
    intro: (organisation: string, count: number) =>
      count === 1 ? `${organisation}: one activity` : `${organisation}: ${count} activities`,
    closes: (at: string) => `Please answer by ${at}.`,
    late: 'The round is closed; your answer still counts, marked late.',
    due: (date: string) => `due ${date}`,
    overdue: (days: number, date: string) =>
      days === 1 ? `1 day overdue (${date})` : `${days} days overdue (${date})`,
    last: (label: string, date: string) => `last: ${label}, ${date}`,
    never: 'no update yet',
    status: 'Status',
    more: 'Add a note, figure, reason or date',
    note: 'Note, or what came of it when completed',
    reached: 'People reached since the start',
    reason: 'Reason, when at risk, delayed, blocked, suspended or cancelled',
    support: 'Support needed',
    date: 'Date: new end, review date, or the day it ended',
    answeredBy: 'Who gave the answer',
    submit: 'Submit',
    noChange: 'Nothing has changed',
    moreActivities: (count: number) =>
      count === 1 ? '1 more activity is not on this card.' : `${count} more activities are not on this card.`,
    reportOther: 'Report on another activity',
    tooLarge: 'Your weekly check-in is ready. It is too long to stand in the chat by itself.',
    openHere: 'Open the form',
    confirm: 'I have checked: the figures are right, and no text names or describes a person.',
    complaints: (count: number) =>
      count === 1 ? 'One more thing is marked below.' : `${count} more things are marked below.`,
  },
  receipt: {
    title: 'Thank you. Your answer is saved.',
    late: 'Saved as a late answer.',
    by: (name: string, at: string) => `Answered by ${name}, ${at}`,
    already: (name: string, at: string) =>
      `${name} had already answered, ${at}. This is what is saved; press Edit to correct it.`,
    unchanged: 'no change',
    edit: 'Edit',
    reached: (count: string) => `${count} reached`,
    until: (date: string) => `until ${date}`,
    ended: (date: string) => `ended ${date}`,
    review: (date: string) => `looked at again ${date}`,
    reminderTitle: (week: string) => `Reminder: weekly check-in ${week}`,
    rest: (count: number) =>
      count === 1
        ? 'One other activity of this week still waits for its answer.'
        : `${count} other activities of this week still wait for their answer.`,
    nothingElse: 'Nothing else has changed',
  },
  activities: {
    title: (organisation: string) => `Activities of ${organisation}`,
    open: (count: number) => (count === 1 ? '1 open activity' : `${count} open activities`),
    more: (count: number) => `and ${count} more`,
    none: 'No activity is open.',
    report: 'Report on these',
  },
  proposal: {
    title: 'Is this right?',
    confirm: 'Yes, save it',
    change: 'Change it first',
    cancel: 'No',
    cancelled: 'Nothing was changed.',
  },
  summary: {
    title: 'Summary',
    filters: (text: string) => `Only: ${text}`,
    all: 'All activities',
    asOf: (at: string) => `As of ${at}`,
    activities: 'Activities',
    chart: 'Activities by status',
    byPillar: 'By pillar',
    response: 'Response',
    responseFigures: (answered: number, expected: number, rate: string) =>
      `${answered} of ${expected} answered (${rate})`,
    uncertain: (count: number) =>
      count === 1
        ? 'Of one ask nobody knows whether it arrived: to do'
        : `Of ${count} asks nobody knows whether they arrived: to do`,
    responseWeeks: (weeks: string) => `Rounds: ${weeks}`,
    noRound: 'No round yet',
    overdue: 'Overdue',
    blocked: 'Blocked',
    support: 'Support asked for',
    none: 'none',
    more: (count: number) => `and ${count} more`,
    empty: 'No activity fits.',
  },
  reached: {
    total: (parts: string) => `People reached so far: ${parts}`,
    atLeast: (figure: string) => `at least ${figure}`,
    hidden: (count: number) =>
      count === 1
        ? '1 activity reached too few people to show a figure.'
        : `${count} activities reached too few people to show a figure.`,
  },
  ledger: {
    title: (week: string) => `Who was asked, week ${week}`,
    adds: (sum: string, roster: number) => `${sum} = ${roster} on the roster`,
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
      `Nobody at ${name} has opened the bot or has a mailbox here. “link for …” makes a link that you can send them.`,
  },
  digest: {
    title: (network: string, week: string) => `${network}: week ${week}`,
    heading: 'Weekly digest',
    answered: (answered: number, expected: number, rate: string) =>
      `${answered} of ${expected} organisations answered (${rate})`,
    late: (count: number) => `${count} of them late`,
    ledger: 'This week’s check-in',
    open: 'The round is still open; the figures are as of now.',
    activities: (total: number) => `${total} activities in the shared plan`,
    overdue: (count: number) => `${count} overdue`,
    completed: 'Completed this week',
    changes: 'What changed',
    changed: (title: string, from: string, to: string) => `${title}: ${from} → ${to}`,
    dueSoon: 'Due in the next 14 days',
    startingSoon: 'Starting in the next 14 days',
    support: 'Support asked for',
    counties: (count: number) => `Work in ${count} of 47 counties`,
    corrections: (count: number) =>
      count === 1 ? '1 correction since the last digest' : `${count} corrections since the last digest`,
    lateAnswers: (count: number) =>
      count === 1 ? '1 late answer to an earlier week' : `${count} late answers to earlier weeks`,
    thanks: 'Thank you to everybody who answered.',
    footer: 'Do not report cases here: use the national referral mechanism.',
    toggle: 'Kiswahili / English',
    asOf: (at: string) => `As of ${at}. Restricted activities are not counted here.`,
    more: (count: number) => `and ${count} more`,
    nothing: 'nothing',
    previewTitle: (week: string) => `Preview of the digest, week ${week}`,
    previewWhere: (channel: string) => `It would go to ${channel}.`,
    post: 'Post it now',
    posted: (week: string, channel: string) => `The digest of week ${week} goes to ${channel}.`,
    changedSince:
      'Something has changed since that preview. This is the digest as it is now; the button posts exactly this.',
    alreadyPosted: (week: string, at: string) =>
      `The digest of week ${week} was already posted, ${at}. It is posted once a week.`,
    alreadyPosting: (week: string) => `The digest of week ${week} is on its way already. It is posted once a week.`,
    postAgain: 'It is not there: post it again',
    uncertain: (week: string) =>
      `Whether the digest of week ${week} reached the channel is not certain. Please look there; I will not post it a second time by myself.`,
    channelChosen: (channel: string) => `The weekly digest will be posted in ${channel}.`,
    thisChannel: 'this channel',
    toast: 'Weekly digest',
  },
  rest: {
    leave: (date: string) =>
      `Rest well: I will not write to you until ${date} is over. Write “back” when you return earlier.`,
    leaveMeans: {
      nothing_open: '',
      others_asked: 'Another focal point of your organisation is asked instead.',
      excused: 'Nobody else answers for your organisation, so it is excused this week.',
    },
    back: 'Welcome back. I will write to you again.',
    snooze: {
      nothing_open: () => 'Nothing waits for your answer just now.',
      later_this_week: (date: string) => `I will bring the form again on ${date}.`,
      excused: (date: string) =>
        `The round closes before ${date}: your organisation is excused this week and asked again in the next round.`,
    },
  },
  notice: {
    toast: 'Pamoja has something for you',
    noReply: 'You need not answer this.',
    skippedTitle: 'Something did not happen',
    skipped: {
      'open-round': (week: string) => `The round of week ${week} was not opened.`,
      remind: (week: string) => `Nobody was reminded in week ${week}.`,
      'remind-again': (week: string) => `Nobody was reminded again in week ${week}.`,
      'close-round': (week: string) => `The round of week ${week} was not closed.`,
      digest: (week: string) => `No digest was proposed for week ${week}.`,
    },
    skippedAdvice:
      'I was not running when it was due, and it is too late for it now. What is still useful I have done. A digest can be posted by hand: digest now',
    silentTitle: (count: number) => (count === 1 ? 'One organisation is silent' : `${count} organisations are silent`),
    silentAdvice: 'A call often helps. This is told to you alone, never in the channel.',
    roleTitle: 'Your role has changed',
    roleAdded: (role: string) => `You are now: ${role}. Write “help” to see what you can do.`,
    roleTaken: (role: string) => `You are no longer: ${role}.`,
    roleAdvice: 'An admin of the secretariat changed it. If that is a mistake, please ask them.',
    roleOfTitle: 'A role was changed',
    roleOfAdded: (name: string, role: string) => `${name} is now: ${role}.`,
    roleOfTaken: (name: string, role: string) => `${name} is no longer: ${role}.`,
    roleOfAdvice: 'All admins are told of it. If it should not be so, “role take …” or “role add …” undoes it.',
    identityTitle: 'Somebody is known by another address now',
    identityYoursTitle: 'You are known by another address now',
    identityField: {
      aadObjectId: 'Changed: the Microsoft account (Entra object id)',
      workEmail: 'Changed: the work e-mail',
    },
    identityAdvice:
      'A list of people changed it, and whoever has the new one acts as this person. If you did not expect it, write “left” and their e-mail at once, and ask.',
    identityYoursAdvice:
      'An admin changed it by a list of people. If you do not know of it, tell the secretariat at once: somebody else may be acting in your name.',
    erasureTitle: 'Somebody asks to be forgotten',
    erasureAdvice: (date: string) =>
      `I erase what is held about them on ${date}; “erase” and their work e-mail does it now. What their organisation reported stays, without their name.`,
    leftTitle: 'Somebody was taken off the list',
    erasedTitle: 'What was held about somebody was erased',
    doneBy: (name: string) => `Done by ${name}`,
    goneAdvice: 'You are told because no one should do this unseen. If you did not expect it, please ask.',
    withdrawnTitle: 'Somebody takes back that they want to be forgotten',
    withdrawnAdvice:
      'Nothing is erased. If it may not have been them, a phone in wrong hands for instance, please ask them.',
    auditTitle: 'The audit log is not whole',
    auditAdvice:
      'Somebody with access to the store itself may have done it. docs/privacy.md says what to do after a breach.',
    blockedTitle: 'An activity is blocked',
    supportTitle: 'Support is asked for, and time is short',
    blockedAdvice: 'You are told at once because somebody needs help to go on.',
    support: (kind: string) => `Support asked for: ${kind}`,
  },
  role: {
    title: 'People',
    count: (count: number) => (count === 1 ? '1 person is on the list' : `${count} people are on the list`),
    none: 'no role',
    noAccount: 'not yet seen in Teams',
    how: 'To change it: “role add officer to someone@example.org”, “role take officer from someone@example.org”. Focal points come with the list of people.',
    added: (name: string, role: string) => `${name} is now: ${role}. They are told. To undo: role take …`,
    taken: (name: string, role: string) => `${name} is no longer: ${role}. They are told. To undo: role add …`,
    unchanged: (name: string, role: string) => `Nothing to change: ${name}, ${role}.`,
  },
  signposts: {
    title: 'Where people with a case are sent',
    why: 'Shown to whoever writes me something that must not be kept. Numbers that nobody has confirmed are shown to nobody.',
    confirmed: 'confirmed',
    example: 'example: confirm before use',
    none: 'None.',
    how: '“signposts confirm 116”, “signposts add 1195 GBV helpline”, “signposts remove 116”.',
    instead: (numbers: string) =>
      numbers === ''
        ? 'A case goes through the national referral mechanism, never through me; the secretariat can tell you how.'
        : `A case goes through the national referral mechanism, never through me. You can call: ${numbers}.`,
  },
  web: {
    door: 'It takes about a minute. Whoever opens this link answers for the person it was sent to.',
    mail: 'Open the link to answer; it takes about a minute. Do not pass it on: whoever opens it answers for you. To get no more mails, ask the secretariat.',
    inTeams: (count: number) =>
      count === 1
        ? 'One more activity waits in Teams: it is restricted, and not shown here.'
        : `${count} more activities wait in Teams: they are restricted, and not shown here.`,
    revoke: 'Revoke this link',
    revokeWhy: 'Sent to the wrong person, or not needed any more?',
    revoked: 'That link is dead. “link” makes another one.',
    gone: 'This link does not lead to a form any more. Please ask the secretariat for another one.',
    link: (url: string, organisation: string, person: string, until: string) =>
      `${url}\n\nWhoever opens this answers for ${organisation}, as ${person}, until ${until}. Send it to them alone.`,
  },
  privacy: {
    fileOffer: 'Everything I hold about you. Only you get it.',
    exportOffer: 'The activities with their latest status. Contacts and small counts of persons are not in it.',
    forgetting: (date: string) =>
      `I will erase your name, e-mail, account and chats by ${date}, and have told who answers for data protection. What your organisation reported stays, without your name. Until then “keep me” takes it back.`,
    kept: 'Good. Nothing is erased, and I go on writing to you.',
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
      `${name} is asked no more and may do nothing here. What is held about them is erased within 30 days.`,
  },
  audit: {
    title: 'Who read or did what',
    empty: 'Nothing is on record yet.',
    whole: (count: number, number: string, hash: string) =>
      `${count} events, and the log is whole. The last one is number ${number}, ${hash}: whoever notes that down elsewhere will see if the end is ever cut off.`,
    recent: (count: number, number: string, hash: string) =>
      `The last ${count} events stand as they were written; the whole log is looked at every day. The last one is number ${number}, ${hash}: whoever notes that down elsewhere will see if the end is ever cut off.`,
    problem: (kind: 'changed' | 'missing' | 'beginning', number: string): string =>
      ({
        changed: `The log was tampered with: event ${number} is not what was written. Keep a copy and look into it.`,
        missing: `The log was tampered with: event ${number} is missing. Keep a copy and look into it.`,
        beginning: `The log was tampered with: what came before event ${number} is missing. Keep a copy and look into it.`,
      })[kind],
    action: auditAction,
  },
  todo: {
    title: 'What waits for the secretariat',
    none: 'Nothing waits for you.',
    silent: (name: string, rounds: number) => `${name}: no answer for ${rounds} rounds in a row`,
    unreachable: (name: string, why: string, since: string) => `${name}: could not be reached, ${why} (since ${since})`,
    uncertain: (name: string) => `${name}: nobody knows whether this week’s card arrived`,
    blocked: (title: string, kind: string) => `${title}: blocked, support asked for: ${kind}`,
    overdue: (title: string, days: number) => `${title}: ${days} working days past its date`,
    digest: (week: string) => `The digest of week ${week} waits for approval: digest preview`,
    more: (count: number) => `and ${count} more`,
  },
  schedule: {
    title: 'When the network is asked',
    saved: 'Saved. It holds from now on; rounds that are open go their way.',
    unchanged: 'It was so already.',
    was: (before: string) => `was ${before}`,
    holidaysChanged: 'The holidays below are changed.',
    rhythm: 'Rhythm',
    frequency: {
      weekly: 'every week',
      fortnightly: 'every two weeks',
      monthly: 'once a month, in the week of the first Monday',
    },
    opens: 'Opens',
    reminds: 'Reminds',
    remindsAgain: 'Reminds again',
    mostMessages: 'At most',
    smallestCount: 'Hides',
    belowCount: (count: number) => `counts of persons below ${count}`,
    messages: (count: number) => `${count} messages to a person in a week; beyond that nobody is reminded`,
    closes: 'Closes',
    digest: 'Digest',
    approval: 'Digest waits for approval',
    zone: 'Time zone',
    paused: 'Paused',
    yes: 'yes',
    no: 'no',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    next: (week: string) => `Next round: ${week}`,
    noNext: 'No round is planned within a year.',
    holidays: 'Public holidays ahead',
    how: 'To change it: “schedule opens Monday 09:00”, “schedule every two weeks”, “schedule pause until 2027-01-08”, “schedule resume”, “schedule zone Africa/Nairobi”, “schedule approval off”, “schedule reminds again Thursday 10:00”, “schedule at most 5 messages”, “schedule hide counts below 15”, “holiday add 2027-03-10 Idd-ul-Fitr”, “holiday remove 2026-12-26”.',
  },
  scheduleProblem: {
    unreadable: 'I did not understand what to change. Write for instance: schedule opens Monday 09:00',
    day_or_time: 'That needs a day and a time, for instance: schedule closes Thursday 16:00',
    order: 'The round must open before it reminds, remind before it closes, and close before the digest.',
    zone: 'I do not know that time zone. Write it like Africa/Nairobi.',
    dates: 'That needs dates that lie ahead, for instance: schedule pause from 2026-12-21 until 2027-01-08',
    small_count:
      'Fewer than 11 is not safe: a small count can point at a person. For instance: schedule hide counts below 15',
    limit: 'At least two messages a week are needed, for instance: schedule at most 5 messages',
    not_a_holiday: 'That day is no public holiday.',
  },
  round: {
    opened: (week: string, asked: number, excused: number, unreachable: number) =>
      `The round of week ${week} is open: ${asked} asked, ${excused} excused, ${unreachable} could not be reached.`,
    closed: (week: string, answered: number, expected: number, missed: number) =>
      `The round of week ${week} is closed: ${answered} of ${expected} answered, ${missed} without an answer.`,
    toast: 'Weekly check-in',
    reminderToast: 'Reminder: weekly check-in',
  },
};

/** Every other language is declared with this type: a missing sentence does not compile. */
export type Phrases = typeof en;
