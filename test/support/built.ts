import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Test files may run side by side, each process with a build of its own. */
const FOLDER = `.data/built/${process.env['MOCHA_WORKER_ID'] ?? 'one'}`;
let isBuilt = false;

/** A TypeScript file of the tests as JavaScript, built once with all of src/ that it needs: as it is deployed, without tsx. */
export function built(file: string): string {
  if (!isBuilt) {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/harness', '--outDir', FOLDER], {
      stdio: 'inherit',
    });
    cpSync('package.json', `${FOLDER}/package.json`);
    cpSync('src/demo/network', `${FOLDER}/src/demo/network`, { recursive: true });
  }
  isBuilt = true;
  const program = resolve(FOLDER, file.replace(/\.ts$/, '.js'));
  if (!existsSync(program)) throw new Error(`${file} is not among the files of test/harness/tsconfig.json`);
  return program;
}
