import type { Organisation } from '../domain/network/network.ts';
import type { NameIndex } from '../domain/plan/name-index.ts';

/** The organisation a cell names; several that share the name are asked about. */
export type Found = { ok: true; organisation: Organisation } | { ok: false; several?: Organisation[] };

/** By its id, one of its names, or its name with the acronym in brackets behind it. */
export function findOrganisation(text: string, index: NameIndex<Organisation>): Found {
  const name = text.replace(/\s+/g, ' ').trim();
  const byId = index.byId(name);
  if (byId) return { ok: true, organisation: byId };
  const bracket = /^(.*?)\s*[([]([^)\]]+)[)\]]\s*$/.exec(name);
  const spellings = bracket ? [name, bracket[1] ?? '', bracket[2] ?? ''] : [name];
  const found = [...new Set(spellings.filter((each) => each !== '').flatMap((each) => index.allNamed(each)))];
  const [only] = found;
  if (only && found.length === 1) return { ok: true, organisation: only };
  return found.length > 1 ? { ok: false, several: found } : { ok: false };
}
