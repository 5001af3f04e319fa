import type { AuditAction } from '../domain/audit/audit.ts';
import type { ComplaintCode } from '../domain/check-in/answer.ts';
import type { CheckInState, StateReason } from '../domain/check-in/check-in.ts';
import type { Role } from '../domain/network/network.ts';
import type { Status, SupportType } from '../domain/plan/status.ts';
import type { Detector } from '../domain/safeguarding/screen-rules.ts';
import type { ErrorCode } from '../errors.ts';
import { formatWeek } from './format.ts';

/** "week of 23 Nov 2026" */
const weekOf = (week: string): string => formatWeek(week, 'en');

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
  leave: 'everyone is on leave',
  snooze: 'asked to answer later',
  holiday: 'public holiday',
  nothing_due: 'no open activity',
  no_focal_point: 'no focal point on the list',
  not_installed: 'the focal point has not opened Pamoja in Teams yet',
  blocked_by_user: 'has blocked the bot',
  bot_disabled_by_admin: 'the bot is switched off in their Teams',
  transport_failed: 'the message could not be delivered',
  conversation_not_found: 'their chat was not found',
  uncertain: 'no one knows whether it arrived',
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
  'role-changed': 'changed a role',
  'identity-changed': "changed someone's account or e-mail",
  'first-admin': 'became the first admin',
  'erasure-asked': 'asked to be forgotten',
  'erasure-withdrawn': 'cancelled a request to be erased',
  erased: "erased a person's data",
  retention: 'removed data past its retention date',
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
  passport_like: 'what looks like a passport number',
  bare_number: 'a long number',
  name_like: 'what looks like a name',
  too_long: 'more text than can be checked',
};

const complaint: Record<ComplaintCode, (title: string, found: string) => string> = {
  status_unknown: (title) => `“${title}”: please choose a status.`,
  newer_update: (title) =>
    `Someone updated “${title}” after this form was sent. It now shows the latest; please check it.`,
  activity_closed: (title) => `“${title}” is already closed. Only the secretariat can reopen it.`,
  reason_missing: (title) => `“${title}”: please say why, in one line.`,
  support_missing: (title) => `“${title}” is blocked: please say what support would help.`,
  outcome_missing: (title) => `“${title}” is completed: please give the result in one line.`,
  new_end_missing: (title) => `“${title}” is delayed: please give the new end date.`,
  review_date_missing: (title) => `“${title}” is suspended: please give a review date.`,
  end_date_missing: (title) => `“${title}” is completed: please give the day it ended.`,
  date_unreadable: (title) => `“${title}”: that date does not exist. Write it as 2027-03-14.`,
  date_past: (title) => `“${title}”: that date has passed.`,
  date_future: (title) => `“${title}”: the end date cannot be in the future.`,
  date_before_start: (title) => `“${title}”: that date is before the planned start.`,
  reached_unreadable: (title) => `“${title}”: please write the number reached in digits, such as 45.`,
  reached_lower: (title) => `“${title}”: the total reached is lower than before. Please say why.`,
  reached_high: (title) => `“${title}”: that is more than ten times the target. Is it right?`,
  text_too_long: (title) => `“${title}”: the text is too long (500 characters at most).`,
  text_blocked: (title, found) =>
    `“${title}”: the text contained ${found}, so I did not save it. Please write it again without that.`,
  text_suspect: (title, found) => `“${title}”: the text contains ${found}. Could it identify someone?`,
};

