import { readFileSync } from 'node:fs';

/** Licences that ask for nothing but their text, and so may be in a product that is given away. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'WTFPL',
  'Zlib',
  'PSF-2.0',
  // The Eclipse Distribution License is BSD-3-Clause by another name.
  'EDL-1.0',
]);

/** Packages whose own package.json does not say it; looked up by hand, with where. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  // Its README: "License: MIT".
  semaphore: 'MIT',
  'escape-regexp-component': 'MIT',
};

export interface Found {
  name: string;
  version: string;
  licence: string;
  isFine: boolean;
}

/** Whether a licence expression (SPDX) leaves a way that is permissive. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/[()]/g, ' ');
  return bare.split(/\s+OR\s+/i).some((choice) =>
    choice
      .trim()
      .split(/\s+AND\s+/i)
      .every((each) => PERMISSIVE.has(each.trim())),
  );
}

/** Every package that production installs, with its licence; those of the development tools too, when asked. */
export function findLicences(root: string, { development }: { development: boolean }): Found[] {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
    packages: Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean }>;
  };
  const found = Object.entries(packages).flatMap(([path, { version = '', license, dev }]) => {
    if (path === '' || (dev && !development)) return [];
    const name = path.split('node_modules/').at(-1) ?? path;
    const licence = license ?? LOOKED_UP[name] ?? ownWord(`${root}/${path}`);
    return [{ name, version, licence, isFine: isPermissive(licence) }];
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Older packages write it in other ways. */
function ownWord(folder: string): string {
  try {
    const { license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      license?: string | { type?: string };
      licenses?: { type?: string }[];
    };
    const said = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
    return said ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

function main(words: readonly string[]): void {
  const found = findLicences('.', { development: !words.includes('--production') });
  const bad = found.filter(({ isFine }) => !isFine);
  if (words.includes('--json')) console.log(JSON.stringify(found, null, 2));
  else {
    const counts = new Map<string, number>();
    for (const { licence } of found) counts.set(licence, (counts.get(licence) ?? 0) + 1);
    for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
      console.log(`${String(count).padStart(5)}  ${licence}`);
  }
  for (const { name, version, licence } of bad)
    console.error(`not permissive or not known: ${name} ${version} (${licence})`);
  if (bad.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
