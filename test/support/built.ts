import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';

let isBuilt = false;

/** A TypeScript file of the tests as JavaScript, built once with all of src/ that it needs: as it is deployed, without tsx. */
export function built(file: string): string {
  if (!isBuilt) {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/harness'], { stdio: 'inherit' });
    cpSync('package.json', '.data/built/package.json');
    cpSync('src/demo/network', '.data/built/src/demo/network', { recursive: true });
  }
  isBuilt = true;
  return resolve('.data/built', file.replace(/\.ts$/, '.js'));
}
