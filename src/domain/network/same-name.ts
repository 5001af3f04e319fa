const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|rev|fr|sr|hon|eng|adv|pastor|sister|brother|bw|bi|mhe|wakili)$/;
const LONGEST = 200;

/** The words of a name in lower case, without titles and accents. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.test(word));
}

/** Whether two spellings may name one person: every word of the shorter one stands in the other, or is its initial. */
export function maybeSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const isIn = (word: string) =>
    long.some(
      (each) =>
        each === word || (word.length === 1 && each.startsWith(word)) || (each.length === 1 && word.startsWith(each)),
    );
  return short.every(isIn);
}
