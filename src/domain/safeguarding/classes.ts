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
  'toldUs',
  'future',
  'likelyName',
  'ageToken',
];

/** The classes a rule may speak of, "a|b" for several. */
export const classOf = createClassNames([...TABLES.flatMap((table) => Object.keys(table)), ...WORKED_OUT]);

export const LEXICON = createLexicon(TABLES.flatMap((table) => [...entriesOf(table, classOf)]));

export const NUMBER = classOf('number');
export const CLOCK = classOf('clock');
export const CAPITAL = classOf('capital');
export const NAME = classOf('name');
export const MAYBE_NAME = classOf('maybeName');
export const VERB_OF_ONE = classOf('verbOfOne');
export const TO_ONE = classOf('toOne');
export const ONE = classOf('one');
export const INITIALS = classOf('initials');

/** Expressions that mean no more than they mean together: of their words none counts alone. */
export const WHOLE = classOf('talk|shelter|placeWord|institution');
export const SHELTER = classOf('shelter');
export const TOLD_US = classOf('toldUs');
export const FUTURE = classOf('future');
export const LIKELY_NAME = classOf('likelyName');
export const AGE_TOKEN = classOf('ageToken');
export const PERSON = classOf('person');
export const PEOPLE = classOf('people');
export const ROLE = classOf('role');
export const CERTAIN = classOf('certain');
export const PRONOUN = classOf('pronoun');
export const ONE_OF = classOf('oneOf');
export const INSTITUTION = classOf('institution');
export const BEFORE_PLACE = classOf('placeWord');
export const ANY_NAME = classOf('name|maybeName');
export const DONE_TO = classOf('abuse|condition');
export const STORY = classOf('story|abuse|condition|staying|suspect|source|found');
