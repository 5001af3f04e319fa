import { type ActivityForm, type FormField, type FormValues, presetForm } from '../domain/check-in/answer-form.ts';
import { type FormKey, readFormKey } from '../domain/check-in/form-key.ts';
import { baseOf } from '../domain/check-in/form-view.ts';
import type { Activity } from '../domain/plan/activity.ts';

/** What a form carries besides its inputs. A client may send anything here: it is read as a question, never as a right. */
export type FormData = {
  /** What it is about (domain/check-in/form-key.ts). Not "key": the local Teams client sends nothing when data has a "key". */
  formKey: string;
  /** The revision the form was made on: 0 for a first answer. */
  revision: number;
  /** The activities on the form. */
  activityIds: string[];
  /** Latest update of each activity when the form was made: what was said since is not overwritten unseen. */
  base?: Record<string, string>;
};

/** Form data that came back, with what its key says. */
export type SentForm = FormData & { about: FormKey };

const FIELDS: readonly FormField[] = ['status', 'note', 'reached', 'reason', 'support', 'date'];
const CLEARED: readonly FormField[] = ['note', 'reason', 'date'];
const MOST_ACTIVITIES = 20;
const LONGEST_VALUE = 10_000;
const LONGEST_ID = 100;

/** Name of an input on the card. */
export function inputId(activityId: string, field: FormField): string {
  return `${activityId}.${field}`;
}

/** Name of the choice of who gave an answer that somebody else types. */
export const ANSWERED_BY_INPUT = 'answeredBy';

/** Name of the toggle "I have checked". */
export const CONFIRM_INPUT = 'confirmed';

/** What a form over these activities carries. */
export function formDataOf(formKey: string, revision: number, activities: readonly Activity[]): FormData {
  return { formKey, revision, activityIds: activities.map(({ id }) => id), base: baseOf(activities) };
}

/** The form data of a submit, or undefined when it is none of ours. */
export function readFormData(data: unknown): SentForm | undefined {
  if (!isRecord(data)) return undefined;
  const { formKey, revision, activityIds, base } = data;
  const about = readFormKey(formKey);
  if (!about || typeof formKey !== 'string') return undefined;
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 0) return undefined;
  if (!Array.isArray(activityIds) || activityIds.length > MOST_ACTIVITIES) return undefined;
  if (!activityIds.every((id) => typeof id === 'string' && id.length <= LONGEST_ID)) return undefined;
  return { formKey, about, revision, activityIds, ...(isRecord(base) ? { base: basesOf(activityIds, base) } : {}) };
}

/** What was submitted for each activity; an input that did not come keeps its preset. */
export function readFormValues(data: unknown, activities: readonly Activity[], presets: FormValues = {}): FormValues {
  const submitted = isRecord(data) ? data : {};
  return Object.fromEntries(
    activities.map((activity) => [
      activity.id,
      readForm(submitted, activity.id, presets[activity.id] ?? presetForm(activity)),
    ]),
  );
}

function readForm(submitted: Record<string, unknown>, activityId: string, preset: ActivityForm): ActivityForm {
  const form = { ...preset };
  // A client leaves an emptied date or text out; where the activity's status came, what is missing was cleared.
  if (inputId(activityId, 'status') in submitted) for (const field of CLEARED) form[field] = '';
  for (const field of FIELDS) {
    const value = submitted[inputId(activityId, field)];
    if (typeof value === 'string') form[field] = value.slice(0, LONGEST_VALUE);
    if (typeof value === 'number' && Number.isFinite(value)) form[field] = String(value);
  }
  return form;
}

export function isConfirmed(data: unknown): boolean {
  return isRecord(data) && data[CONFIRM_INPUT] === 'true';
}

/** Of the form's own activities only, however much else was sent. */
function basesOf(activityIds: readonly string[], base: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    activityIds.flatMap((id) => {
      const latest = Object.hasOwn(base, id) ? base[id] : undefined;
      return typeof latest === 'string' ? [[id, latest.slice(0, 2 * LONGEST_ID)]] : [];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
