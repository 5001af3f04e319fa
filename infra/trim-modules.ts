// Takes out of a production `node_modules` what is never loaded there: source maps, type declarations, builds for browsers, test folders,
// tools that only the development start needs. Prints what is left, and what it is made of.
//   node infra/trim-modules.ts node_modules [--dry-run]
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Whole packages: loaded by nothing that dist/ loads (test/production.test.ts runs it without them). */
const UNUSED_PACKAGES = [
  /^gpt-tokenizer$/, // teams-ai's planners, which are never imported
  /^openai$/,
  /^tsx$/, // the start from source
  /^esbuild$/,
  /^@esbuild\//,
  /^fsevents$/,
  /^@types\//,
  /^@azure\/msal-browser$/, // the browser's half of @azure/identity
];

/** Folders, by their path inside a package. */
const UNUSED_FOLDERS = [
  /^exceljs\/dist$/, // bundles for browsers; Node loads lib/
  /\/vendors\/(?:chai|sinon|mocha)$/, // test tools that were packed along
  /^botbuilder[^/]*\/_ts3\.4$/,
  /^botframework-[^/]+\/_ts3\.4$/,
  /\/dist\/(?:browser|react-native|workerd)$/,
  /\/build\/(?:esm|esnext)$/, // OpenTelemetry's other two module formats
  /\/(?:test|tests|__tests__|docs|example|examples|\.github|coverage|benchmark|benchmarks)$/,
];

/** Bundles for browsers and other module formats beside the one that Node loads. */
const UNUSED_BUNDLES =
  /^@microsoft\/recognizers-[^/]+\/dist\/[^/]+\.(?:browser|es5)\.js$|^botframework-connector\/lib\/browser\.js$/;
const UNUSED_FILES = /\.(?:map|ts|mts|cts|md|markdown|flow|tsbuildinfo|html|yml|yaml)$/i;
const KEPT_FILES = /licen[cs]e|notice|copying/i;

/** Whether a path inside node_modules, with forward slashes, is needed in production. */
export function isNeeded(path: string, isFolder: boolean): boolean {
  const inside = path.split('node_modules/').at(-1) ?? path;
  const [scopeOrName = '', name = ''] = inside.split('/');
  const packageName = scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
  if (UNUSED_PACKAGES.some((pattern) => pattern.test(packageName))) return false;
  if (isFolder) return !UNUSED_FOLDERS.some((pattern) => pattern.test(inside));
  if (UNUSED_BUNDLES.test(inside)) return false;
  return KEPT_FILES.test(inside) || !UNUSED_FILES.test(inside);
}

/** One file under node_modules: its path inside it, and whether production needs it. */
export interface ModuleFile {
  path: string;
  inside: string;
  needed: boolean;
  bytes: number;
}

/** Every file under a folder, with what is to become of it. */
export function* filesOf(root: string, folder = root, needed = true): Generator<ModuleFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const inside = relative(root, path).split(sep).join('/');
    if (entry.isDirectory()) yield* filesOf(root, path, needed && isNeeded(inside, true));
    else if (entry.isFile())
      yield { path, inside, needed: needed && isNeeded(inside, false), bytes: statSync(path).size };
  }
}

function main(root: string, dryRun: boolean): void {
  const kept = new Map<string, number>();
  const gone = { bytes: 0, files: 0 };
  let files = 0;
  for (const { path, inside, needed, bytes } of filesOf(root)) {
    if (!needed) {
      gone.bytes += bytes;
      gone.files += 1;
      if (!dryRun) rmSync(path);
      continue;
    }
    files += 1;
    const parts = inside.split('/');
    const name = parts[0]?.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
    kept.set(name, (kept.get(name) ?? 0) + bytes);
  }
  const total = [...kept.values()].reduce((sum, bytes) => sum + bytes, 0);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`kept ${megabytes(total)} in ${files} files; took out ${megabytes(gone.bytes)} in ${gone.files} files`);
  for (const [name, bytes] of [...kept].sort((a, b) => b[1] - a[1]).slice(0, 20))
    console.log(`${megabytes(bytes).padStart(9)}  ${name}`);
}

if (process.argv[1] === import.meta.filename) {
  const [root, flag] = process.argv.slice(2);
  if (!root) {
    console.error('node infra/trim-modules.ts node_modules [--dry-run]');
    process.exit(2);
  }
  main(root, flag === '--dry-run');
}
