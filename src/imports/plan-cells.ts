import {
  ACTIVITY_TYPES,
  type ActivityPlan,
  type ActivityType,
  TEXT_LENGTH,
  TITLE_LENGTH,
} from '../domain/plan/activity.ts';
import { matchKey } from '../domain/text/match-key.ts';
import type { RowReading } from './row-reading.ts';

/** "3. Radio shows", "1.2.4 Radio shows": the number is the list's, not the activity's. */
const NUMBERING = /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\(?[a-z]\))\s+(?=\p{L})/iu;

/** Its title and description; `isNew`: it is not in the plan yet. */
export function readTitle(
  reading: RowReading,
  cell: string,
  description: string,
  isNew: boolean,
): { title: string; description: string } {
  // A title is a line: a break in it would look like another line wherever it is listed.
  const title = (isNew ? cell.replace(NUMBERING, '') : cell).replace(/\s+/g, ' ').trim();
  if (title === '' && !reading.rejected) reading.reject('title', 'the activity has no title');
  if (description.length > TEXT_LENGTH) {
    reading.warn('description', `is longer than ${TEXT_LENGTH} characters and was cut`);
    return { title, description: description.slice(0, TEXT_LENGTH) };
  }
  if (title.length <= TITLE_LENGTH) return { title, description };
  reading.warn('title', `is longer than ${TITLE_LENGTH} characters and was cut`);
  return { title: `${title.slice(0, TITLE_LENGTH - 1)}…`, description: description || title.slice(0, TEXT_LENGTH) };
}

export function readType(reading: RowReading): ActivityType {
  const text = reading.cell('type');
  if (text === '') return 'other';
  const key = matchKey(text);
  const found = ACTIVITY_TYPES.find((type) => matchKey(type) === key) ?? byBeginning(ACTIVITY_TYPES, key);
  if (!found) reading.warn('type', 'is no known type; taken as “other”');
  return found ?? 'other';
}

const SHORTEST_BEGINNING = 4;

/** "Prevent", "Partnerships": one word and the other begin alike, and no other does. */
function byBeginning<T extends string>(words: readonly T[], key: string): T | undefined {
  if (key.length < SHORTEST_BEGINNING) return undefined;
  const found = words.filter((word) => matchKey(word).startsWith(key) || key.startsWith(matchKey(word)));
  return found.length === 1 ? found[0] : undefined;
}

const PERSONS = /person|survivor|victim|case|individual|^(?:y|yes|ndiyo|true|1)$|manusura|waathiriwa|watu/i;

const AUDIENCE = /audience|participant|public|attend|^(?:n|no|hapana|false|0)$|hadhira|washiriki/i;

/** What the figures count; a word nobody knows is taken for the careful one. */
export function readCounts(reading: RowReading): Pick<ActivityPlan, 'counts'> {
  const text = reading.cell('counts');
  if (text === '') return {};
  if (PERSONS.test(text)) return { counts: 'persons' };
  if (AUDIENCE.test(text)) return { counts: 'audience' };
  reading.warn('counts', 'is neither “persons” nor “audience”; taken as persons');
  return { counts: 'persons' };
}
