import type { Detector } from './detector.ts';

/**
 * What the screen looks for, and what it takes out first. Every repetition has a small bound and none is nested, so no text is
 * slow. Formats and levels: docs/domain.md, "Safeguarding".
 */
export interface ScreenRule {
  detector: Detector;
  level: 'block' | 'warn';
  pattern: RegExp;
  /** Looked at only where there is a digit at all, or this word in lower case: most texts are passed over quickly. */
  needs?: 'digit' | 'digit and person' | { oneOf: readonly string[] };
  /** Its own format ends in a date or a year, which the mask of harmless numbers would hide. */
  beforeMasking?: true;
}

/** Between the digits of one number: spaces, dashes, dots, brackets, whatever people put there. */
const GAP = '[ \\t._,()\\/*|\\p{Extended_Pictographic}-]{0,3}';

/** Between a word and its number: "no.", "namba ya", ": #". */
const OF_NUMBER =
  '(?:[ \\t]{0,2}(?:no|nos|number|num|nambari|namba|card|kadi|ya|cha|chake|yake|lake|wake|zake|is|ni|was|code)\\b\\.?){0,4}[^\\p{L}\\p{N}]{0,4}';

const PERSON =
  'dem|manzi|chali|girl|boy|child|kid|baby|infant|toddler|woman|man|minor|lady|victim|survivor|teen|teenager|daughter|son|female|male|msichana|mvulana|mtoto|binti|kijana|mwanamke|mwanaume|manusura|mwathiriwa';

/** Ages in words, for the ages that are written in words. */
const AGE_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)';

const AGE_WORD_SW =
  '(?:(?:kumi|ishirini)(?: na (?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa))?|moja|miwili|mitatu|minne|mitano|sita|saba|nane|minane|tisa)';

/** What has years and is nobody: "a five-year-old programme". */
const NOBODY =
  '(?:project|programme|program|plan|policy|policies|guidelines?|law|bill|act|strategy|agreement|partnership|initiative|network|organisation|organization|ngo|cso|building|office|vehicle|car|shelter|centre|center|data|report|manual|study|case management|system)';

/** "The guidelines are 10 years old". */
const NOT_OF_A_THING = `(?<!\\b${NOBODY}\\s(?:is|are|was|were)\\s(?:now\\s|about\\s|over\\s)?)`;

/** A number said in words; a telephone number has at least seven of them in a row. */
const DIGIT_WORD =
  '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|sifuri|sufuri|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa)';

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

const withDigitAndPerson = { needs: 'digit and person' } as const;

/** Whether anybody is spoken of at all: many patterns begin with it. */
export const ANYBODY = new RegExp(`\\b(?:${PERSON}|she|he)`, 'iu');

