/** What two spellings of one name have in common: letters and digits, lower case, without accents. */
export function matchKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
