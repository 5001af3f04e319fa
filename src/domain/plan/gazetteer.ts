import type { PlaceCode } from './counties.ts';
import { PLACES_BELOW_COUNTY } from './places-below-county.ts';

/** A longer text is no name of a place. */
const LONGEST_PLACE_NAME = 60;
let counties: ReadonlyMap<string, readonly PlaceCode[]> | undefined;

/** By name: the county a place lies in, or several where places of one name lie in several. */
function byName(): ReadonlyMap<string, readonly PlaceCode[]> {
  if (counties) return counties;
  const found = new Map<string, PlaceCode[]>();
  for (const [county, lines] of Object.entries(PLACES_BELOW_COUNTY))
    for (const name of lines.flatMap((line) => line.split('|'))) found.set(name, [...(found.get(name) ?? []), county]);
  counties = found;
  return found;
}

/** The counties in which a place of that name lies; none where nobody knows it. */
export function countiesOfPlace(text: string): readonly PlaceCode[] {
  return text.length > LONGEST_PLACE_NAME ? [] : (byName().get(placeKey(text)) ?? []);
}

/** The names of all of them, as `placeKey` writes them. */
export function namesBelowCounty(): Iterable<string> {
  return byName().keys();
}

/** What two spellings of a place have in common. */
function placeKey(text: string): string {
  return text
    .slice(0, LONGEST_PLACE_NAME)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
