import { ANY_NAME, BEFORE_PLACE, INSTITUTION, LIKELY_NAME, MAYBE_NAME, VERB_OF_ONE } from './classes.ts';
import { meets } from './lexicon.ts';
import { mark, type TaggedWord, unmark } from './tagged-word.ts';

/** Names that are those of a school, a road or a town are nobody's; of the others, those that may be words are marked where they are likely names. */
export function unmarkPlaces(words: readonly TaggedWord[]): void {
  for (let start = 0; start < words.length; start += 1) {
    if (!isNameLike(words[start])) continue;
    let end = start;
    while (end + 1 < words.length && end - start < LONGEST_NAME && isNameLike(words[end + 1])) end += 1;
    const isPlace = isOfPlace(words, start, end);
    for (let at = start; at <= end; at += 1) {
      const each = words[at] as TaggedWord;
      if (isPlace) unmark(each, ANY_NAME);
      else if (isLikelyName(each, words[at + 1])) mark(each, LIKELY_NAME);
    }
    start = end;
  }
}

function isOfPlace(words: readonly TaggedWord[], start: number, end: number): boolean {
  const next = words[end + 1];
  const before = words[start - 1];
  for (let at = start; at <= end; at += 1) if (meets(words[at] as TaggedWord, INSTITUTION)) return true;
  if (next && meets(next, INSTITUTION) && (next.word.isCapital || !words[end]?.word.isCapital)) return true;
  return before !== undefined && ((meets(before, BEFORE_PLACE) && end === start) || OF_A_PLACE.has(before.text));
}

function isLikelyName(each: TaggedWord, next: TaggedWord | undefined): boolean {
  if (!meets(each, MAYBE_NAME) || !each.word.isCapital) return false;
  return !each.word.isFirst || (next !== undefined && meets(next, VERB_OF_ONE));
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
