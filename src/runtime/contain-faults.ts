import { errorFields, type Log } from '../log.ts';

/** How long a process whose state is in doubt takes to end what it can. */
const LAST_MS = 10_000;

/**
 * What nobody has caught: one that belongs to a request ends that request and nothing else; any other leaves the process in doubt, and
 * it ends itself, so that whoever supervises it starts it again. Both are logged by our own fields: the message may quote somebody.
 */
export function containFaults({
  contain,
  stop,
  log,
}: {
  contain: () => boolean;
  stop: () => Promise<void>;
  log: Log;
}): void {
  let isEnding = false;
  process.on('uncaughtException', (error: unknown) => {
    if (contain()) return log.error('request.fault', errorFields(error));
    log.error('process.fault', errorFields(error));
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), LAST_MS).unref();
    void stop().finally(() => process.exit(1));
  });
}
