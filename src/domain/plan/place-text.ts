import { COUNTIES, findPlace, type PlaceCode, placeName } from './counties.ts';
import { countiesOfPlace } from './gazetteer.ts';

/** What a cell says of where an activity happens. */
export interface PlacesReading {
  /** Each once, in the order in which they are written. */
  places: PlaceCode[];
  /** Towns, sub-counties, wards and regions that were read as the counties they lie in. */
  taken: { written: string; counties: PlaceCode[] }[];
  /** What is no place that is known. */
  unknown: string[];
  /** A name that lies in several counties. */
  ambiguous: { written: string; counties: PlaceCode[] }[];
}

/** Kenya's provinces until 2013, as people still say them, by the counties the constitution's First Schedule made of each. */
const REGIONS: Readonly<Record<string, readonly [number, number]>> = {
  coast: [1, 6],
  pwani: [1, 6],
  'north eastern': [7, 9],
  eastern: [10, 17],
  'upper eastern': [10, 11],
  central: [18, 22],
  'rift valley': [23, 36],
  western: [37, 40],
  nyanza: [41, 46],
};
const REGION = /^(?:the )?([a-z ]+?)(?: (?:region|province|kenya|counties|parts?))+$|^mkoa wa ([a-z]+)$|^(pwani)$/;

/** Words that stand beside a name and are none of it. */
const BESIDE =
  /\b(?:county|counties|government|govt|sub[ -]?count(?:y|ies)|constituenc(?:y|ies)|wards?|district|municipality|town|centre|region|border|mpaka wa|kaunti ndogo ya|kaunti ya|kaunti za|wadi ya|mji wa|eneo la|in|within|at)\b/gi;
const SEPARATORS = /[,;\n•|+]|\s&\s|\band\b|\bna\b|\s[-–—]\s|[()[\]:]/i;
/** A cell with more is no list of places. */
const MOST = 100;
const LONGEST = 4000;

/**
 * The counties a text names, directly or by their towns, sub-counties and wards. Nothing is guessed: what is near in spelling is proposed, and
 * what lies in several counties is asked, unless one of them is named beside it.
 */
export function readPlaceText(text: string): PlacesReading {
  const reading: PlacesReading = { places: [], taken: [], unknown: [], ambiguous: [] };
  const open: { written: string; counties: readonly PlaceCode[] }[] = [];
  for (const part of partsOf(text.slice(0, LONGEST))) {
    const place = findPlace(part) ?? findPlace(withoutWords(part));
    if (place) {
      reading.places.push(place);
      continue;
    }
    const counties = regionOf(part) ?? within(part);
    if (counties.length === 0) reading.unknown.push(part);
    else if (counties.length === 1 || regionOf(part)) {
      reading.places.push(...counties);
      if (!isBesideItsCounty(text, part, counties)) reading.taken.push({ written: part, counties: [...counties] });
    } else open.push({ written: part, counties });
  }
  for (const { written, counties } of open)
    if (!counties.some((county) => reading.places.includes(county)))
      reading.ambiguous.push({ written, counties: [...counties] });
  return { ...reading, places: [...new Set(reading.places)] };
}

/** "Nairobi - Kibra", "Lunga Lunga, Kwale": its county stands beside it, and nothing has to be said of it. */
function isBesideItsCounty(text: string, part: string, counties: readonly PlaceCode[]): boolean {
  const others = partsOf(text).filter((each) => each !== part);
  return counties.length === 1 && others.some((each) => findPlace(each) === counties[0]);
}

function partsOf(text: string): string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (isKnown(whole)) return [whole];
  return whole
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^\d+\.?$/.test(part))
    .slice(0, MOST)
    .flatMap((part) => (isKnown(part) ? [part] : part.split(/\/|-/)))
    .map((part) => part.replace(/^\d+[.)]\s*/, '').trim())
    .filter((part) => part !== '' && withoutWords(part) !== '');
}

function isKnown(part: string): boolean {
  return findPlace(part) !== undefined || within(part).length > 0 || regionOf(part) !== undefined;
}

function within(part: string): readonly PlaceCode[] {
  const exact = countiesOfPlace(part);
  return exact.length > 0 ? exact : countiesOfPlace(withoutWords(part));
}

function withoutWords(part: string): string {
  return part.replace(BESIDE, ' ').replace(/\s+/g, ' ').trim();
}

function regionOf(part: string): PlaceCode[] | undefined {
  const found = REGION.exec(
    part
      .toLowerCase()
      .replace(/[^a-z ]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const range = REGIONS[found?.[1] ?? found?.[2] ?? found?.[3] ?? ''];
  if (!range) return undefined;
  return COUNTIES.slice(range[0] - 1, range[1]).map(({ code }) => code);
}

/** "Kwale, Kilifi", for a sentence. */
export function placeNames(codes: readonly PlaceCode[]): string {
  return codes.map(placeName).join(', ');
}
