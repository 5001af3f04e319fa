import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

/** "version": what runs, and over which shape of the data; what somebody who helps asks for first. */
export async function showVersion(deps: BotDeps, { phrases }: CallerTurn): Promise<string> {
  return phrases.version(deps.version, await deps.store.schemaVersion());
}
