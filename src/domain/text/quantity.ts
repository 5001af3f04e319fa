/** A number as a person wrote it, with what it counts. */
export interface Quantity {
  /** A whole number, nought or more. */
  value: number;
  /** The words around it, lower case: "schools" of "30 schools". Empty where there are none. */
  unit: string;
  /** It was not written as plain digits ("10k", "2 million", "about 200"): whoever takes it shows how it was read. */
  isInterpreted: boolean;
}

/** Why a text is no whole number. */
export type NotOneNumber =
  | 'no_number'
  | 'several'
  | 'range'
  | 'percent'
  | 'money'
  | 'negative'
  | 'rate'
  | 'fraction'
  | 'ordinal'
  | 'unclear_separator'
  | 'too_large';

export type QuantityReading = { ok: true; quantity: Quantity } | { ok: false; why: NotOneNumber };

/** Longer than any cell that holds a number. */
const LONGEST = 200;
/** A thousand million: more than a network of organisations ever counts. */
const MOST = 1_000_000_000;

const MONEY =
  /(?:^|[^\p{L}])(?:kes|kshs?|kshs?\.|ksh|usd|eur|gbp|ugx|tzs|shs?|shilingi|shillings?|dollars?|euros?)(?![\p{L}])|[$€£¥]|\/[=-]/iu;
const PERCENT = /%|\bper ?cent\b|\basilimia\b/i;
const RATE =
  /\b(?:per|each|every|kila|kwa (?:mwezi|wiki|mwaka|siku))\b|\b(?:a|an) (?:day|week|month|quarter|year|session)\b|\d\s*\/\s*(?:day|week|month|quarter|year|mwezi|wiki|mwaka|[a-z])|\b(?:daily|weekly|monthly|quarterly|yearly|annually)\b/i;
const RANGE = /\d\s*(?:-|–|—|to|hadi|mpaka)\s*\d/i;
const ORDINAL = /\b\d+(?:st|nd|rd|th)\b|\b(?:phase|round|week|quarter|awamu|no|number|namba|nambari)\.? ?\d/i;
const ABOUT =
  /\b(?:approx(?:imately)?|about|around|circa|ca|roughly|some|estimated|est|at least|not less than|minimum(?: of)?|min|over|more than|up to|takriban|karibu|kama|zaidi ya|angalau)\b\.?|[~≈±+]|\*+/gi;

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1000,
  thousand: 1000,
  elfu: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  milioni: 1_000_000,
};
const NUMBER = /\d+(?:[.,' \u00a0\u202f]\d+)*/gu;
/** "1.200.000", "1.000" */
const DOTTED = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,]\d|\d)/g;
/** Groups of three, the same mark between them: "1,200", "12 000 000". */
const GROUPED = /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*$/;

/**
 * The one number a text holds, read with its words, unit, sign and separators: "30 schools" is 30 of schools, "10k" is 10,000; "4 per month",
 * "100%", "KES 200,000", "-5" and "2,5" are no whole numbers, and "1.000" may be one or a thousand, unless `dotsAreThousands`. Linear in the length, of which no
 * more than 200 characters are looked at.
 */
export function readQuantity(written: string, { dotsAreThousands = false } = {}): QuantityReading {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return no('several');
  const clean = withSum(dotsAreThousands ? text.replace(DOTTED, (number) => number.replaceAll('.', ',')) : text);
  const numbers = clean.match(NUMBER) ?? [];
  if (numbers.length === 0) return no('no_number');
  if (PERCENT.test(clean)) return no('percent');
  if (MONEY.test(clean)) return no('money');
  if (RANGE.test(clean)) return no('range');
  if (/(?:^|[\s(])[-−–]\s?\d/.test(clean)) return no('negative');
  if (RATE.test(clean)) return no('rate');
  if (ORDINAL.test(clean)) return no('ordinal');
  const [digits = '', ...others] = numbers;
  if (others.length > 0) return no('several');
  return one(clean, digits);
}

function one(text: string, written: string): QuantityReading {
  const at = text.indexOf(written);
  const before = text.slice(0, at);
  const after = text.slice(at + written.length);
  const multiple = /^\s?(k|m|mn|thousand|million|elfu|milioni)(?![\p{L}\p{N}])/iu.exec(after);
  const thousands = /\b(elfu|milioni)\s?$/i.exec(before);
  // A letter that touches the digits belongs to them: a code, or something this cannot read.
  if (/[\p{L}_/#-]$/u.test(before) || (!multiple && /^[\p{L}_]/u.test(after) && !/^\p{L}{3,}/u.test(after)))
    return no('unclear_separator');
  const factor = MULTIPLES[(multiple?.[1] ?? thousands?.[1] ?? '').toLowerCase()] ?? 1;
  const value = wholeNumber(written.replace(/[\u00a0\u202f]/g, ' '), factor);
  if (typeof value !== 'number') return no(value);
  if (value > MOST) return no('too_large');
  const words = `${before} ${multiple ? after.slice(multiple[0].length) : after}`;
  const plain = words.replace(ABOUT, ' ').replace(/\b(?:elfu|milioni)\b/gi, ' ');
  const unit = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isAbout = words.replace(ABOUT, '') !== words;
  return { ok: true, quantity: { value, unit, isInterpreted: factor > 1 || isAbout || text.includes('(') } };
}

function wholeNumber(written: string, factor: number): number | NotOneNumber {
  if (/^\d+$/.test(written)) return Number(written) * factor;
  if (GROUPED.test(written)) return Number(written.replace(/[,' ]/g, '')) * factor;
  const decimal = /^(\d+)[.,](\d+)$/.exec(written);
  if (!decimal) return 'unclear_separator';
  const [, whole = '', part = ''] = decimal;
  // "1.000" is a thousand in one country and one in another; "2.5 million" is the same in all.
  if (factor === 1)
    return part.length === 3
      ? 'unclear_separator'
      : /^0+$/.test(part) && written.includes('.')
        ? Number(whole)
        : 'fraction';
  const value = Math.round(Number(`${whole}.${part}`) * factor);
  return part.length < 3 ? value : 'unclear_separator';
}

/** "200 (120 women, 80 men)" says 200 twice: what stands in brackets adds up to it. */
function withSum(text: string): string {
  const found = /^([^()]*?)(\d[\d, ]*)([^()\d]*)\(([^()]*)\)([^()\d]*)$/.exec(text);
  if (!found) return text;
  const [, before = '', total = '', middle = '', inner = '', after = ''] = found;
  const parts = (inner.match(/\d[\d,]*/g) ?? []).map((part) => Number(part.replace(/,/g, '')));
  if (parts.length < 2 || /[-%./]/.test(inner)) return text;
  const sum = parts.reduce((all, part) => all + part, 0);
  return sum === Number(total.replace(/[, ]/g, '')) ? `${before}${total}${middle}()${after}` : text;
}

function no(why: NotOneNumber): QuantityReading {
  return { ok: false, why };
}
