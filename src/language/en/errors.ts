import type { ErrorCode } from '../../errors.ts';
import { weekOf } from './week.ts';

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
  leave_date_unreadable: () => "Please give today's date or a later one, for example: leave until 2026-12-10",
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

export const errors = {
  error,
};
