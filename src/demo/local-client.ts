import { fork } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A tool, not a dependency: fetched by npx when it is wanted (pre-release licence, for evaluation). */
const CLIENT_PACKAGE = '@microsoft/m365agentsplayground@0.2.28';
const CONFIG_FILE = '.m365agentsplayground.yml';
/** Where the client keeps its own log; it writes into its working directory. */
const FOLDER = '.data/client';
const START_SECONDS = 180;

export interface LocalClient {
  url: string;
  /** Resolves when the client ends, asked or not. */
  exited: Promise<'client-exited'>;
  stop(): Promise<void>;
}

/** Starts Microsoft 365 Agents Playground against the service. A keeper process ends it even when this one is killed. */
export async function startLocalClient({ endpoint, port }: { endpoint: string; port: number }): Promise<LocalClient> {
  const folder = resolve(FOLDER);
  mkdirSync(folder, { recursive: true });
  copyFileSync(CONFIG_FILE, join(folder, CONFIG_FILE));
  const keeper = fork(
    fileURLToPath(new URL('./client-keeper.ts', import.meta.url)),
    [CLIENT_PACKAGE, endpoint, String(port)],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Its own process group: what ends ours at once, Ctrl-C or kill -9, must leave the keeper time to end the client.
      detached: true,
    },
  );
  let said = '';
  keeper.on('message', (text) => {
    said += String(text);
  });
  let over = false;
  const exited = new Promise<'client-exited'>((done) => {
    keeper.once('exit', () => {
      over = true;
      done('client-exited');
    });
  });
  async function stop(): Promise<void> {
    if (over) return;
    keeper.disconnect();
    await Promise.race([exited, sleep(8000, undefined, { ref: false })]);
    if (!over) keeper.kill('SIGKILL');
  }
  for (let waited = 0; waited < START_SECONDS * 10 && !over; waited += 1) {
    const listening = /Listening on (\d+)/.exec(said)?.[1];
    // The address answers only once the client has accepted its configuration.
    if (listening && (await answers(`http://127.0.0.1:${listening}/_internal/v1/config`)))
      return { url: `http://127.0.0.1:${listening}`, exited, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(
    `the local Teams client did not start: ${reasonIn(folder) || said.trim() || 'npx could not fetch it'}`,
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** The client says why it stopped in its log file only. */
function reasonIn(folder: string): string {
  const log = join(folder, 'devTools', 'm365agentsplayground.log');
  if (!existsSync(log)) return '';
  return (readFileSync(log, 'utf8').match(/^error .*$/gm) ?? []).slice(-1).join('');
}