const withWord = (...oneOf: string[]) => ({ needs: { oneOf } });

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
    `\\b(?:nemis|learner upi|upi)\\b(?:[ \\t]{0,2}upi\\b)?${OF_NUMBER}(?=[A-Z]{0,5}\\d)[A-Z0-9]{6}\\b`,
    'iu',
    withDigit,
  ),
  rule(
    'passport',
    'block',
    `\\b(?:passport|pasipoti|paspoti|passpoti)\\b${OF_NUMBER}(?:[A-Z][ .-]?){0,2}[ .-]?\\d(?:[ .-]?\\d){5,8}(?!\\d)`,
    'iu',
    withDigit,
  ),
  rule('kra_pin', 'block', '(?<![A-Za-z0-9])A[ .-]{0,2}(?:[\\dO][ .-]{0,2}){9}[A-Z](?![A-Za-z0-9])', 'iu', withDigit),
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
    `\\b(?:O\\.?[ ]?B|occurrence book)\\b\\.?(?:[ \\t]{0,2}(?:no|number|namba|nambari|ya)\\b\\.?){0,2}[^\\p{L}\\p{N}]{0,4}\\d{1,5}\\s{0,2}(?:[/.-]|of|ya)\\s{0,2}(?:\\d{1,2}\\s{0,2}[/.-]\\s{0,2}\\d|(?:19|20)\\d{2}\\b)`,
    'iu',
    { ...withDigit, beforeMasking: true },
  ),
  rule(
    'court_case',
    'block',
    '\\b(?:case|cause|appeal|petition|application|file|kesi|rufaa|ombi|cmcc|mc[a-z]{2,3}|hc[a-z]{2,3})\\b(?:[ \\t]{0,2}(?:no|number|namba|nambari|ya|jinai|madai)\\b\\.?){0,4}[^\\p{L}\\p{N}]{0,3}[A-Z]{0,4}\\d{1,6}\\s{0,2}(?:of|\\/|ya)\\s{0,2}(?:19|20)\\d{2}',
    'iu',
    { ...withDigit, beforeMasking: true },
  ),
  // "16 year old", "15yo", "fifteen-year-old": of somebody, unless it is said of a thing.
  rule(
    'age_and_person',
    'block',
    `\\b(?=\\d{1,2}[ -]{0,2}[ym])${NOT_OF_A_THING}\\d{1,2}[ -]{0,2}(?:years?|yrs?|yo|months?)[ -]{0,2}olds?\\b(?![ -]{1,2}(?:(?!(?:${PERSON})\\b)\\p{L}{1,20}[ -])?${NOBODY})`,
    'iu',
    withDigit,
  ),
  rule('age_and_person', 'block', '\\b\\d{1,2}\\s?(?:y\\/o|yo)\\b', 'iu', withDigit),
  rule(
    'age_and_person',
    'block',
    `\\b(?=${AGE_WORD})${NOT_OF_A_THING}${AGE_WORD}[ -]years?[ -]olds?\\b(?![ -]{1,2}${NOBODY})`,
    'iu',
    withWord('year'),
  ),
  rule(
    'age_and_person',
    'block',
    `\\b${AGE_WORD}[ -]months?[ -]olds?\\b(?![ -]{1,2}${NOBODY})`,
    'iu',
    withWord('month'),
  ),
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
    withDigitAndPerson,
  ),
  rule('age_and_person', 'block', `\\b(?:${PERSON}),?\\s(?:aged|age)\\s${AGE_WORD}\\b`, 'iu', withWord('age')),
  rule('age_and_person', 'block', `\\b(?:${PERSON}),?\\sof\\s${AGE_WORD}\\b`, 'iu', withWord(' of ')),
  rule(
    'age_and_person',
    'block',
    `\\b(?:${PERSON})[ ]?[(,][ ]?\\d{1,2}[ ]?(?:[),]|years?\\b|yrs?\\b)`,
    'iu',
    withDigitAndPerson,
  ),
  rule('age_and_person', 'block', `\\b(?:${PERSON})[ ]?[(][ ]?${AGE_WORD}[ ]?[)]`, 'iu', withWord('(')),
  rule('age_and_person', 'block', `\\b\\d{1,2}[ -]?(?:year|yr)s?[ -](?:${PERSON})\\b`, 'iu', withDigitAndPerson),
  // "kwa miaka 15" and "mpango wa miaka 5" are spans of time; "wa miaka 15" after anybody else is an age.
  rule(
    'age_and_person',
    'block',
    `\\b(?=miaka)(?<!\\b(?:kwa|kwa zaidi ya|mpango wa|mradi wa|mkakati wa|programu ya|kipindi cha|muda wa|zaidi ya|baada ya|kabla ya|ndani ya|kila|katika|chini ya|za|ya|kifungo cha|adhabu ya|(?:una|ina|kina|lina|zina|vina|yana|umekuwa na|imekuwa na|kimekuwa na|limekuwa na)(?:\\sumri wa)?)\\s)\\bmiaka\\s(?:ya\\s)?(?:\\d{1,2}|[lI]\\d)\\b(?!\\s?(?:-|hadi|mpaka|na zaidi))`,
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
  rule(
    'age_and_person',
    'block',
    `\\b(?:${PERSON}|mtoto)\\s(?:wa\\s|mwenye\\s|umri\\s){0,3}(?:miezi\\s(?:\\d{1,2}\\b|${AGE_WORD_SW})|mwaka mmoja\\b)`,
    'iu',
    withWord('miezi', 'mwaka mmoja'),
  ),
  rule('age_and_person', 'block', '\\bwa\\s\\d{1,2}\\s?(?:years?|yrs?)\\b', 'iu', withDigit),
  rule(
    'age_and_person',
    'block',
    `\\b(?:${PERSON}|she|he)s?(?:[ ,]{1,2}|\\s(?:is|was|ni)\\s)(?:\\d{1,2}\\s?(?:and|na|&|,)\\s?)?\\d{1,2}\\s?(?:years?|yrs?)\\b(?!\\s(?:into|in|of)\\b)`,
    'iu',
    withDigitAndPerson,
  ),
  rule(
    'age_and_person',
    'block',
    '(?:[(]\\s?[FM]\\s?[,/]\\s?\\d{1,2}\\s?[)]|(?<![\\w/])[FM]\\/\\d{1,2}\\b)',
    'u',
    withDigit,
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
  rule('age_and_person', 'warn', '(?<![\\w-])1[0-7][FM]\\b', 'u', withDigit),
  rule(
    'phone',
    'block',
    `\\b${DIGIT_WORD}(?:[ ,.-]{1,3}(?:${DIGIT_WORD}|\\d)){6,11}\\b`,
    'iu',
    // Every number of this country has one of them.
    withWord('zero', 'oh ', 'nought', 'sifuri', 'sufuri', 'seven', 'saba'),
  ),
  rule('bare_number', 'warn', '(?<![\\d.,-])\\d{7,8}(?![\\d,-]|\\.\\d)', 'u', withDigit),
  rule(
    'name_like',
    'warn',
    '\\b(?:[Nn]amed|[Cc]alled|[Aa]naitwa|[Aa]nayeitwa|[Aa]liyeitwa|[Aa]itwaye|[Jj]ina lake(?: ni)?|[Nn]ame is|[Nn]ames are|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Bb]w|[Bb]i|[Mm]ama(?! Lucy| Ngina)|[Mm]zee|[Vv]ictim|[Ss]urvivor|[Gg]irl|[Bb]oy|[Mm]sichana|[Mm]vulana|[Mm]anusura|[Mm]wathiriwa|[Ss]uspect(?:\\sis)?|[Cc]hief(?! Officer| Magistrate| Justice| Executive| Registrar| Guest| Whip| Kadhi)|[Dd]r|[Oo]fficer(?! In| Commanding)|[Mm]shukiwa|[Tt]rafficker)[.:,]?\\s(?:\\p{Lu}\\p{Ll}{2,30}|\\p{Lu}\\.\\s?\\p{Lu}\\.?)(?!\\p{L})',
    'u',
  ),
];
