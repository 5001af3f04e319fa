import cron, { type TaskContext, type TaskOptions } from 'node-cron';
import { errorFields, type Log } from '../runtime/log.ts';
import { tickEnded } from '../runtime/observe.ts';

export interface Clock {
  stop(): Promise<void>;
}

/** node-cron knows two things: a minute has passed, and ten seconds have. One that takes longer is not overtaken. */
export function startClock(
  work: { tick: () => Promise<boolean>; heartbeat: () => Promise<void> },
  { log, now }: { log: Log; now: () => Date },
): Clock {
  const logger = ourLines(log);
  const tasks = [
    cron.schedule(
      '* * * * *',
      guarded('tick.failed', async ({ date }) => {
        // A replica that only stands by has done no minute's work: its ticks would hide that the other's do not end.
        if (await work.tick()) tickEnded((now().getTime() - date.getTime()) / 1000);
      }),
      { noOverlap: true, name: 'minute', logger },
    ),
    cron.schedule('*/10 * * * * *', guarded('heartbeat.failed', work.heartbeat), {
      noOverlap: true,
      name: 'ten seconds',
      logger,
    }),
  ];

  function guarded(event: string, run: (context: TaskContext) => Promise<void>) {
    return async (context: TaskContext) => {
      try {
        await run(context);
      } catch (error) {
        log.error(event, errorFields(error));
      }
    };
  }

  return {
    stop: async () => {
      for (const task of tasks) await task.destroy();
    },
  };
}

/** What the library has to say, as lines of our log: its own are no JSON. */
export function ourLines(log: Log): NonNullable<TaskOptions['logger']> {
  const warn = (said: string | Error) => {
    const event = /missed execution/i.test(String(said))
      ? 'clock.missed'
      : /overlap|still running/i.test(String(said))
        ? 'clock.overlapped'
        : 'clock.warned';
    log.warn(event);
  };
  const failed = (said: string | Error, error?: Error) => log.error('clock.failed', errorFields(error ?? said));
  return { info: () => undefined, debug: () => undefined, warn, error: failed };
}
