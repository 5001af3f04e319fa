import type { Activity } from '../plan/activity.ts';
import type { StatusUpdate } from '../plan/status-update.ts';

/** What a form holds for one activity, as text: what the person typed, or the last answer where nothing was touched. */
export interface ActivityForm {
  status: string;
  note: string;
  reached: string;
  reason: string;
  support: string;
  /** New end, review date or day it ended: which one follows from the status. */
  date: string;
}

export type FormField = keyof ActivityForm;

export type FormValues = Record<string, ActivityForm>;

/** The form of an activity as it stands: every input preset to the last answer. */
export function presetForm(activity: Activity): ActivityForm {
  return {
    status: activity.status,
    note: '',
    reached: activity.reachedPeople === undefined ? '' : String(activity.reachedPeople),
    reason: activity.reason ?? '',
    support: activity.supportNeeded,
    date: dateShown(activity),
  };
}

/** The form of an activity nobody has said anything about yet. */
export const NOTHING_SAID: ActivityForm = {
  status: 'not_started',
  note: '',
  reached: '',
  reason: '',
  support: 'none',
  date: '',
};

/** The form of an answer that was given: what Edit starts from. */
export function formOfUpdate(update: StatusUpdate): ActivityForm {
  return {
    status: update.status,
    note: update.narrative ?? update.outcome ?? '',
    reached: update.reachedPeople === undefined ? '' : String(update.reachedPeople),
    reason: update.reason ?? '',
    support: update.supportNeeded,
    date: dateShown(update),
  };
}

function dateShown({ status, reviewDate, actualEnd, revisedEnd }: Activity | StatusUpdate): string {
  if (status === 'suspended') return reviewDate ?? '';
  if (status === 'completed') return actualEnd ?? '';
  return revisedEnd ?? '';
}
