import { ANY_NAME, BEFORE_PLACE, INSTITUTION, LIKELY_NAME, MAYBE_NAME, VERB_OF_ONE } from './classes.ts';
import { meets, union, without } from './lexicon.ts';
import type { TaggedWord } from './tagged-word.ts';

/** Names that are those of a school, a road or a town are nobody's. */
export function withoutPlaces(words: readonly TaggedWord[]): TaggedWord[] {
  const isNobodys = new Set<number>();
  for (let start = 0; start < words.length; start += 1) {
    if (!isNameLike(words[start])) continue;
    let end = start;
    while (end + 1 < words.length && end - start < LONGEST_NAME && isNameLike(words[end + 1])) end += 1;
    const next = words[end + 1];
    const before = words[start - 1];
    const isPlace =
      words.slice(start, end + 1).some((each) => meets(each, INSTITUTION)) ||
      (next !== undefined && meets(next, INSTITUTION) && (next.word.isCapital || !words[end]?.word.isCapital)) ||
      (before !== undefined && ((meets(before, BEFORE_PLACE) && end === start) || OF_A_PLACE.has(before.text)));
    if (isPlace) for (let at = start; at <= end; at += 1) isNobodys.add(at);
    start = end;
  }
  return words.map((each, index) => {
    if (isNobodys.has(index)) return { ...each, ...without(each, ANY_NAME) };
    const next = words[index + 1];
    const isLikely =
      meets(each, MAYBE_NAME) &&
      each.word.isCapital &&
      (!each.word.isFirst || (next !== undefined && meets(next, VERB_OF_ONE)));
    return isLikely ? { ...each, ...union(each, LIKELY_NAME) } : each;
  });
}

/** As many words as a name has at most. */
const LONGEST_NAME = 4;

/** Before the name of a place or a saint, however long it is. */
const OF_A_PLACE = new Set(
  'saint,st,mtakatifu,mt,uwanja wa,viwanja vya,shule ya,chuo cha,hospitali ya,kanisa la,feast of,university of,kaunti ya,soko la'.split(
    ',',
  ),
);

function isNameLike(each: TaggedWord | undefined): boolean {
  return each !== undefined && (meets(each, ANY_NAME) || (each.word.isCapital && meets(each, INSTITUTION)));
}
