import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { en } from '../src/language/en/en.ts';

/** Every source file outside the language room: where phrases are said. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('language'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

const WORDS = new Set(SOURCES.match(/[A-Za-z_$][\w$]*/g));

/** "phrases.status[activity.status]": its phrases are told by a value of the domain. */
function isLookedUp(table: string): boolean {
  return new RegExp(`\\b${table}(?:\\)|\\?\\.)?\\[`).test(SOURCES);
}

/** The paths of phrases that no source file names. */
function neverSaid(phrases: object, path: readonly string[] = []): string[] {
  return Object.entries(phrases).flatMap(([key, phrase]) => {
    const here = [...path, key];
    if (typeof phrase === 'object' && phrase !== null) return neverSaid(phrase, here);
    const table = path.at(-1);
    return WORDS.has(key) || (table !== undefined && isLookedUp(table)) ? [] : [here.join('.')];
  });
}

describe('every phrase', () => {
  it('is said somewhere in the program', () => {
    expect(neverSaid(en)).to.deep.equal([]);
  });

  it('is missed by this test when nobody says it', () => {
    expect(neverSaid({ nobodyEverSaysThisPhrase: 'so' })).to.deep.equal(['nobodyEverSaysThisPhrase']);
  });
});
