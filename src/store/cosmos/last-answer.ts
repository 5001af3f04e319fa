import { AsyncLocalStorage } from 'node:async_hooks';

/** What came back on the wire during one attempt: of a failed bulk request the SDK's error keeps only the words. */
export interface LastAnswer {
  status?: number;
  retryAfterMs?: number;
}

const current = new AsyncLocalStorage<LastAnswer>();

/** Runs one attempt; the wire's last answer during it is in `answer` afterwards. */
export function withLastAnswer<T>(answer: LastAnswer, attempt: () => Promise<T>): Promise<T> {
  return current.run(answer, attempt);
}

export function noteAnswer(status: number, retryAfterMs: number): void {
  const answer = current.getStore();
  if (answer) Object.assign(answer, { status, retryAfterMs });
}
