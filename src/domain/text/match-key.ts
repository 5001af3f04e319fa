/** Names and titles are shorter; what stands behind it makes no other name. */
const LONGEST = 1000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const PLAIN = /^[\x00-\x7f]{0,1000}$/;

/** What two spellings of one name have in common: letters and digits, lower case, without accents. */
export function matchKey(text: string): string {
  // Most names are in plain letters, and nothing has to be taken apart.
  if (PLAIN.test(text))
    return text
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z0-9]/g, '');
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
