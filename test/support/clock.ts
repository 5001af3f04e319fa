/** A clock that stands where it is put. */
export interface TestClock {
  now: () => Date;
  /** Moves to an instant; "2026-11-23T09:00" is read in Nairobi (UTC+3). */
  set(instant: string): void;
  advance(milliseconds: number): void;
}

export function createClock(instant: string): TestClock {
  let at = parse(instant);
  return {
    now: () => new Date(at),
    set: (next) => {
      at = parse(next);
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}

function parse(instant: string): number {
  return Date.parse(/Z$|[+-]\d\d:\d\d$/.test(instant) ? instant : `${instant}:00+03:00`);
}
