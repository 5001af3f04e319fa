import { spawn } from 'node:child_process';

/**
 * Keeps the local Teams client: starts it in a process group of its own, and ends the whole group when the parent
 * lets go of the line, be it by Ctrl-C or by kill -9. npx alone would leave the real server running.
 */
const [tool = '', endpoint = '', port = ''] = process.argv.slice(2);
const child = spawn(
  'npx',
  ['--yes', tool, 'start', '-e', endpoint, '-c', 'msteams', '-p', port, '--disable-telemetry'],
  {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' },
  },
);
const tell = (chunk: Buffer) => {
  if (process.connected) process.send?.(chunk.toString());
};
child.stdout.on('data', tell);
child.stderr.on('data', tell);
child.once('error', () => process.exit(1));
child.once('exit', (code) => process.exit(code ?? 1));

function endGroup(signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    process.exit(0);
  }
}

process.once('disconnect', () => {
  endGroup('SIGTERM');
  setTimeout(() => endGroup('SIGKILL'), 3000);
});
