import type { Activity } from '../plan/activity.ts';
import type { CalendarDate, Instant, Week } from '../time/period.ts';
import type { FormValues } from './answer-form.ts';
import type { Complaint } from './complaint.ts';

/** What a form shows, as plain data: the card, the page and the mail are drawn from it. */
export interface FormView {
  /** What it is about (form-key.ts). */
  key: string;
  /** The revision it is made on: 0 for a first answer. */
  revision: number;
  organisationName: string;
  /** Absent on a form outside a check-in. */
  week?: Week;
  /** Absent where there is no round. */
  closesAt?: Instant;
  /** The round is closed already. */
  late: boolean;
  zone: string;
  today: CalendarDate;
  activities: readonly Activity[];
  /** Open activities that are not on it. */
  moreActivities: number;
  /** Activities of the check-in that are not on it because they are restricted: they are reported on in Teams. */
  inTeams: number;
  /** Values to start from instead of the last answer: the answer that is being corrected. */
  presets?: FormValues;
  /** What was submitted and refused: shown again, with the reasons. */
  refused?: { values: FormValues; complaints: readonly Complaint[]; mayConfirm: boolean };
  /** Numbers a person with a case may call; empty when none is confirmed. */
  signposts: string;
  /** Invented organisations and activities. */
  example: boolean;
}

/** The newest update of each activity when a form is made: what a later submit is compared with. */
export function baseOf(activities: readonly Activity[]): Record<string, string> {
  return Object.fromEntries(activities.map((activity) => [activity.id, activity.latestUpdateId ?? '']));
}
