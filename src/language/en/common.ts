import type { CheckInState, StateReason } from '../../domain/check-in/check-in.ts';
import type { Role } from '../../domain/network/network.ts';
import type { Status, SupportType } from '../../domain/plan/status.ts';

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

export const common = {
  status,
  /** The status as it stands before or after a count of activities. */
  statuses: (of: Status, _count: number): string => status[of],
  support,
  state,
  /** A part of the sum of a round's states. */
  stateCount: (of: CheckInState, count: number): string => `${count} ${state[of].toLowerCase()}`,
  stateReason,
  roleName,
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
  exampleNetwork: 'Example network: every organisation and activity here is invented.',
  version: (version: string, schema: number) => `Pamoja ${version}, data version ${schema}.`,
  languageSet: 'I will speak English with you.',
  languageUnknown: 'I speak English and Kiswahili: write “language en” or “lugha sw”.',
};
