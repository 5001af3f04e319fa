import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The service as whoever runs it starts it: a process of its own, by its command line. */
export interface ServiceProcess {
  port: number;
  child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** The most memory it has had so far, in MB. */
  peakMemory(): number;
  /** Resolves with the exit code when it has ended. */
  ended: Promise<number | null>;
}

/** Starts `pamoja serve` on a free port with these variables; rejects when it ends before it listens. */
export async function startServiceProcess(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import=tsx', 'src/cli.ts', 'serve'], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /"port":(\d+)/.exec(output)?.[1];
      if (found) resolve(Number(found));
    });
    void ended.then(() => reject(new Error(`it ended before it listened: ${output}`)));
  });
  return {
    port,
    child,
    output: () => output,
    peakMemory: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    ended,
  };
}
