import { CODE_FORMATS } from './code-formats.ts';
import type { Detector } from './detector.ts';
import type { Hit } from './grammar.ts';
import { BETWEEN_PARTS, HARMLESS } from './harmless-numbers.ts';
import { EMAIL, HALF_SPELLED_EMAIL, SPELLED_EMAIL } from './mail-patterns.ts';
import { PLACE_FORMATS } from './place-formats.ts';
import { ANYBODY, RULES, type ScreenRule } from './screen-rules.ts';
import { spelledNumbers } from './spelled-numbers.ts';

/** What says more of a number than that it is a code. */
const NAMES_OF_NUMBERS: readonly Detector[] = [
  'ob_number',
  'court_case',
  'national_id',
  'refugee_or_alien_id',
  'passport',
  'learner_id',
];

const FORMATS: readonly ScreenRule[] = [...RULES, ...PLACE_FORMATS, ...CODE_FORMATS];

/** Numbers, addresses and codes by their form. `plain`: a text in its plain spelling; `memberDomains`: mail domains of the network, lower case. */
export function readFormats(plain: string, memberDomains: readonly string[]): Hit[] {
  const hasDigit = /\d/.test(plain);
  const lower = plain.toLowerCase();
  const masked = hasDigit ? HARMLESS.reduce((rest, harmless) => rest.replace(harmless, ' ~ '), plain) : plain;
  const isReadOut = hasDigit && READ_OUT_WITH.some((word) => lower.includes(word));
  const joined = isReadOut ? masked.replace(BETWEEN_PARTS, ' ') : masked;
  const hasPerson = hasDigit && ANYBODY.test(plain);
  const has = (needs: NonNullable<ScreenRule['needs']>) => {
    if (typeof needs === 'object') return needs.oneOf.some((word) => lower.includes(word));
    return needs === 'digit' ? hasDigit : hasPerson;
  };
  const hits: Hit[] = holdsForeignMail(plain, lower, memberDomains) ? [{ detector: 'email', level: 'block' }] : [];
  const found = new Set<Detector>();
  for (const { detector, level, pattern, needs, beforeMasking } of FORMATS) {
    if (needs !== undefined && !has(needs)) continue;
    // Its number has a name already.
    if (detector === 'case_code' && NAMES_OF_NUMBERS.some((each) => found.has(each))) continue;
    const looked = beforeMasking ? plain : detector === 'phone' ? joined : masked;
    if (!pattern.test(looked)) continue;
    found.add(detector);
    hits.push({ detector, level });
  }
  if (holdsSpelledNumber(plain)) hits.push({ detector: 'number_in_words', level: 'block' });
  return hits;
}

const OF_PAPERS =
  /\b(?:id|kitambulisho|passport|pasipoti|namba|nambari|number|no|pin|serial|card|account|akaunti|simu|line|call|piga)\b/iu;

/** A number of somebody's telephone, account or papers that is said in words, or partly. */
function holdsSpelledNumber(text: string): boolean {
  return spelledNumbers(text).some(
    ({ digits, disguised }) =>
      (digits.length >= 7 && disguised >= 3) ||
      (digits.length >= 4 && disguised >= 4 && OF_PAPERS.test(text)) ||
      (digits.length >= 9 && /^(?:0|254|7|1)/.test(digits)),
  );
}

/** What an address that is spelled out has in it. */
const SPELLED_WITH = [
  'dot',
  'doti',
  'gee mail',
  'g mail',
  'nukta',
  '(.',
  '[.',
  '(at',
  '[at',
  '{at',
  '( at',
  '[ at',
  'gmail',
  'yahoo',
  'hotmail',
  'outlook',
  'icloud',
  'proton',
];
/** What stands between the parts of a number that is read out. */
const READ_OUT_WITH = [' and ', ' then ', ' na ', 'kisha', 'halafu', 'alafu'];

/** An address outside the network, written as one or spelled out ("jina at gmail dot com"). */
function holdsForeignMail(text: string, lower: string, memberDomains: readonly string[]): boolean {
  const mayBeSpelled = SPELLED_WITH.some((part) => lower.includes(part));
  if (mayBeSpelled && (SPELLED_EMAIL.test(text) || HALF_SPELLED_EMAIL.test(text))) return true;
  if (!text.includes('@')) return false;
  for (const [, domain] of text.matchAll(EMAIL)) {
    if (!memberDomains.includes((domain ?? '').replace(/ /g, '').toLowerCase())) return true;
  }
  return false;
}
