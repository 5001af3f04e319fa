import type { Detector } from './safeguarding.ts';

/**
 * What the screen looks for, and what it takes out first. Every repetition has a small bound and none is nested, so no text is
 * slow. Formats and levels: docs/domain.md, "Safeguarding".
 */
export interface ScreenRule {
  detector: Detector;
  level: 'block' | 'warn';
  pattern: RegExp;
  /** Looked at only where there is a digit at all, or this word in lower case: most texts are passed over quickly. */
  needs?: 'digit' | { word: string };
  /** Its own format ends in a date or a year, which the mask of harmless numbers would hide. */
  beforeMasking?: true;
}

/** Between the digits of one number: spaces, dashes, dots, brackets, whatever people put there. */
const GAP = '[ \\t._,()\\/*|-]{0,3}';
/** Between a word and its number: "no.", "namba ya", ": #". */
const OF_NUMBER =
  '(?:[ \\t]{0,2}(?:no|nos|number|num|nambari|namba|card|kadi|ya|cha|chake|yake|lake|wake|zake|is|ni|was|code)\\b\\.?){0,4}[^\\p{L}\\p{N}]{0,4}';
const PERSON =
  'girl|boy|child|kid|baby|infant|toddler|woman|man|minor|lady|victim|survivor|teen|teenager|daughter|son|female|male|msichana|mvulana|mtoto|binti|kijana|mwanamke|mwanaume|manusura|mwathiriwa';
/** Ages in words, for the ages that are written in words. */
const AGE_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)';
const AGE_WORD_SW =
  '(?:(?:kumi|ishirini)(?: na (?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa))?|moja|miwili|mitatu|minne|mitano|sita|saba|nane|tisa)';
/** What has years and is nobody: "a five-year-old programme". */
const NOBODY =
  '(?:project|programme|program|plan|policy|law|act|strategy|agreement|partnership|initiative|network|organisation|organization|building|office|vehicle|car|shelter|data|report|study|case management|system)';

function rule(
  detector: Detector,
  level: ScreenRule['level'],
  pattern: string,
  flags = 'iu',
  more: Partial<ScreenRule> = {},
): ScreenRule {
  return { detector, level, pattern: new RegExp(pattern, flags), ...more };
}
const withDigit = { needs: 'digit' } as const;
const withWord = (word: string) => ({ needs: { word } });

