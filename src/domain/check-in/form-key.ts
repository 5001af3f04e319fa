import { parseWeek, type Week } from '../time/period.ts';

/** What a form is about: an organisation's check-in of a week, or updates of that week outside one. */
export type FormKey = { kind: 'check-in'; week: Week; organisationId: string } | { kind: 'adhoc'; week: Week };

const ADHOC = 'adhoc/';
const LONGEST = 200;

/** The id of a check-in, and the key of its form. */
export function checkInId(week: Week, organisationId: string): string {
  return `${week}|${organisationId}`;
}

/** The key of updates outside a check-in. */
export function adhocKey(week: Week): string {
  return `${ADHOC}${week}`;
}

/** Reads what `checkInId` or `adhocKey` made; undefined for anything else. A client may send anything here: it names a form, and gives no right. */
export function readFormKey(text: unknown): FormKey | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  if (text.startsWith(ADHOC)) {
    const week = text.slice(ADHOC.length);
    return isWeek(week) ? { kind: 'adhoc', week } : undefined;
  }
  const [week = '', organisationId = '', ...rest] = text.split('|');
  if (!isWeek(week) || organisationId === '' || rest.length > 0) return undefined;
  return { kind: 'check-in', week, organisationId };
}

/** The week and the organisation of a check-in, by its id; undefined for what is none. */
export function readCheckInId(text: unknown): { week: Week; organisationId: string } | undefined {
  const key = readFormKey(text);
  return key?.kind === 'check-in' ? key : undefined;
}

/** As it was made here: one spelling. */
function isWeek(text: string): boolean {
  return parseWeek(text) === text;
}
