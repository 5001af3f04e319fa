const ORDINARY = /^[\t\n\r\x20-\x7e]*$/;
/** The letter O for a nought, and l or I for a one, next to a digit or to another of them that is. */
const MAY_DISGUISE = /\d[OolI]|[OolI]\d/;
const LOOKALIKE = /(?<=\d[ .-]{0,2})[Oo](?=[\dOo]|[ .-]{1,2}\d|\b)|(?<![A-Za-z])[Oo](?=[ .-]{0,2}\d)/g;
const ONE_LOOKALIKE = /(?<=\d)[lI](?=\d)/g;

/**
 * One spelling for what looks alike: full-width, circled and emoji digits become digits, as do those of other scripts; invisible
 * characters go; dashes become one dash; the letter O among digits becomes a nought.
 */
export function plainText(text: string): string {
  const plain = ORDINARY.test(text) ? text : spelledPlainly(text);
  return MAY_DISGUISE.test(plain) ? undisguised(plain) : plain;
}

function spelledPlainly(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Invisible characters, and what makes a digit an emoji.
      .replace(/\p{Cf}|\u00AD|[\uFE00-\uFE0F]|\u20E3/gu, '')
      .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
      .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
      .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
  );
}

/** Decimal digits stand in runs of ten in Unicode, the nought first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function undisguised(text: string): string {
  let plain = text;
  // Each pass takes one more letter of a run such as 07OO: as many as a number has places.
  for (let pass = 0; pass < 4; pass += 1) {
    const next = plain.replace(LOOKALIKE, '0').replace(ONE_LOOKALIKE, '1');
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}
