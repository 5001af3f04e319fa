import type { StatusUpdate } from '../plan/status-update.ts';
import type { Instant } from '../time/period.ts';

/** What was kept, who said so and when, as plain data: card and page are drawn from it. */
export interface ReceiptView {
  /** What Edit opens again (form-key.ts). */
  key: string;
  revision: number;
  organisationName: string;
  zone: string;
  /** The name of whoever answered, or the organisation's where they are gone. */
  answeredBy: string;
  answeredAt: Instant;
  late: boolean;
  /** It was answered before, maybe by somebody else: whoever asks or sends sees what is saved. */
  already: boolean;
  updates: readonly StatusUpdate[];
  /** Titles of the organisation's activities, by id. */
  titles: Readonly<Record<string, string>>;
  /** Open activities that were not on the form. */
  moreActivities: number;
  /** Activities of this week's check-in that a single update left unanswered. */
  waiting?: { key: string; revision: number; activityIds: string[]; count: number };
}
