import type { Detector } from '../safeguarding/detector.ts';
import type { FormField } from './answer-form.ts';

export type ComplaintCode =
  | 'status_unknown'
  | 'activity_closed'
  | 'newer_update'
  | 'reason_missing'
  | 'support_missing'
  | 'outcome_missing'
  | 'new_end_missing'
  | 'review_date_missing'
  | 'end_date_missing'
  | 'date_unreadable'
  | 'date_past'
  | 'date_future'
  | 'date_before_start'
  | 'reached_unreadable'
  | 'reached_lower'
  | 'reached_high'
  | 'text_too_long'
  | 'text_blocked'
  | 'text_suspect';

export interface Complaint {
  activityId: string;
  field: FormField;
  code: ComplaintCode;
  detectors?: Detector[];
}

/** Complaints a person may answer with "I have checked": everything else must be mended. */
export const MAY_CONFIRM: readonly ComplaintCode[] = ['reached_high', 'text_suspect'];

export type Complain = (field: FormField, code: ComplaintCode, detectors?: Detector[]) => void;
