import type { ActivityPlan } from '../domain/plan/activity.ts';
import { namesPlaceOfSafety } from '../domain/safeguarding/shared-view.ts';
import { matchKey } from '../domain/text/match-key.ts';
import { carriesMark, isConfidentialMark, saysConfidential } from './confidential-words.ts';
import type { FoundList } from './found-list.ts';
import type { RowReading } from './row-reading.ts';
import type { TableRow } from './table.ts';

const OPEN = /^(?:no|n|false|0|hapana|normal|public|open|low|none|ordinary|kawaida)$/i;
const RESTRICTED = /restrict|confiden|sensitiv|secret|private|^(?:y|yes|true|x|1|ndiyo|high|siri)$/i;

const YES = /^(?:y|yes|true|1|x|ndiyo|public|open)$/i;
const NO = /^(?:n|no|false|0|hapana)$/i;

/** A word nobody knows is taken for the careful one: what is restricted by mistake hurts nobody. */
export function readSensitivity(reading: RowReading): Pick<ActivityPlan, 'sensitivity'> {
  const text = reading.cell('sensitivity');
  const opens = reading.cell('open');
  if (text === '' && opens !== '') {
    if (!YES.test(opens) && !NO.test(opens)) reading.warn('open', 'is neither yes nor no; taken as restricted');
    return { sensitivity: YES.test(opens) ? 'normal' : 'restricted' };
  }
  if (text === '' || OPEN.test(text)) return { sensitivity: 'normal' };
  if (!RESTRICTED.test(text)) reading.warn('sensitivity', 'is neither “normal” nor “restricted”; taken as restricted');
  return { sensitivity: 'restricted' };
}

/** What the row would make readable for everybody, said before it is. */
export function warnOfOpening(
  reading: RowReading,
  plan: ActivityPlan,
  activities: ReadonlyMap<string, ActivityPlan>,
): void {
  if (plan.sensitivity === 'restricted') return;
  const known = activities.get(plan.id);
  if (known?.sensitivity === 'restricted' && reading.cell('sensitivity') + reading.cell('open') !== '')
    reading.warn('sensitivity', 'opens an activity that was restricted');
  if (known?.sensitivity !== 'restricted' && namesPlaceOfSafety(plan))
    reading.warn(
      'title',
      'its words may say where people are kept safe; if they do, write “yes” in a column “Restricted”. It is shared by its theme, without these words',
    );
}

/** Whether the row's own cell says that its activity is restricted. */
export function isRestricted(reading: RowReading): boolean {
  return !saysNothing(reading) && readSensitivity(reading).sensitivity === 'restricted';
}

/** Whether the row's own cell leaves open if the activity is restricted. */
export function saysNothing(reading: RowReading): boolean {
  return reading.cell('sensitivity') === '' && reading.cell('open') === '';
}

export interface Marks {
  /** A line between the rows may say that what follows is confidential; another one ends it. */
  pass(source: TableRow): void;
  /** The activity as it is marked where its own cell says nothing. `isKnown`: it stands already, as restricted or not. */
  of(reading: RowReading, plan: ActivityPlan, isKnown: boolean): ActivityPlan;
}

/** What is confidential by something else than the column for it. */
export function createMarks(list: FoundList, activities: readonly ActivityPlan[]): Marks {
  let section: string | undefined;
  const restricted = new Set(
    activities.filter(({ sensitivity }) => sensitivity === 'restricted').map((activity) => likenessOf(activity)),
  );
  return {
    pass: ({ cells }) => {
      const [only, another] = cells.filter(({ text }) => text !== '');
      if (only && !another) section = saysConfidential(only.text) ? only.text.slice(0, 60) : undefined;
    },
    of: (reading, plan, isKnown) => {
      if (!saysNothing(reading)) return plan;
      const over = list.marked ?? section;
      const isMarked = carriesMark(plan.title) || isConfidentialMark(reading.cell('type'));
      if (over) reading.warn('title', `stands under “${over}”; taken as restricted`);
      else if (isMarked) reading.warn('title', 'is marked as confidential; taken as restricted');
      else if (!isKnown && restricted.has(likenessOf(plan)))
        reading.warn(
          'title',
          'is named like a restricted activity of the same organisation; taken as restricted. If it is open, write “no” in a column “Restricted”',
        );
      else return plan;
      return { ...plan, sensitivity: 'restricted' };
    },
  };
}

const SHORTEST_WORD = 4;
const STEM = 5;

/** What two spellings of one activity have in common: the lead, and the beginnings of the longer words of the title. */
function likenessOf({ leadOrgId, title }: Pick<ActivityPlan, 'leadOrgId' | 'title'>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const stems = new Set(words.filter(({ length }) => length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)));
  return `${leadOrgId}|${stems.size > 0 ? [...stems].sort().join(' ') : matchKey(title)}`;
}
