import { TEXT_LENGTH } from '../plan/activity.ts';
import { matchKey } from '../text/match-key.ts';

/** Where somebody who has a case, and not a progress report, is sent. */
export interface Signpost {
  name: string;
  /** As people dial it. */
  number: string;
  /** An admin has called it and says that it is right; only then is anybody sent there. */
  confirmed: boolean;
}

/**
 * Examples, to be confirmed before use: 116 childrenscouncil.go.ke; 1199 and 0800 722 203 azadikenya.org (undated); 1195 not
 * checked against a source (docs/domain.md, "Safeguarding").
 */
export const EXAMPLE_SIGNPOSTS: readonly Signpost[] = [
  { name: 'Child helpline', number: '116', confirmed: false },
  { name: 'Kenya Red Cross', number: '1199', confirmed: false },
  { name: 'DCI', number: '0800 722 203', confirmed: false },
  { name: 'GBV helpline', number: '1195', confirmed: false },
];

export type SignpostReading = { ok: true; signposts: Signpost[] } | { ok: false };

const MOST = 8;
const LONGEST_NAME = 60;
const LONGEST = 120;
/** Toll-free and short numbers: what stands on a public poster, never anybody's own telephone. */
const PUBLIC_NUMBER = /^(?:\d{3,4}|0800[ ]?\d{3}[ ]?\d{3})$/;

/** Reads "confirm 116", "add 1195 GBV helpline" and "remove 116", in English and Kiswahili. */
export function readSignpostChange(text: string, stand: readonly Signpost[]): SignpostReading {
  if (text.length > LONGEST) return { ok: false };
  const [, verb = '', number = '', name = ''] =
    /^(\p{L}+)\s+(\d{3,4}(?!\d)|0800[ ]?\d{3}[ ]?\d{3}(?!\d))(?:\s+(.+))?$/u.exec(text.trim()) ?? [];
  const at = stand.findIndex((each) => each.number.replace(/\s/g, '') === number.replace(/\s/g, ''));
  switch (verb.toLowerCase()) {
    case 'confirm':
    case 'thibitisha':
      return at < 0
        ? { ok: false }
        : { ok: true, signposts: stand.map((each, i) => (i === at ? { ...each, confirmed: true } : each)) };
    case 'remove':
    case 'ondoa':
      return at < 0 ? { ok: false } : { ok: true, signposts: stand.toSpliced(at, 1) };
    case 'add':
    case 'ongeza':
      if (at >= 0 || stand.length >= MOST || !isName(name) || !PUBLIC_NUMBER.test(number)) return { ok: false };
      return { ok: true, signposts: [...stand, { name, number, confirmed: false }] };
    default:
      return { ok: false };
  }
}

/** "Child helpline 116, GBV helpline 1195": those that are confirmed. */
export function confirmedSignposts(signposts: readonly Signpost[] = []): string {
  return signposts
    .filter(({ confirmed }) => confirmed)
    .map(({ name, number }) => `${name} ${number}`)
    .join(', ')
    .slice(0, TEXT_LENGTH);
}

function isName(name: string): boolean {
  return matchKey(name) !== '' && name.length <= LONGEST_NAME;
}