export const RULES: readonly ScreenRule[] = [
  // Kenyan mobiles; the wide [17] catches ranges that are not issued yet (docs/domain.md).
  rule(
    'phone',
    'block',
    `(?<!\\d)(?:\\+?${GAP}2${GAP}5${GAP}4${GAP}(?:0${GAP})?|0${GAP})[17](?:${GAP}\\d){8}(?!\\d)`,
    'iu',
    withDigit,
  ),
  // Landlines: area code and seven digits.
  rule(
    'phone',
    'block',
    `(?<!\\d)(?:\\+?${GAP}254${GAP}(?:0${GAP})?|0)[2-6]\\d${GAP}\\d(?:[ .-]?\\d){6}(?!\\d)`,
    'iu',
    withDigit,
  ),
  // Any other country: people are trafficked across borders.
  rule('phone', 'block', '(?:\\+|\\b00)[ ]?[1-9](?:[ .()-]{0,2}\\d){8,13}(?!\\d)', 'iu', withDigit),
  rule(
    'national_id',
    'block',
    `\\b(?:id|i\\.d|ids|national id|id card|identity card|kitambulisho|maisha|upi|huduma)\\b${OF_NUMBER}\\d(?:[ .-]?\\d){5,13}(?!\\d)`,
    'iu',
    withDigit,
  ),
  rule(
    'refugee_or_alien_id',
    'block',
    `\\b(?:alien|refugee|mkimbizi|wakimbizi|unhcr|progres)\\b(?:[ \\t]{0,2}(?:id|certificate)\\b\\.?)?${OF_NUMBER}\\d(?:[ .-]?\\d){5,8}(?!\\d)`,
    'iu',
    withDigit,
  ),
  rule(
    'learner_id',
    'block',
    `\\b(?:nemis|learner upi)\\b(?:[ \\t]{0,2}upi\\b)?${OF_NUMBER}(?=[A-Z]{0,5}\\d)[A-Z0-9]{6}\\b`,
    'iu',
    withDigit,
  ),
  rule(
    'passport',
    'block',
    `\\b(?:passport|pasipoti|paspoti)\\b${OF_NUMBER}[A-Z]{0,2}[ .-]{0,2}\\d(?:[ .-]?\\d){5,8}(?!\\d)`,
    'iu',
    withDigit,
  ),
  rule('kra_pin', 'block', '(?<![A-Za-z0-9])A[ .-]{0,2}(?:\\d[ .-]{0,2}){9}[A-Z](?![A-Za-z0-9])', 'iu', withDigit),
  rule(
    'organisation_pin',
    'warn',
    '(?<![A-Za-z0-9])P[ .-]{0,2}(?:\\d[ .-]{0,2}){9}[A-Z](?![A-Za-z0-9])',
    'iu',
    withDigit,
  ),
  rule(
    'ob_number',
    'block',
    `\\b(?:O\\.?[ ]?B|occurrence book)\\b\\.?(?:[ \\t]{0,2}(?:no|number|namba|nambari|ya)\\b\\.?){0,2}[^\\p{L}\\p{N}]{0,4}\\d{1,5}\\s{0,2}[/.-]\\s{0,2}\\d{1,2}\\s{0,2}[/.-]\\s{0,2}\\d`,
    'iu',
    { ...withDigit, beforeMasking: true },
  ),
  rule(
    'court_case',
    'block',
    '\\b(?:case|cause|appeal|petition|application|file|kesi|rufaa|ombi)\\b(?:[ \\t]{0,2}(?:no|number|namba|nambari|ya)\\b\\.?){0,2}[^\\p{L}\\p{N}]{0,3}[A-Z]{0,4}\\d{1,6}\\s{0,2}(?:of|\\/|ya)\\s{0,2}(?:19|20)\\d{2}',
    'iu',
    { ...withDigit, beforeMasking: true },
  ),
  // "16 year old", "15yo", "fifteen-year-old": of somebody, unless it is said of a thing.
  rule(
    'age_and_person',
    'block',
    `\\b\\d{1,2}[ -]{0,2}(?:years?|yrs?|yo)[ -]{0,2}olds?\\b(?![ -]{1,2}${NOBODY})`,
    'iu',
    withDigit,
  ),
  rule('age_and_person', 'block', '\\b\\d{1,2}\\s?(?:y\\/o|yo)\\b', 'iu', withDigit),
  rule('age_and_person', 'block', `\\b${AGE_WORD}[ -]years?[ -]olds?\\b(?![ -]{1,2}${NOBODY})`, 'iu', withWord('year')),
  rule(
    'age_and_person',
    'block',
    '\\baged?[ \\t]{0,2}[:=-]?[ \\t]{0,2}(?:of\\s|is\\s)?\\d{1,2}\\b(?!\\s?(?:\\+|%|(?:-|to|and|or|na)\\s?(?:\\d|above|over|older|up|below|under|zaidi)))',
    'iu',
    withDigit,
  ),
  rule(
    'age_and_person',
    'block',
    `\\b(?:${PERSON}),?\\s(?:of|aged|age)\\s\\d{1,2}\\b(?!\\s?(?:-|to)\\s?\\d|\\s?%)`,
    'iu',
    withDigit,
  ),
  rule('age_and_person', 'block', `\\b(?:${PERSON}),?\\s(?:aged|age)\\s${AGE_WORD}\\b`, 'iu', withWord('age')),
  rule('age_and_person', 'block', `\\b(?:${PERSON}),?\\sof\\s${AGE_WORD}\\b`, 'iu', withWord(' of ')),
  rule(
    'age_and_person',
    'block',
    `\\b(?:${PERSON})[ ]?[(,][ ]?\\d{1,2}[ ]?(?:[),]|years?\\b|yrs?\\b)`,
    'iu',
    withDigit,
  ),
  rule('age_and_person', 'block', `\\b(?:${PERSON})[ ]?[(][ ]?${AGE_WORD}[ ]?[)]`, 'iu', withWord('(')),
  rule('age_and_person', 'block', `\\b\\d{1,2}[ -]?(?:year|yr)s?[ -](?:${PERSON})\\b`, 'iu', withDigit),
  // "kwa miaka 15" and "mpango wa miaka 5" are spans of time; "wa miaka 15" after anybody else is an age.
  rule(
    'age_and_person',
    'block',
    `(?<!\\b(?:kwa|kwa zaidi ya|mpango wa|mradi wa|mkakati wa|programu ya|kipindi cha|muda wa|zaidi ya|baada ya|kabla ya|ndani ya|kila|katika|chini ya|za|ya)\\s)\\bmiaka\\s(?:ya\\s)?\\d{1,2}\\b(?!\\s?(?:-|hadi|mpaka|na zaidi))`,
    'iu',
    withDigit,
  ),
  rule(
    'age_and_person',
    'block',
    `\\b(?:${PERSON}|ana|umri)\\s(?:wa\\s|mwenye\\s|umri\\s){0,3}miaka\\s${AGE_WORD_SW}\\b`,
    'iu',
    withWord('miaka'),
  ),
  // A date of birth is an age that anybody can work out.
  rule(
    'age_and_person',
    'block',
    '\\b(?:dob|d\\.o\\.b|date of birth|born on|tarehe ya kuzaliwa|alizaliwa(?: tarehe| mwaka)?|kazaliwa)\\b[^\\p{L}\\p{N}]{0,4}(?:\\d{1,2}|\\d{4}|\\p{L}{3,9}\\s\\d{1,2})',
    'iu',
    { ...withDigit, beforeMasking: true },
  ),
  rule('passport_like', 'warn', '\\b[A-Z]{1,2}\\d{6,8}\\b', 'u', withDigit),
  rule('bare_number', 'warn', '(?<![\\d.,-])\\d{7,8}(?![\\d,-]|\\.\\d)', 'u', withDigit),
  rule(
    'name_like',
    'warn',
    '\\b(?:[Nn]amed|[Cc]alled|[Aa]naitwa|[Aa]nayeitwa|[Aa]liyeitwa|[Aa]itwaye|[Jj]ina lake(?: ni)?|[Nn]ame is|[Nn]ames are|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Bb]w|[Bb]i|[Mm]ama|[Mm]zee|[Vv]ictim|[Ss]urvivor|[Gg]irl|[Bb]oy|[Mm]sichana|[Mm]vulana|[Mm]anusura|[Mm]wathiriwa|[Ss]uspect|[Mm]shukiwa|[Tt]rafficker)[.:,]?\\s(?:\\p{Lu}\\p{Ll}{2,30}|\\p{Lu}\\.\\s?\\p{Lu}\\.?)(?!\\p{L})',
    'u',
  ),
];

