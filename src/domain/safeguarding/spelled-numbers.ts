/**
 * Numbers that are said in words, or partly: "zero saba tisa nane 66 41 02", "07three3", "triple four", "mia tatu na kumi", "O7l9 88l 2O3". Each run
 * of them as its digits, with how many of its parts were no plain digits.
 */
export interface SpelledNumber {
  digits: string;
  /** Parts that were words, or letters for digits. */
  disguised: number;
}

const UNITS: Readonly<Record<string, string>> = {
  ...{
    zero: '0',
    oh: '0',
    o: '0',
    nought: '0',
    nil: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
  },
  ...{
    sifuri: '0',
    sufuri: '0',
    ziro: '0',
    moja: '1',
    mbili: '2',
    tatu: '3',
    nne: '4',
    tano: '5',
    sita: '6',
    saba: '7',
    nane: '8',
    tisa: '9',
  },
  ...{
    ten: '10',
    kumi: '10',
    ishirini: '20',
    thelathini: '30',
    arobaini: '40',
    hamsini: '50',
    sitini: '60',
    sabini: '70',
    themanini: '80',
    tisini: '90',
  },
  ...{ twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90' },
};
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, thrice: 3, mara: 2 };
/** What may stand between the parts of one number. */
const BETWEEN = new Set(['and', 'na', 'then', 'halafu', 'kisha', 'alafu', 'dash', 'space', 'hundred', 'mia']);
const LETTERS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', i: '1', S: '5', B: '8' };
const PIECE = /\p{L}+|\d+/gu;
/** A word that is digits with letters for some of them. */
const DISGUISED = /^(?=.*\d)[\dOolIiSB]+$/;

/** Most texts hold no such number, and are passed over. */
const MAY_BE_SPELLED =
  /\b(?:zero|oh|nought|nil|sifuri|sufuri|ziro|double|triple|(?:one|two|three|four|five|six|seven|eight|nine|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa)[ ,.-]{1,2}(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|sifuri|mia|\d))\b|\d[\p{L}]|\p{L}\d/iu;

/** All runs of numbers in a text, disguised or not. Linear in its length. */
export function spelledNumbers(text: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  if (!MAY_BE_SPELLED.test(text)) return found;
  let digits = '';
  let disguised = 0;
  let times = 1;
  let last = 0;
  const end = () => {
    if (disguised > 0 && digits.length > 0) found.push({ digits, disguised });
    digits = '';
    disguised = 0;
    times = 1;
  };
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const between = text.slice(last, match.index);
    last = match.index + match[0].length;
    if (between.length > 4 || /[;!?\n]/.test(between)) end();
    const pieces = DISGUISED.test(match[0]) ? [match[0]] : (match[0].match(PIECE) ?? []);
    for (const piece of pieces) {
      const word = piece.toLowerCase();
      const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
      if (/^\d+$/.test(piece)) digits += piece;
      else if (DISGUISED.test(piece)) {
        digits += piece.replace(/\D/g, (letter) => LETTERS[letter] ?? '');
        disguised += 1;
      } else if (unit !== undefined) {
        digits += unit.repeat(times);
        disguised += 1;
        times = 1;
      } else if (Object.hasOwn(TIMES, word)) {
        times = TIMES[word] ?? 1;
      } else if (!BETWEEN.has(word)) end();
    }
  }
  end();
  return found;
}
