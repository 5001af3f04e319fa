import { calledAs, type Organisation, type WorkingGroup } from '../network/network.ts';
import { matchKey } from '../text/match-key.ts';
import { type CalendarDate, parsePeriod, quarterOf, shiftWeek, weekOfDate } from '../time/period.ts';
import { PILLARS, type Pillar } from './activity.ts';
import { findPlace } from './counties.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { STATUSES, type Status } from './status.ts';
import { STATUS_WORDS } from './status-words.ts';
import type { Filters } from './summary.ts';

export interface Directory {
  organisations: readonly Organisation[];
  workingGroups: readonly WorkingGroup[];
  today: CalendarDate;
}

export interface FilterReading {
  filters: Filters;
  /** Words that name nothing we know: shown back, never guessed. */
  unknown: string[];
}

/** Maps, not objects: “constructor” is a word somebody may write. */
const PILLAR_WORDS = new Map<string, Pillar>(
  Object.entries<Pillar>({
    prevention: 'prevention',
    kinga: 'prevention',
    kuzuia: 'prevention',
    uzuiaji: 'prevention',
    protection: 'protection',
    ulinzi: 'protection',
    prosecution: 'prosecution',
    mashtaka: 'prosecution',
    partnership: 'partnership',
    partnerships: 'partnership',
    ushirikiano: 'partnership',
    'policy and coordination': 'policy_coordination',
    'sera na uratibu': 'policy_coordination',
    policy: 'policy_coordination',
    sera: 'policy_coordination',
  }),
);

const STATUS_BY_WORDS = new Map<string, Status>(
  STATUSES.flatMap((status) => STATUS_WORDS[status].map((words) => [matchKey(words), status] as const)),
);

/** Words a sentence has around what it means, in both languages. */
const FILLERS = new Set(
  'in of for the this current on at by and a all activities activity county please pillar kwa ya wa za katika ya hii hizi hivi huu shughuli kaunti nguzo na zote'.split(
    ' ',
  ),
);

const lastWeek = (today: CalendarDate): string => shiftWeek(weekOfDate(today), -1);

const PERIOD_WORDS = new Map<string, (today: CalendarDate) => string>(
  Object.entries<(today: CalendarDate) => string>({
    quarter: quarterOf,
    robo: quarterOf,
    'robo mwaka': quarterOf,
    'robo ya mwaka': quarterOf,
    month: (today) => today.slice(0, 7),
    mwezi: (today) => today.slice(0, 7),
    week: weekOfDate,
    wiki: weekOfDate,
    'last week': lastWeek,
    'wiki iliyopita': lastWeek,
    'wiki jana': lastWeek,
    year: (today) => today.slice(0, 4),
    mwaka: (today) => today.slice(0, 4),
  }),
);

/** A question is shorter; of a longer one nothing is read. */
const LONGEST = 500;
/** So many unknown words are shown back, and so much of each. */
const UNKNOWN_SHOWN = 5;
const LONGEST_WORD = 40;

/** Reads `pillar:protection county:kwale org:"…" group:"…" status:blocked period:2026-Q4` and free words such as "protection in Kwale this quarter". */
export function readFilters(text: string, directory: Directory): FilterReading {
  const filters: Filters = {};
  if (text.length > LONGEST) return { filters, unknown: [shortened(text)] };
  const names = namesOf(directory);
  const unknown: string[] = [];
  const rest = text.replace(
    /(?<!\w)(\w{1,20}):(?:"([^"]*)"|“([^”]*)”|(\S+))/gu,
    (all, key: string, a?: string, b?: string, c?: string) => {
      if (!readNamed(key.toLowerCase(), a ?? b ?? c ?? '', filters, names)) unknown.push(all);
      return ' ';
    },
  );
  readFree(rest.split(/[\s,]+/u).filter(Boolean), filters, unknown, names, directory.today);
  return { filters, unknown: unknown.slice(0, UNKNOWN_SHOWN).map(shortened) };
}

function shortened(text: string): string {
  return text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;
}

