import { plainText } from '../text/plain-text.ts';
import type { Detector } from './detector.ts';
import { BETWEEN_PARTS, HARMLESS } from './harmless-numbers.ts';
import { EMAIL, HALF_SPELLED_EMAIL, SPELLED_EMAIL } from './mail-patterns.ts';
import { ANYBODY, RULES, type ScreenRule } from './screen-rules.ts';

export type Verdict = 'block' | 'warn' | 'pass';

export interface ScreenResult {
  verdict: Verdict;
  detectors: Detector[];
}

export interface ScreenOptions {
  /** Mail domains of the network's own organisations, lower case: their addresses are no leak. */
  memberDomains?: readonly string[];
}

/** As much as one request can hold. What is longer is not looked at, and not let through. */
const LONGEST = 512 * 1024;

/**
 * Looks for what must never be stored or logged (docs/domain.md, "Safeguarding"). Says which detectors hit, never the text.
 * It is a safety net, not a proof: names cannot be found reliably.
 */
export function screen(text: string, options: ScreenOptions = {}): ScreenResult {
  if (text.length > LONGEST) return { verdict: 'block', detectors: ['too_long'] };
  const plain = plainText(text);
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
  const detectors = new Set<Detector>();
  let isBlocked = holdsForeignMail(plain, lower, options.memberDomains ?? []);
  if (isBlocked) detectors.add('email');
  for (const { detector, level, pattern, needs, beforeMasking } of RULES) {
    if (needs !== undefined && !has(needs)) continue;
    const looked = beforeMasking ? plain : detector === 'phone' ? joined : masked;
    if (!pattern.test(looked)) continue;
    detectors.add(detector);
    if (level === 'block') isBlocked = true;
  }
  return { verdict: isBlocked ? 'block' : detectors.size > 0 ? 'warn' : 'pass', detectors: [...detectors].sort() };
}

/** What an address that is spelled out has in it. */
const SPELLED_WITH = [
  'dot',
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
