import { knownNames } from '../safeguarding/network-names.ts';
import type { ScreenOptions } from '../safeguarding/safeguarding.ts';
import { memberDomainsOf, type Organisation, type Person } from './network.ts';

/** The network's own addresses and names: of people, and of organisations by name and acronym. */
export function screeningOf(people: readonly Person[], organisations: readonly Organisation[]): ScreenOptions {
  return {
    memberDomains: memberDomainsOf(people),
    known: knownNames([
      // One name alone would let everybody pass who is called so.
      ...people
        .filter(({ active, erased, displayName }) => active && !erased && displayName.includes(' '))
        .map(({ displayName }) => displayName),
      ...organisations.flatMap(({ name, acronym }) => (acronym ? [name, acronym] : [name])),
    ]),
  };
}
