import { InvalidArgumentError, Option } from 'commander';
import { parseWeek } from '../domain/time/period.ts';

/** Whose rights a command has. */
export const as = () =>
  new Option('--as <person>', 'with the rights of this person: work e-mail, whole name or Entra object id');

export const json = () => new Option('--json', 'print JSON for programs').default(false);

export const overwrite = () => new Option('--overwrite', 'write over a target that was in use since').default(false);

export function week(text: string): string {
  const found = parseWeek(text);
  if (!found) throw new InvalidArgumentError('write a week as 2026-W48');
  return found;
}

export function countOf(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('must be a number from 1 to 999');
  return Number(text);
}

export function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('must be a port number');
  return Number(text);
}

/** For an option that may be given several times. */
export function several(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
