import { execFileSync } from 'node:child_process';

let isBuilt = false;

/** A TypeScript file of the tests as JavaScript, built once with all of src/ that it needs: as it is deployed, without tsx. */
export function built(file: string): string {
  if (!isBuilt)
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/harness'], { stdio: 'inherit' });
  isBuilt = true;
  return `.data/built/${file.replace(/\.ts$/, '.js')}`;
}
