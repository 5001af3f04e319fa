/** Refused requests of one source that are answered one by one; the next ones are not looked at for the rest of the minute. */
const MOST_FAILURES = 30;
const SECONDS = 60;
/** The sources that failed longest ago are forgotten beyond this number: memory stays flat whoever knocks. */
const MOST_SOURCES = 10_000;

export interface FailureCap {
  isOver(source: string): boolean;
  note(source: string): void;
  /** How long a source that is over has to wait at most. */
  seconds: number;
}

/** `elapsed`: milliseconds of a monotonic clock. */
export function createFailureCap(elapsed: () => number): FailureCap {
  const failures = new Map<string, { count: number; since: number }>();

  function current(source: string): { count: number; since: number } | undefined {
    const known = failures.get(source);
    return known && elapsed() - known.since < SECONDS * 1000 ? known : undefined;
  }

  return {
    seconds: SECONDS,
    isOver: (source) => (current(source)?.count ?? 0) >= MOST_FAILURES,
    note: (source) => {
      const { count, since } = current(source) ?? { count: 0, since: elapsed() };
      failures.delete(source);
      failures.set(source, { count: count + 1, since });
      if (failures.size > MOST_SOURCES) failures.delete(failures.keys().next().value ?? '');
    },
  };
}
