import { readFileSync } from 'node:fs';
import { addDays, type CalendarDate } from '../domain/time/period.ts';

export const EXAMPLE_LISTS = ['organisations', 'people', 'plan'] as const;

/** A file of the example network; "{-40}" in it is the date forty days before today. */
export function exampleList(name: (typeof EXAMPLE_LISTS)[number], today: CalendarDate): Uint8Array {
  const text = readFileSync(new URL(`./network/${name}.csv`, import.meta.url), 'utf8');
  return new TextEncoder().encode(text.replace(/\{([+-]\d+)\}/g, (_, days: string) => addDays(today, Number(days))));
}
