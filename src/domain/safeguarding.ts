import { plainText } from './plain-text.ts';
import { EMAIL, HARMLESS, RULES, SPELLED_EMAIL } from './screen-rules.ts';

/** What a text hit. Names say what was looked for, never what was found. */
export type Detector =
  | 'phone'
  | 'email'
  | 'national_id'
  | 'refugee_or_alien_id'
  | 'learner_id'
  | 'passport'
  | 'kra_pin'
  | 'ob_number'
  | 'court_case'
  | 'age_and_person'
  | 'organisation_pin'
  | 'passport_like'
  | 'bare_number'
  | 'name_like';

export type Verdict = 'block' | 'warn' | 'pass';

export interface ScreenResult {
  verdict: Verdict;
  detectors: Detector[];
}

export interface ScreenOptions {
  /** Mail domains of the network's own organisations, lower case: their addresses are no leak. */
  memberDomains?: readonly string[];
}

/**
 * Looks for what must never be stored or logged (docs/domain.md, "Safeguarding"). Says which detectors hit, never the text.
 * It is a safety net, not a proof: names cannot be found reliably.
 */
export function screen(text: string, options: ScreenOptions = {}): ScreenResult {
  const plain = plainText(text);
  const hasDigit = /\d/.test(plain);
  const lower = plain.toLowerCase();
  const masked = hasDigit ? HARMLESS.reduce((rest, harmless) => rest.replace(harmless, ' ~ '), plain) : plain;
  const detectors = new Set<Detector>();
  let isBlocked = holdsForeignMail(plain, options.memberDomains ?? []);
  if (isBlocked) detectors.add('email');
  for (const { detector, level, pattern, needs, beforeMasking } of RULES) {
    if (needs !== undefined && !(needs === 'digit' ? hasDigit : lower.includes(needs.word))) continue;
    if (!pattern.test(beforeMasking ? plain : masked)) continue;
    detectors.add(detector);
    if (level === 'block') isBlocked = true;
  }
  return { verdict: isBlocked ? 'block' : detectors.size > 0 ? 'warn' : 'pass', detectors: [...detectors].sort() };
}

const MAY_SPELL_AN_ADDRESS = /dot|[([{]\s?\./i;

/** An address outside the network, written as one or spelled out ("jina at gmail dot com"). */
function holdsForeignMail(text: string, memberDomains: readonly string[]): boolean {
  if (MAY_SPELL_AN_ADDRESS.test(text) && SPELLED_EMAIL.test(text)) return true;
  if (!text.includes('@')) return false;
  for (const [, domain] of text.matchAll(EMAIL)) {
    if (!memberDomains.includes((domain ?? '').toLowerCase())) return true;
  }
  return false;
}