export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}[ ]?@[ ]?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
/** "jina at gmail dot com", "jina(at)mail[dot]co[dot]ke". */
export const SPELLED_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:\s?[([{]\s?(?:at|@)\s?[)\]}]\s?|\sat\s|\s?@\s?)[\p{L}\p{N}-]{1,63}(?:\s?[([{]\s?(?:dot|\.)\s?[)\]}]\s?|\sdot\s)(?:com|org|net|co|ke|ac|go|info|me|uk|ug|tz)\b/iu;

/** A count, a budget or a code is no secret: taken out before the patterns look. */
export const HARMLESS: readonly RegExp[] = [
  /\bACT-\d{4}-\d{4,6}\b/gi,
  /\bKE\d{3}\b/g,
  // Dates, years of a plan.
  /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d/])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?![\d/])/g,
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}(?!\d)/g,
  // Amounts of money, and whole numbers with their thousands marked.
  /(?:\b(?:KES|KShs?|Kshs?|ksh|kes|Sh|USD|EUR|GBP|shilingi|TZS|UGX)|[$€£])[ .]{0,2}[1-9]\d{0,2}(?:(?:[,. ]\d{3}){1,3}|\d{0,7})(?:\.\d{2})?(?![\d,])/g,
  /(?<![\d.,+-])[1-9]\d{0,2}(?:,\d{3}){1,3}(?![\d,])/g,
  // Counts of people, things and sessions.
  /(?<![\d.,+-])[1-9]\d{3,7}(?=\s(?:people|persons|participants|youth|students|learners|pupils|beneficiaries|children|women|men|girls|boys|households|leaflets|posters|copies|listeners|viewers|followers|kits|watu|washiriki|vijana|wanafunzi|wanawake|wanaume|watoto|wasichana|wavulana|kaya|vipeperushi|nakala|wasikilizaji)\b)/gi,
  // Toll-free lines are published by the state; so are the short codes, which no pattern matches.
  /(?<!\d)0800[ -]?\d{3}[ -]?\d{3}(?!\d)/g,
];