const error: Record<ErrorCode, (detail: string) => string> = {
  not_known: (objectId) =>
    `You are not on my list yet. Please ask the secretariat to add you. They will need this code: ${objectId}`,
  not_allowed: () => 'Sorry, you do not have permission for that. If you need it, please ask the secretariat.',
  person_unknown: (who) =>
    `I could not find “${who}”. Write their work e-mail or full name. To see everyone, write “people”.`,
  organisation_unknown: (name) => `I could not find an organisation called “${name}”. Write its full name or acronym.`,
  no_focal_point: () => 'That organisation has no focal point on the list, so no one can answer for it yet.',
  role_unreadable: () =>
    'Write for example: role add officer to someone@example.org, or: role take officer from someone@example.org. The roles: officer, admin, data protection officer, partner, observer, lead and the name of the group.',
  last_admin: () => 'This is the only admin. Please make someone else an admin first.',
  personal_only: () => 'I answer that only in our private chat. Please write to me there.',
  channel_only: () => 'Please write that in the channel the digest should go to, and mention me there.',
  text_too_long: () => 'That message is too long. Please send one short line.',
  text_blocked: (found) =>
    `Your message contained ${found}. I have not saved any of it. Please delete it here in Teams, and please never send me names or case details.`,
  no_channel_yet: () => 'No channel is chosen yet. In the channel, write: @Pamoja use this channel',
  nothing_to_report: () => 'Your organisation has no open activity, so there is nothing to report.',
  activity_unknown: (id) => `I could not find an open activity ${id} for your organisation.`,
  update_unreadable: () => 'Write it like this: update ACT-2026-0012 delayed until 2027-03-14 reached 45: venue lost',
  update_date_unreadable: () => 'I could not read that date. Write it as 2027-03-14.',
  filters_unknown: (words) =>
    `I did not understand: ${words}. Try: summary pillar:protection county:kwale status:blocked period:2026-Q4`,
  no_round_yet: () => 'No round has been opened yet.',
  round_already_open: (week) => `The round of the ${weekOf(week)} has already been opened.`,
  round_closed: (week) => `The round of the ${weekOf(week)} is already closed.`,
  card_outdated: () => 'This card is out of date. Write “check in” for a new one.',
  rest_date_unreadable: () => "Please give today's date or a later one, for example: leave until 2026-12-10",
  schedule_refused: (why) => why,
  signpost_unreadable: () =>
    'Write for example: helplines confirm 116, helplines add 1195 GBV helpline, or helplines remove 116. Only short or toll-free numbers.',
  file_too_large: () => 'That is too much for one file. Please filter it, for example: export county:kwale',
  file_refused: () => 'The file could not be put into your OneDrive. Please ask for it again.',
  links_off: () =>
    'Links are not switched on yet. Please tell the person who runs the service (PUBLIC_URL, LINK_SECRET).',
  store_busy: () =>
    'Sorry, I cannot save anything right now. Please try again in a minute. Your answer will not be counted twice.',
};

