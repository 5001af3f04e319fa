import { matchKey } from '../text/match-key.ts';
import { PILLARS, type Pillar } from './activity.ts';

export type PillarReading =
  | {
      ok: true;
      pillar: Pillar /** Read from its number alone, in the order of the National Plan of Action. */;
      byNumber?: true;
    }
  | { ok: false; why: 'unknown' | 'several' };

/** What each pillar is called, in English and Kiswahili. */
const WORDS: Readonly<Record<Pillar, readonly string[]>> = {
  prevention: ['prevention', 'prevent', 'preventive', 'kuzuia', 'kinga', 'uzuiaji', 'kuzuiausafirishaji'],
  protection: [
    'protection',
    'protect',
    'protectionandassistance',
    'victimprotection',
    'ulinzi',
    'kulinda',
    'hifadhi',
    'ulinziwamanusura',
    'ulinzinamsaada',
  ],
  prosecution: [
    'prosecution',
    'prosecute',
    'prosecutions',
    'mashtaka',
    'uendeshajimashtaka',
    'uendeshajiwamashtaka',
    'kushtaki',
  ],
  partnership: [
    'partnership',
    'partnerships',
    'ushirikiano',
    'ubia',
    'partnershipandcoordination',
    'partnershipsandcoordination',
  ],
  policy_coordination: ['policycoordination', 'policyandcoordination', 'policy', 'sera', 'serananuratibu'],
};

const LONGEST = 200;
const NUMBERED =
  /^(?:pillar|nguzo(?: ya)?|p|objective|lengo(?: la)?)?[ .:#-]*([1-5]|i{1,3}|iv|v)(?![\p{L}\p{N}])[ .:)–—-]*/iu;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/**
 * The one pillar a text names: "1. Prevention", "Pillar 2: Protection", "Ulinzi", "Pillar 2". Several, or a word that is none, is asked: an
 * activity stands under one pillar.
 */
export function readPillar(written: string): PillarReading {
  const text = written.slice(0, LONGEST).trim();
  const numbered = NUMBERED.exec(text);
  const rest = numbered ? text.slice(numbered[0].length) : text.replace(/^(?:pillar|nguzo(?: ya)?)\s*[:–—-]?\s*/i, '');
  // A bare figure may number anything.
  if (rest.trim() === '') return /^\p{L}/u.test(text) ? byNumber(numbered?.[1]) : { ok: false, why: 'unknown' };
  const whole = pillarOf(rest);
  if (whole) return { ok: true, pillar: whole };
  const parts = rest.split(/[,;/&+\n]|\band\b|\bna\b/i).map((part) => part.trim());
  const named = [...new Set(parts.flatMap((part) => pillarOf(part) ?? []))];
  return { ok: false, why: named.length > 1 ? 'several' : 'unknown' };
}

function byNumber(text: string | undefined): PillarReading {
  const number = ROMAN[(text ?? '').toLowerCase()] ?? Number(text);
  const pillar = PILLARS.slice(0, 4)[number - 1];
  return pillar ? { ok: true, pillar, byNumber: true } : { ok: false, why: 'unknown' };
}

function pillarOf(text: string): Pillar | undefined {
  const key = matchKey(text.replace(/\b(?:pillar|nguzo)\b|\([^)]*\)/gi, ' '));
  return PILLARS.find((pillar) => WORDS[pillar].includes(key));
}

/** The one pillar a heading or an objective names, whatever else it says of it: "Outcome 2: Protection of survivors". */
export function pillarNamedIn(written: string): Pillar | undefined {
  const text = written.slice(0, LONGEST);
  const whole = readPillar(text);
  if (whole.ok) return whole.pillar;
  if (whole.why === 'several') return undefined;
  const led =
    /^(?:(?:strategic )?(?:objective|outcome|goal|pillar|area|priority|result|lengo|nguzo|component)\s*\d{0,2}(?:\.\d{1,2})?\s*[:.)–—-]\s*)(.+)$/i.exec(
      text,
    )?.[1];
  const named = [
    ...new Set(
      (led ?? '').split(/[^\p{L}]+/u).flatMap((word) => {
        const read = word.length > 5 ? readPillar(word) : undefined;
        return read?.ok ? [read.pillar] : [];
      }),
    ),
  ];
  return named.length === 1 ? named[0] : undefined;
}