/** The names of the network's organisations and groups as they are compared, made once for a whole question. */
interface Names {
  organisations: NameIndex<Organisation>;
  groups: NameIndex<WorkingGroup>;
}

function namesOf({ organisations, workingGroups }: Directory): Names {
  return {
    organisations: createNameIndex(organisations, calledAs),
    groups: createNameIndex(workingGroups, ({ nameEn, nameSw }) => [nameEn, nameSw]),
  };
}

function readNamed(key: string, value: string, filters: Filters, { organisations, groups }: Names): boolean {
  switch (key) {
    case 'pillar':
    case 'nguzo':
      return set(filters, 'pillar', pillarOf(value));
    case 'county':
    case 'kaunti':
      return set(filters, 'place', findPlace(value));
    case 'org':
    case 'shirika':
      return set(filters, 'organisationId', organisations.byNameOrPart(value)?.id);
    case 'group':
    case 'kikundi':
      return set(filters, 'workingGroupId', groups.byNameOrPart(value)?.id);
    case 'status':
    case 'hali':
      return set(filters, 'status', statusOf(value));
    case 'period':
    case 'kipindi':
      return setPeriod(filters, value);
    default:
      return false;
  }
}

/** The most words that one thing has: "iko katika hatari ya kuchelewa". */
const LONGEST_PHRASE = 5;

/** Free words, the longest name first: "Tana River", "Uasin Gishu", "not started". */
function readFree(
  words: readonly string[],
  filters: Filters,
  unknown: string[],
  names: Names,
  today: CalendarDate,
): void {
  let at = 0;
  while (at < words.length) {
    const taken = [LONGEST_PHRASE, 4, 3, 2, 1].find(
      (size) => at + size <= words.length && readWords(words.slice(at, at + size), filters, names, today),
    );
    if (taken === undefined && !FILLERS.has((words[at] ?? '').toLowerCase())) unknown.push(words[at] ?? '');
    at += taken ?? 1;
  }
}

function readWords(words: readonly string[], filters: Filters, { organisations }: Names, today: CalendarDate): boolean {
  const phrase = words.join(' ');
  if (FILLERS.has(phrase.toLowerCase())) return false;
  const period = PERIOD_WORDS.get(phrase.toLowerCase());
  return (
    set(filters, 'pillar', pillarOf(phrase)) ||
    set(filters, 'status', statusOf(phrase)) ||
    set(filters, 'place', findPlace(phrase)) ||
    setPeriod(filters, period ? period(today) : phrase) ||
    set(filters, 'organisationId', organisations.named(phrase)?.id)
  );
}

/** One value each: a second one would silently take the place of the first. */
function set<K extends keyof Filters>(filters: Filters, key: K, value: Filters[K] | undefined): boolean {
  if (value === undefined || (filters[key] !== undefined && filters[key] !== value)) return false;
  filters[key] = value;
  return true;
}

function setPeriod(filters: Filters, text: string): boolean {
  const dates = parsePeriod(text);
  if (!dates || (filters.period !== undefined && filters.period !== text.toUpperCase())) return false;
  filters.period = text.toUpperCase();
  filters.dates = dates;
  return true;
}

function pillarOf(text: string): Pillar | undefined {
  return PILLAR_WORDS.get(text.toLowerCase()) ?? PILLARS.find((pillar) => matchKey(pillar) === matchKey(text));
}

function statusOf(text: string): Status | undefined {
  return STATUS_BY_WORDS.get(matchKey(text)) ?? STATUSES.find((status) => matchKey(status) === matchKey(text));
}

const LONGEST_NAME = 300;

/** An organisation by id, acronym or name, as it is written. */
export function organisationNamed(text: string, organisations: readonly Organisation[]): Organisation | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const key = matchKey(text);
  // A dash is no name, and least of all that of an organisation without an acronym.
  if (key === '') return undefined;
  return organisations.find(
    (o) => o.id === text || matchKey(o.name) === key || (o.acronym !== undefined && matchKey(o.acronym) === key),
  );
}
