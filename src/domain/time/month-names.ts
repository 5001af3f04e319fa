const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari'],
  ['feb', 'february', 'februari'],
  ['mar', 'march', 'machi', 'mac'],
  ['apr', 'april', 'aprili'],
  ['may', 'mei'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'julai'],
  ['aug', 'august', 'agosti', 'ago'],
  ['sep', 'sept', 'september', 'septemba'],
  ['oct', 'october', 'oktoba', 'okt'],
  ['nov', 'november', 'novemba'],
  ['dec', 'december', 'desemba', 'des'],
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));

/** 1 to 12 for the name of a month, short or whole, in English or Kiswahili; 0 for anything else. `name`: in lower case. */
export function monthNumber(name: string | undefined): number {
  return NUMBERS.get(name ?? '') ?? 0;
}
