import { plainText } from '../text/plain-text.ts';
import type { Detector } from './detector.ts';
import { readFormats } from './formats.ts';
import type { Hit } from './grammar.ts';
import { readMeaning } from './meaning.ts';
import { type KnownNames, NO_NAMES } from './network-names.ts';

export type Verdict = 'block' | 'warn' | 'pass';

export interface ScreenResult {
  verdict: Verdict;
  detectors: Detector[];
}

export interface ScreenOptions {
  /** Mail domains of the network's own organisations, lower case: their addresses are no leak. */
  memberDomains?: readonly string[];
  /** Names of people and organisations of the network: they are no leak. Made once by `knownNames`, as there may be thousands. */
  known?: KnownNames;
}

/** Twice what a cell of a spreadsheet holds, the longest text that is kept. What is longer is not looked at, and not let through. */
const LONGEST = 64 * 1024;

/**
 * Looks for what must never be stored or logged (docs/domain.md, "Safeguarding"): by form (formats.ts) and by meaning (meaning.ts). Says which
 * detectors hit, never the text. It is a safety net, not a proof: docs/safeguarding.md says what it finds and what it cannot.
 */
export function screen(text: string, { memberDomains = [], known = NO_NAMES }: ScreenOptions = {}): ScreenResult {
  if (text.length > LONGEST) return { verdict: 'block', detectors: ['too_long'] };
  const plain = plainText(text);
  const formats = readFormats(plain, memberDomains);
  const meanings = readMeaning(plain, known);
  const hits = [...formats, ...meanings];
  const verdict = hits.some(({ level }) => level === 'block') ? 'block' : hits.length > 0 ? 'warn' : 'pass';
  return { verdict, detectors: [...new Set(toSay(verdict, formats, meanings))].sort() };
}

/** What a person is told was seen: of meanings only those that count, and the general "one person" only where nothing says more. */
function toSay(verdict: Verdict, formats: readonly Hit[], meanings: readonly Hit[]): Detector[] {
  const found = formats.map(({ detector }) => detector);
  const counted = meanings.filter(({ level }) => level === verdict).map(({ detector }) => detector);
  const more = counted.filter(
    (detector) => detector !== 'one_person' && !(found.length > 0 && detector === 'case_code'),
  );
  return [...found, ...(more.length > 0 || found.length > 0 ? more : counted)];
}

/** What says no more than that somebody is named. */
const OF_NAMES: readonly Detector[] = ['person_name', 'name_like', 'one_person'];

/** Whether nothing was found but that somebody is named: no leak where a person is only looked for. */
export function onlyNames({ detectors }: ScreenResult): boolean {
  return detectors.every((detector) => OF_NAMES.includes(detector));
}
