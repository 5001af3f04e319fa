import type { ActivityStatement } from '../plan/status-update.ts';

/** One activity's part of an answer, checked and screened. */
export interface ActivityAnswer extends ActivityStatement {
  activityId: string;
  changed: boolean;
  /** A running total that went down: kept as a correction. */
  lowered: boolean;
}
