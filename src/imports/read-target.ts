import type { TargetUnit } from '../domain/plan/activity.ts';
import type { RowReading } from './row-reading.ts';

const UNITS: readonly [TargetUnit, RegExp][] = [
  ['organisations', /\b(?:organi[sz]ations?|csos?|ngos?|agencies)\b/i],
  ['sessions', /\b(?:sessions?|meetings?|trainings?|workshops?|forums?|events?|clinics?)\b/i],
  [
    'people',
    /\b(?:pax|people|persons?|participants?|women|men|youth|officers?|survivors?|children|teachers?|leaders?)\b/i,
  ],
];

/** "200 pax", "1,200 people", "12 sessions": a number and what it counts. What cannot be read is left out, and said. */
export function readTarget(reading: RowReading): { target?: number; targetUnit: TargetUnit } {
  const text = reading.cell('target');
  const unitText = `${text} ${reading.cell('unit')}`;
  const targetUnit = UNITS.find(([, words]) => words.test(unitText))?.[0] ?? 'people';
  if (text === '') return { targetUnit };
  const numbers = text.match(/\d[\d,. ]*/g) ?? [];
  const [only] = numbers;
  const digits = (only ?? '').replace(/[, ]/g, '').replace(/\.0*$/, '');
  if (numbers.length !== 1 || !/^\d{1,9}$/.test(digits)) {
    reading.warn('target', 'is not one number, and was left out');
    return { targetUnit };
  }
  if (/approx|about|circa|~|\+/i.test(text)) reading.warn('target', `was read as ${digits}`);
  return { target: Number(digits), targetUnit };
}
