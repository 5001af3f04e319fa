#!/usr/bin/env node
import { environment, exitCodeOf } from './commands/environment.ts';
import { serveCommand } from './commands/serve.ts';

/** The service as a process: what `pamoja serve` does, for whoever starts a file (`node dist/main.js`). */
try {
  await serveCommand(environment());
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
