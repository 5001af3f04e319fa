import { matchKey } from '../text/match-key.ts';

export interface County {
  /** P-code, "KE002": the order of the constitution's First Schedule. */
  code: string;
  name: string;
  /** ISO 3166-2; alphabetical numbers, never to be derived from the p-code. */
  iso: string;
}

/** Kenya's 47 counties: OCHA p-codes (COD-AB, valid from 2019-10-31), kept in OCHA-DAP/hdx-python-country @b40de354. */
export const COUNTIES: readonly County[] = [
  { code: 'KE001', name: 'Mombasa', iso: 'KE-28' },
  { code: 'KE002', name: 'Kwale', iso: 'KE-19' },
  { code: 'KE003', name: 'Kilifi', iso: 'KE-14' },
  { code: 'KE004', name: 'Tana River', iso: 'KE-40' },
  { code: 'KE005', name: 'Lamu', iso: 'KE-21' },
  { code: 'KE006', name: 'Taita Taveta', iso: 'KE-39' },
  { code: 'KE007', name: 'Garissa', iso: 'KE-07' },
  { code: 'KE008', name: 'Wajir', iso: 'KE-46' },
  { code: 'KE009', name: 'Mandera', iso: 'KE-24' },
  { code: 'KE010', name: 'Marsabit', iso: 'KE-25' },
  { code: 'KE011', name: 'Isiolo', iso: 'KE-09' },
  { code: 'KE012', name: 'Meru', iso: 'KE-26' },
  { code: 'KE013', name: 'Tharaka-Nithi', iso: 'KE-41' },
  { code: 'KE014', name: 'Embu', iso: 'KE-06' },
  { code: 'KE015', name: 'Kitui', iso: 'KE-18' },
  { code: 'KE016', name: 'Machakos', iso: 'KE-22' },
  { code: 'KE017', name: 'Makueni', iso: 'KE-23' },
  { code: 'KE018', name: 'Nyandarua', iso: 'KE-35' },
  { code: 'KE019', name: 'Nyeri', iso: 'KE-36' },
  { code: 'KE020', name: 'Kirinyaga', iso: 'KE-15' },
  { code: 'KE021', name: "Murang'a", iso: 'KE-29' },
  { code: 'KE022', name: 'Kiambu', iso: 'KE-13' },
  { code: 'KE023', name: 'Turkana', iso: 'KE-43' },
  { code: 'KE024', name: 'West Pokot', iso: 'KE-47' },
  { code: 'KE025', name: 'Samburu', iso: 'KE-37' },
  { code: 'KE026', name: 'Trans Nzoia', iso: 'KE-42' },
  { code: 'KE027', name: 'Uasin Gishu', iso: 'KE-44' },
  { code: 'KE028', name: 'Elgeyo-Marakwet', iso: 'KE-05' },
  { code: 'KE029', name: 'Nandi', iso: 'KE-32' },
  { code: 'KE030', name: 'Baringo', iso: 'KE-01' },
  { code: 'KE031', name: 'Laikipia', iso: 'KE-20' },
  { code: 'KE032', name: 'Nakuru', iso: 'KE-31' },
  { code: 'KE033', name: 'Narok', iso: 'KE-33' },
  { code: 'KE034', name: 'Kajiado', iso: 'KE-10' },
  { code: 'KE035', name: 'Kericho', iso: 'KE-12' },
  { code: 'KE036', name: 'Bomet', iso: 'KE-02' },
  { code: 'KE037', name: 'Kakamega', iso: 'KE-11' },
  { code: 'KE038', name: 'Vihiga', iso: 'KE-45' },
  { code: 'KE039', name: 'Bungoma', iso: 'KE-03' },
  { code: 'KE040', name: 'Busia', iso: 'KE-04' },
  { code: 'KE041', name: 'Siaya', iso: 'KE-38' },
  { code: 'KE042', name: 'Kisumu', iso: 'KE-17' },
  { code: 'KE043', name: 'Homa Bay', iso: 'KE-08' },
  { code: 'KE044', name: 'Migori', iso: 'KE-27' },
  { code: 'KE045', name: 'Kisii', iso: 'KE-16' },
  { code: 'KE046', name: 'Nyamira', iso: 'KE-34' },
  { code: 'KE047', name: 'Nairobi', iso: 'KE-30' },
];

/** Where an activity happens: p-codes, or one of the two places that are no county. */
export type PlaceCode = string;
const NATIONAL = 'national';
const CROSS_BORDER = 'cross_border';

const NATIONAL_WORDS = new Set([
  'national',
  'nationwide',
  'allcounties',
  'all47counties',
  '47counties',
  'kauntizote',
  'countrywide',
  'kenya',
  'kitaifa',
  'nchinzima',
]);
const CROSS_BORDER_WORDS = new Set(['crossborder', 'regional', 'mpakani', 'eastafrica']);

const byKey = new Map<string, string>();
for (const county of COUNTIES) {
  byKey.set(countyKey(county.name), county.code);
  byKey.set(county.code.toLowerCase(), county.code);
}

const LONGEST = 100;

/** The place a text names, whatever its apostrophes, hyphens, spaces or the words "County" and "City"; else undefined. */
export function findPlace(text: string): PlaceCode | undefined {
  if (text.length > LONGEST) return undefined;
  const key = matchKey(text);
  if (NATIONAL_WORDS.has(key)) return NATIONAL;
  if (CROSS_BORDER_WORDS.has(key)) return CROSS_BORDER;
  return byKey.get(countyKey(text)) ?? byKey.get(text.trim().toLowerCase());
}

export function placeName(code: PlaceCode): string {
  return COUNTIES.find((county) => county.code === code)?.name ?? code;
}

/** Whether a place is a county, and not "national" or "across the border". */
export function isCounty(code: PlaceCode): boolean {
  return code.startsWith('KE');
}

function countyKey(text: string): string {
  return matchKey(text.replace(/^\s*kaunti\s+ya\s+/i, '').replace(/\b(county|counties|city)\b/gi, ' ')).replace(
    /\d/g,
    '',
  );
}
