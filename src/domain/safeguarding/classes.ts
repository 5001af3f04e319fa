import { createClassNames, createLexicon, entriesOf } from './lexicon.ts';
import { HEALTH_WORDS } from './lexicons/health-words.ts';
import { NUMBER_WORDS } from './lexicons/number-words.ts';
import { PERSON_WORDS } from './lexicons/person-words.ts';
import { POLICE_WORDS } from './lexicons/police-words.ts';
import { PROTECTION_WORDS } from './lexicons/protection-words.ts';
import { SOURCE_WORDS } from './lexicons/source-words.ts';
import { TALK_WORDS } from './lexicons/talk-words.ts';

const TABLES = [PROTECTION_WORDS, POLICE_WORDS, PERSON_WORDS, HEALTH_WORDS, SOURCE_WORDS, TALK_WORDS, NUMBER_WORDS];

/** Classes that are worked out, and stand in no list. */
const WORKED_OUT = [
  'number',
  'capital',
  'name',
  'maybeName',
  'verbOfOne',
  'toOne',
  'one',
  'clock',
  'initials',
  'plate',
  'toldUs',
  'future',
  'likelyName',
  'ageToken',
];

/** The classes a rule may speak of, "a|b" for several. */
export const classOf = createClassNames([...TABLES.flatMap((table) => Object.keys(table)), ...WORKED_OUT]);

export const LEXICON = createLexicon(TABLES.flatMap((table) => [...entriesOf(table, classOf)]));
