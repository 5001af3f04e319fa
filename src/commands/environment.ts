import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { ConfigError, type Environment } from '../config.ts';
import { CommandError, UsageError } from './output.ts';

/** The process's environment, and, in a checkout, what a file `.env` in its folder adds to it. */
export function environment(): Environment {
  // In production the folder may be anybody's, and so may the file.
  if (process.env['NODE_ENV'] !== 'production' && existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** 2 for wrong usage or bad input, 1 for failure; each with a message that says what to do. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ConfigError) {
    console.error(`The configuration is not complete:\n${error.message}\nEvery variable is explained in .env.example.`);
    return 2;
  }
  console.error(error instanceof Error ? error.message : 'unknown error');
  if (error instanceof UsageError) return 2;
  if (!(error instanceof CommandError) && error instanceof Error) console.error(error.stack);
  return 1;
}
