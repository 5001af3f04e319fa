import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { built } from '../support/built.ts';

export interface Started {
  child: ChildProcess;
  port: number;
  /** From spawn to the line that says it is ready. */
  milliseconds: number;
}

/** Starts a file as it is deployed, built and without tsx, and waits for the line with its port. */
export async function start(file: string, env: Record<string, string> = {}): Promise<Started> {
  const program = built(file);
  const started = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return { child, port: Number(line), milliseconds: performance.now() - started };
}

export async function stop({ child }: Started): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Resident memory of a process, in MB. */
export function memoryOf({ child }: Started): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
