/** Names and titles are shorter; what stands behind it makes no other name. */
const LONGEST = 1000;

/** What two spellings of one name have in common: letters and digits, lower case, without accents. */
export function matchKey(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
