import { distance } from 'fastest-levenshtein';

/** A word for what is confidential, in English and Kiswahili. */
const CONFIDENTIAL =
  /^(?:confidential|confidentiality|sensitive|sensitivity|restricted|restriction|restrictions|classified|classification|secret|secrecy|siri|usiri|nyeti)$/;
/** What may stand beside it in a heading without changing what “yes” means below it. */
const NEUTRAL =
  /^(?:is|are|this|the|a|of|for|or|activity|activities|row|item|information|data|level|status|security|degree|y|n|yes|strictly|very|taarifa|ni|ya|za|la|kwa|shughuli|kiwango|cha|ndiyo)$/;
/** With one of these it means the opposite, or no more: "Not confidential", "Restrictions lifted". */
const TURNS_IT_ROUND =
  /^(?:no|non|not|un|de|without|never|if|unless|lifted|cleared|free|former|formerly|si|sio|bila|hakuna|isiyo|yasiyo|zisizo)$/;
/** A word of a heading that may speak of it, and may mean the opposite: "Unrestricted", "Public", "Can be shared", "Access". */
const MAY_SPEAK =
  /^(?:(?:un|non|de)?(?:confiden|sensitiv|restrict|classif|privat|public|share|sharing|disclos|publish|circulat|withh[eo]ld|redact)|(?:un|non|de)?(?:conf|restr|sens|secrecy|secret|siri|usiri|nyeti|access|security|internal|protected|privileged|sealed|hidden|hide|discreet|distribution|marking|clearance|tlp|fiche|ndani)$|embargo|visib|faragha|hadharani|umma$|usitangaz|binafsi$)/;
/** Two words that say so together. */
const MAY_SPEAK_TOGETHER = /\b(?:need to know|who (?:may|can) see|not for|safe to (?:show|share))\b/;
/** Spelt nearly so. */
const OFTEN_MISSPELT = ['sensitive', 'confidential', 'restricted'];
const FEWEST_LETTERS = 7;
const MOST_EDITS = 2;
/** A heading, a title or the name of a sheet is shorter. */
const LONGEST = 200;
/** A mark is a word or two; more is a sentence in which the word may mean anything. */
const LONGEST_MARK = 3;

function wordsOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** Whether a heading says for certain which activities are confidential, so that "yes" below it means that they are. */
export function asksWhetherConfidential(heading: string): boolean {
  const words = wordsOf(heading);
  const isYesOrNo = words.includes('yes') && words.includes('no');
  return (
    words.some((word) => CONFIDENTIAL.test(word)) &&
    words.every((word) => CONFIDENTIAL.test(word) || NEUTRAL.test(word) || (word === 'no' && isYesOrNo))
  );
}

/** Whether a heading may speak of it, in whatever sense: then somebody has to say. */
export function maySpeakOfConfidentiality(heading: string): boolean {
  const words = wordsOf(heading);
  return words.some((word) => MAY_SPEAK.test(word) || isMisspelt(word)) || MAY_SPEAK_TOGETHER.test(words.join(' '));
}

function isMisspelt(word: string): boolean {
  return word.length >= FEWEST_LETTERS && OFTEN_MISSPELT.some((each) => distance(word, each) <= MOST_EDITS);
}

/** Whether a whole cell is a mark: "RESTRICTED", "Strictly confidential", "siri", "TLP:RED". */
export function isConfidentialMark(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = wordsOf(text);
  if (words[0] === 'tlp') return words[1] === 'red' || words[1] === 'amber';
  return words.length <= LONGEST_MARK && speaksPlainly(words);
}

/** Whether what stands over a list or a part of it says so: the name of a sheet, a title, a line between the rows. */
export function saysConfidential(text: string): boolean {
  return speaksPlainly(wordsOf(text));
}

function speaksPlainly(words: readonly string[]): boolean {
  return words.some((word) => CONFIDENTIAL.test(word)) && !words.some((word) => TURNS_IT_ROUND.test(word));
}

/** Whether a title carries a mark: "[RESTRICTED] Night transfers", "Confidential: night transfers". */
export function carriesMark(title: string): boolean {
  const text = title.slice(0, LONGEST);
  const inBrackets = [...text.matchAll(/[[({<]([^\])}>]{1,40})[\])}>]/g)].some(([, inner = '']) =>
    isConfidentialMark(inner),
  );
  const [before = '', after] = text.split(/[:–—]|\s-\s/, 2);
  return inBrackets || (after !== undefined && isConfidentialMark(before));
}