export const en = {
  languageName: 'English',
  status,
  /** The status as it stands before or after a count of activities. */
  statuses: (of: Status, _count: number): string => status[of],
  support,
  state,
  /** A part of the sum of a round's states. */
  stateCount: (of: CheckInState, count: number): string => `${count} ${state[of].toLowerCase()}`,
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
  apology: 'Sorry, something went wrong on our side. Your message is still here; please try again.',
  notUnderstood: 'Sorry, I did not understand that.',
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
      'I keep your name, work e-mail, organisation and answers. I keep nothing about the people you protect. Write “help” to see what I can do.',
    channel:
      'Hello! I follow up the joint plan between workshops. To get the weekly digest in this channel, a secretariat officer writes: @Pamoja use this channel',
  },
  help: {
    title: 'What you can write',
    secretariat: 'For the secretariat',
    help: 'this list',
    checkIn: 'your form, now',
    myActivities: 'the activities of your organisation',
    myGroup: 'the activities of the working group you lead, with the reasons',
    update: 'one activity, in one line',
    leave: 'you are on leave until this date; a colleague is asked instead',
    back: 'you are back from leave',
    snooze: 'bring the form again on a later day',
    language: 'English or Kiswahili',
    summary: 'the figures; narrow them with county:kwale status:blocked',
    ledger: 'who was asked and who answered this week',
    schedule: 'when the network is asked; an admin can change it',
    holiday: 'add or remove a public holiday',
    todo: 'what needs attention: no answer, blocked, long overdue',
    link: 'a link to your form, for a phone without Teams',
    version: 'which version of Pamoja is running',
    linkFor: 'a link to an organisation’s form, to send to whoever Teams does not reach',
    onBehalf: 'record an answer that an organisation gave by telephone',
    askAgain: 'ask an organisation again whose card may not have arrived',
    openRound: "open this week's round now",
    closeRound: "close this week's round now",
    digestPreview: 'see the digest before it is posted',
    digestNow: "post this week's digest",
    people: 'who is on the list, and what they may do',
    role: 'give or remove a role',
    audit: 'who read or did what',
    signposts: 'helplines; confirm each number before use',
    left: 'someone has left: stop asking them',
    erase: 'erase what is held about someone, now',
    export: 'activities as a spreadsheet, filtered as in a summary',
    myData: 'what I hold about you, as a file',
    forgetMe: 'erase what I hold about you',
    keepMe: 'cancel that request in time',
    useChannel: 'in a channel: send the digest here',
  },
  form: {
    title: (week: string) => `Weekly check-in, ${weekOf(week)}`,
    adhocTitle: 'How is it going?',
    intro: (organisation: string, count: number) =>
      count === 1 ? `${organisation}: one activity` : `${organisation}: ${count} activities`,
    closes: (at: string) => `Please answer by ${at}.`,
    late: 'Time to answer is over. Your answer still counts, marked late.',
    due: (date: string) => `due ${date}`,
    overdue: (days: number, date: string) =>
      days === 1 ? `1 day overdue (${date})` : `${days} days overdue (${date})`,
    last: (label: string, date: string) => `last: ${label}, ${date}`,
    never: 'no update yet',
    status: 'Status',
    more: 'Add a note, figure, reason or date',
    note: 'Note, or the result if completed',
    reached: 'People reached since the start',
    reason: 'Reason (if it is not going well)',
    support: 'Support needed',
    date: 'Date (new end, review, or day it ended)',
    answeredBy: 'Who gave the answer',
    submit: 'Submit',
    noChange: 'Nothing has changed',
    moreActivities: (count: number) =>
      count === 1 ? '1 more activity is not on this card.' : `${count} more activities are not on this card.`,
    reportOther: 'Report on another activity',
    tooLarge: 'Your weekly check-in is ready. It is long, so please open it here.',
    openHere: 'Open the form',
    confirm: 'I have checked: the figures are right, and no text names or describes a person.',
    complaints: (count: number) =>
      count === 1 ? 'One more thing to fix below.' : `${count} more things to fix below.`,
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
    review: (date: string) => `review on ${date}`,
    reminderTitle: (week: string) => `Reminder: weekly check-in, ${weekOf(week)}`,
    rest: (count: number) =>
      count === 1
        ? 'One more activity this week still needs an answer.'
        : `${count} more activities this week still need an answer.`,
    nothingElse: 'Nothing else has changed',
  },
  activities: {
    title: (organisation: string) => `Activities of ${organisation}`,
    open: (count: number) => (count === 1 ? '1 open activity' : `${count} open activities`),
    more: (count: number) => `and ${count} more`,
    none: 'No open activities.',
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
        ? 'Of one ask no one knows whether it arrived: to do'
        : `Of ${count} asks no one knows whether they arrived: to do`,
    responseWeeks: (weeks: readonly string[]) => `Rounds: ${weeks.map(weekOf).join(', ')}`,
    noRound: 'No round yet',
    overdue: 'Overdue',
    blocked: 'Blocked',
    support: 'Support needed',
    none: 'none',
    more: (count: number) => `and ${count} more`,
    empty: 'No activities match.',
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
    nothing: 'nothing',
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
  rest: {
    leave: (date: string) =>
      `Enjoy your leave! I will not write to you until after ${date}. If you come back earlier, write “back”.`,
    leaveMeans: {
      nothing_open: '',
      others_asked: 'Another focal point of your organisation is asked instead.',
      excused: 'Your organisation has no other focal point, so it will not be asked this week.',
    },
    back: 'Welcome back. I will write to you again.',
    snooze: {
      nothing_open: () => 'There is nothing for you to answer right now.',
      later_this_week: (date: string) => `I will bring the form again on ${date}.`,
      excused: (date: string) =>
        `The round closes before ${date}, so your organisation will not be asked this week. I will ask again next round.`,
    },
  },
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
  signposts: {
    title: 'Helplines',
    why: 'Shown to anyone who writes something I must not keep. Only confirmed numbers are shown.',
    confirmed: 'confirmed',
    example: 'example: confirm before use',
    none: 'None.',
    how: '“helplines confirm 116”, “helplines add 1195 GBV helpline”, “helplines remove 116”.',
    instead: (numbers: string) =>
      numbers === ''
        ? 'Please do not report cases here. Use the national referral mechanism (NRM); the secretariat can tell you how.'
        : `Please do not report cases here. Use the national referral mechanism (NRM). You can also call: ${numbers}.`,
  },
  web: {
    greeting: (name: string) => `Hello ${name},`,
    request: (organisation: string, count: number) =>
      count === 1
        ? `Please give the weekly update for ${organisation}. There is 1 activity.`
        : `Please give the weekly update for ${organisation}. There are ${count} activities.`,
    door: 'It takes about a minute. Anyone who opens this link answers as the person it was sent to.',
    mail: 'Open the link to answer; it takes about a minute. Please do not forward it: anyone who opens it answers as you. If you do not want these e-mails, tell the secretariat.',
    inTeams: (count: number) =>
      count === 1
        ? 'One more activity waits in Teams: it is restricted, and not shown here.'
        : `${count} more activities wait in Teams: they are restricted, and not shown here.`,
    revoke: 'Revoke this link',
    revokeWhy: 'Sent to the wrong person, or not needed any more?',
    revoked: 'That link is dead. “link” makes another one.',
    gone: 'This link no longer works. Please ask the secretariat for a new one.',
    link: (url: string, organisation: string, person: string, until: string) =>
      `${url}\n\nAnyone who opens this answers for ${organisation}, as ${person}, until ${until}. Send it only to them.`,
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
    more: (count: number) => `and ${count} more`,
  },
  schedule: {
    title: 'Schedule',
    saved: 'Saved. It applies from now on. Rounds already open are not affected.',
    unchanged: 'Nothing changed: it was set that way already.',
    was: (before: string) => `was ${before}`,
    holidaysChanged: 'The holidays below are changed.',
    rhythm: 'How often',
    frequency: {
      weekly: 'every week',
      fortnightly: 'every two weeks',
      monthly: 'once a month, in the week of the first Monday',
    },
    opens: 'Opens',
    reminds: 'Reminds',
    remindsAgain: 'Reminds again',
    mostMessages: 'At most',
    smallestCount: 'Hidden',
    belowCount: (count: number) => `numbers of people below ${count}`,
    messages: (count: number) => `${count} messages per person a week, then no reminders`,
    closes: 'Closes',
    digest: 'Digest',
    approval: 'Digest waits for approval',
    zone: 'Time zone',
    paused: 'Paused',
    yes: 'yes',
    no: 'no',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    next: (week: string) => `Next round: ${weekOf(week)}`,
    noNext: 'No round is planned within a year.',
    holidays: 'Public holidays ahead',
    how: 'To change it: “schedule opens Monday 09:00”, “schedule every two weeks”, “schedule pause until 2027-01-08”, “schedule resume”, “schedule zone Africa/Nairobi”, “schedule approval off”, “schedule reminds again Thursday 10:00”, “schedule at most 5 messages”, “schedule hide counts below 15”, “holiday add 2027-03-10 Idd-ul-Fitr”, “holiday remove 2026-12-26”.',
  },
  scheduleProblem: {
    unreadable: 'I did not understand what to change. Write for example: schedule opens Monday 09:00',
    day_or_time: 'That needs a day and a time, for example: schedule closes Thursday 16:00',
    order: 'The steps must come in this order: open, remind, close, digest.',
    zone: 'I do not know that time zone. Write it like Africa/Nairobi.',
    dates: 'Please give dates from today on, for example: schedule pause from 2026-12-21 until 2027-01-08',
    small_count:
      'Fewer than 11 is not safe: a small number could identify a person. For example: schedule hide counts below 15',
    limit: 'At least two messages a week are needed, for example: schedule at most 5 messages',
    not_a_holiday: 'That day is no public holiday.',
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

/** Every other language is declared with this type: a missing sentence does not compile. */
export type Phrases = typeof en;
