import { type Environment, readConfig } from '../config.ts';
import { errorFields } from '../runtime/log.ts';
import { processLog, startService, stopSignal } from '../start.ts';
import { CommandError } from './output.ts';

/** `serve`: the service, until it is asked to stop. It logs JSON lines. */
export async function serveCommand(env: Environment): Promise<void> {
  const config = readConfig(env);
  const log = processLog(config);
  const stopped = stopSignal();
  const service = await startService(config, log).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new CommandError(`port ${config.port} is taken: set PORT to another one`);
    log.error('service.not_started', errorFields(error));
    throw new CommandError(`the service could not start: ${error.message}`);
  });
  const signal = await stopped;
  log.info('service.stopping', { signal });
  await service.stop();
  // A connection that hangs would keep the process: everything that had to end has ended.
  process.exit(0);
}
