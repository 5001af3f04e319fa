import type { CalendarDate, Instant } from '../time/period.ts';
import type { EndPrecision } from '../time/time-types.ts';
import type { PlaceCode } from './counties.ts';
import type { Status, SupportType } from './status.ts';

/** Kenya's four pillars (NPA 2022-2027) and one more for networks that count policy apart. */
export const PILLARS = ['prevention', 'protection', 'prosecution', 'partnership', 'policy_coordination'] as const;
export type Pillar = (typeof PILLARS)[number];

export const ACTIVITY_TYPES = [
  'training',
  'awareness_event',
  'meeting',
  'service_provision',
  'research',
  'advocacy',
  'tool_development',
  'joint_event',
  'other',
] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];

export type TargetUnit = 'people' | 'organisations' | 'sessions';

/** What was planned: changed by an import, never by a check-in. */
export interface ActivityPlan {
  /** ACT-YYYY-NNNN, the year of the cycle. */
  id: string;
  cycleId: string;
  title: string;
  description?: string;
  pillar: Pillar;
  theme?: string;
  activityType: ActivityType;
  leadOrgId: string;
  partnerOrgIds: string[];
  workingGroupId?: string;
  learningTopicId?: string;
  places: PlaceCode[];
  plannedStart: CalendarDate;
  plannedEnd: CalendarDate;
  /** How exactly the plan says its end, where it says no day: views show the month and not its last day. */
  endPrecision?: EndPrecision;
  funder?: string;
  target?: number;
  targetUnit: TargetUnit;
  /** What its figures count, where the plan says so: persons somebody could find, or an audience. */
  counts?: 'persons' | 'audience';
  sensitivity: 'normal' | 'restricted';
}

/** Where it stands: a projection of the latest status update, written only by applying one. */
export interface ActivityStanding {
  status: Status;
  reachedPeople?: number;
  revisedEnd?: CalendarDate;
  reviewDate?: CalendarDate;
  actualEnd?: CalendarDate;
  reason?: string;
  supportNeeded: SupportType;
  latestUpdateId?: string;
  lastUpdateAt?: Instant;
}

export interface Activity extends ActivityPlan, ActivityStanding {}

export function newActivity(plan: ActivityPlan): Activity {
  return { ...plan, status: 'not_started', supportNeeded: 'none' };
}

export const TITLE_LENGTH = 120;
export const TEXT_LENGTH = 500;
