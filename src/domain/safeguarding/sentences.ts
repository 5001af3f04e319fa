/** A word of a text as it was written. */
export interface Word {
  /** Lower case, without apostrophes. */
  text: string;
  /** Begins with a capital letter, and the text does not stand in capitals altogether. */
  isCapital: boolean;
  /** The first one of its sentence. */
  isFirst: boolean;
  /** Of its clause within the sentence: what stands between commas, brackets and words such as "but". */
  clause: number;
}

const WORD = /[\p{L}\p{N}@#+][\p{L}\p{N}'’@#+._]*/gu;
const SENTENCE_END = /[!?;\n]|\.(?=\s|$)/;
const CLAUSE_END = /[,:()[\]–—]|\s-\s/;
/** Words that begin another thought. */
const TURNS = new Set([
  'but',
  'lakini',
  'ila',
  'otherwise',
  'although',
  'though',
  'however',
  'kisha',
  'halafu',
  'alafu',
  'btw',
  'also',
  'except',
  'thereafter',
  'while',
  'till',
  'before',
  'so',
  'because',
  'since',
  'hence',
  'juu',
  'bali',
  'ingawa',
  'whereas',
  'only',
]);
/** Longer than this no word is; what is longer is cut. */
const LONGEST_WORD = 40;

/** Most words are letters and digits, and nothing has to be taken out of them. */
const PLAIN = /^[A-Za-z0-9]+$/;
const CAPITAL_LETTER = /^\p{Lu}/u;

/** The sentences of a text, each as its words. Linear in the length of the text. */
export function sentencesOf(text: string): Word[][] {
  const isShouted = isInCapitals(text);
  const sentences: Word[][] = [];
  let current: Word[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(last, match.index);
    const written = match[0].slice(0, LONGEST_WORD);
    const isApart = between !== ' ';
    if (isApart && current.length > 0 && endsSentence(between, current)) {
      sentences.push(current);
      current = [];
      clause = 0;
    } else if (isApart && CLAUSE_END.test(between)) clause += 1;
    const isPlain = PLAIN.test(written);
    const trimmed = isPlain ? written : written.replace(/[.'’_]+$/, '');
    const plain = isPlain ? written.toLowerCase() : plainWord(trimmed);
    if (TURNS.has(plain)) clause += 1;
    const isCapital = !isShouted && CAPITAL_LETTER.test(trimmed);
    if (plain !== '') current.push({ text: plain, isCapital, isFirst: current.length === 0, clause });
    last = match.index + (isPlain ? match[0].length : match[0].replace(/\.+$/, '').length);
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Most of its letters are capitals. */
function isInCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
  }
  return capitals > small * 1.5;
}

/** Titles and short forms end with a full stop that ends nothing. */
const SHORT = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'hse',
  'nos',
  'incl',
  'approx',
  'eg',
  'ie',
  'vs',
  'tel',
  'rev',
  'fr',
  'sr',
  'prof',
  'bw',
  'bi',
]);

function endsSentence(between: string, before: readonly Word[]): boolean {
  if (!SENTENCE_END.test(between)) return false;
  const { text = '' } = before.at(-1) ?? {};
  return !(
    /^\.\s?$/.test(between) &&
    (SHORT.has(text) || (/^(?:\p{L}\.?){1,4}$/u.test(text) && (text.length === 1 || text.includes('.'))))
  );
}

/** "Girl's" and "girls’" are girl and girls, "she'll" is she. */
function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’](?:s|ll|d|ve|re)$/, '')
    .replace(/['’]/g, '');
}
