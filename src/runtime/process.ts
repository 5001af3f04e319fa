import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Time and chance of the process: made here, handed on from here; nothing else in src/ reads the clock. */
export const now = (): Date => new Date();
/** Milliseconds of a monotonic clock: for how long something takes, whatever becomes of the time of day. */
export const elapsed = (): number => performance.now();
/** 0 up to 1. */
export const random = (): number => Math.random();
export const newId = (): string => randomUUID();

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The program's own version; its package.json lies two folders up, as source and built. */
export function appVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
