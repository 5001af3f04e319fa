import { errorFields, type Log } from './log.ts';

/** How long a process whose state is in doubt takes to end what it can. */
const LAST_MS = 10_000;

/**
 * What nobody has caught. A rejected promise that nobody awaits has unwound its own work: it is logged, and the process goes on. An
 * exception out of a timer or a listener may have left something half done: the process ends itself in order, and whoever supervises it
 * starts it again. (What throws while a request is read is caught in http/listener.ts and ends that request alone.) Both are logged by
 * our own fields: the message may quote somebody.
 */
export function watchFaults({ stop, log }: { stop: () => Promise<void>; log: Log }): void {
  let isEnding = false;
  process.on('unhandledRejection', (error: unknown) => log.error('promise.fault', errorFields(error)));
  process.on('uncaughtException', (error: unknown) => {
    log.error('process.fault', errorFields(error));
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), LAST_MS).unref();
    void stop().finally(() => process.exit(1));
  });
}
