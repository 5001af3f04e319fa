/** What a text hit. Names say what was looked for, never what was found. */
export type Detector =
  | 'phone'
  | 'email'
  | 'national_id'
  | 'refugee_or_alien_id'
  | 'learner_id'
  | 'passport'
  | 'kra_pin'
  | 'ob_number'
  | 'court_case'
  | 'age_and_person'
  | 'organisation_pin'
  | 'passport_like'
  | 'bare_number'
  | 'name_like';

export type Verdict = 'block' | 'warn' | 'pass';

export interface ScreenResult {
  verdict: Verdict;
  detectors: Detector[];
}

export interface ScreenOptions {
  /** Mail domains of the network's own organisations, lower case: their addresses are no leak. */
  memberDomains?: readonly string[];
}

interface Rule {
  detector: Detector;
  level: 'block' | 'warn';
  pattern: RegExp;
  /** Its own format ends in a date or a year, which the mask of harmless numbers would hide. */
  beforeMasking?: true;
}

/**
 * The formats of docs/domain.md "Formats to detect". Patterns have no nested repetition, so no text makes them
 * slow. Detection is a safety net, not a proof: names cannot be found reliably.
 */
const RULES: readonly Rule[] = [
  // Kenyan mobile and landline numbers; the wide [17] catches ranges that are not issued yet.
  {
    detector: 'phone',
    level: 'block',
    pattern: /(?<![\d])(?:\+?254\)?[ .-]{0,2}(?:\(?0\)?[ .-]?)?|0)[ ._()/-]{0,2}[17](?:[ ._()/-]{0,2}\d){8}(?!\d)/,
  },
  {
    detector: 'phone',
    level: 'block',
    pattern: /(?<![\d])(?:\+?254\)?[ .-]{0,2}(?:\(?0\)?[ .-]?)?|0)[2-6]\d[ .()/-]{0,2}\d(?:[ .-]?\d){6}(?!\d)/,
  },
  // Any other country: people are trafficked across borders.
  { detector: 'phone', level: 'block', pattern: /(?:\+|\b00)[1-9](?:[ .-]?\d){8,13}(?!\d)/ },
  {
    detector: 'national_id',
    level: 'block',
    pattern:
      /\b(?:id|i\.d|national id|kitambulisho|maisha|upi|huduma)\b(?:[ \t]{0,2}(?:no|number|num|namba|nambari|card|ya|cha|chake|yake|lake|wake|zake|is|ni)\b\.?){0,3}[^\p{L}\p{N}]{0,4}\d(?:[ -]?\d){5,13}(?!\d)/iu,
  },
  {
    detector: 'refugee_or_alien_id',
    level: 'block',
    pattern:
      /\b(?:alien|refugee|mkimbizi|wakimbizi|unhcr|progres)\b(?:[ \t]{0,2}(?:id|card|no|number|namba|ya|is|ni)\b\.?){0,4}[^\p{L}\p{N}]{0,4}\d(?:[ -]?\d){5,8}(?!\d)/iu,
  },
  {
    detector: 'learner_id',
    level: 'block',
    pattern:
      /\b(?:nemis|learner upi)\b(?:[ \t]{0,2}(?:no|number|upi|code|is|ni)\b\.?){0,3}[^\p{L}\p{N}]{0,4}(?=[A-Z]{0,5}\d)[A-Z0-9]{6}\b/iu,
  },
  {
    detector: 'passport',
    level: 'block',
    pattern:
      /\b(?:passport|pasipoti|paspoti)\b(?:[ \t]{0,2}(?:no|number|num|namba|nambari|ya|yake|is|ni)\b\.?){0,3}[^\p{L}\p{N}]{0,4}[A-Z]{0,2}[ -]?\d{6,9}\b/iu,
  },
  { detector: 'kra_pin', level: 'block', pattern: /\bA\d{9}[A-Z]\b/i },
  { detector: 'organisation_pin', level: 'warn', pattern: /\bP\d{9}[A-Z]\b/i },
  {
    detector: 'ob_number',
    level: 'block',
    beforeMasking: true,
    pattern:
      /\bO\.?B\b\.?(?:[ \t]{0,2}(?:no|number|namba|nambari)\b\.?)?[^\p{L}\p{N}]{0,3}\d{1,5}\s?\/\s?\d{1,2}\s?\/\s?\d/iu,
  },
  {
    detector: 'court_case',
    level: 'block',
    beforeMasking: true,
    pattern:
      /\b(?:case|cause|appeal|petition|application|kesi|rufaa)\b(?:[ \t]{0,2}(?:no|number|namba|nambari|ya)\b\.?){0,2}[^\p{L}\p{N}]{0,3}[A-Z]{0,4}\d{1,6}\s{0,2}(?:of|\/|ya)\s{0,2}(?:19|20)\d{2}/iu,
  },
  {
    detector: 'age_and_person',
    level: 'block',
    pattern:
      /\b\d{1,2}[ -]{0,2}(?:years?|yrs?|yo)[ -]{0,2}(?:old)\b|\b\d{1,2}\s?(?:y\/o|yo)\b|\baged?[ \t]{0,2}[:=-]?[ \t]{0,2}(?:of\s|is\s)?\d{1,2}\b(?!\s?(?:\+|(?:-|to|and|or|na)\s?(?:\d|above|over|older|up|below|under|zaidi)))/i,
  },
  {
    detector: 'age_and_person',
    level: 'block',
    pattern:
      /\b(?:girl|boy|child|woman|man|minor|lady|victim|survivor|teenager|daughter|son)\b,?\s(?:of|aged|age)\s\d{1,2}\b|\b\d{1,2}[ -]?(?:year|yr)s?[ -](?:girl|boy|child|woman|man|minor|lady|victim|survivor|teenager|daughter|son)\b/i,
  },
  // "kwa miaka 15" and "mpango wa miaka 5" are spans of time; "wa miaka 15" after anybody else is an age.
  {
    detector: 'age_and_person',
    level: 'block',
    pattern:
      /(?<!\b(?:kwa|mpango wa|mradi wa|mkakati wa|programu ya|kipindi cha|muda wa|zaidi ya|baada ya|kila)\s)\bmiaka\s(?:ya\s)?\d{1,2}\b/i,
  },
  { detector: 'passport_like', level: 'warn', pattern: /\b[A-Z]{1,2}\d{6,8}\b/ },
  { detector: 'bare_number', level: 'warn', pattern: /(?<![\d.,-])\d{7,8}(?![\d,-]|\.\d)/ },
  {
    detector: 'name_like',
    level: 'warn',
    pattern:
      /\b(?:[Nn]amed|[Cc]alled|[Aa]naitwa|[Aa]nayeitwa|[Aa]itwaye|[Jj]ina lake(?: ni)?|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Bb]w|[Bb]i|[Mm]ama|[Mm]zee|[Vv]ictim|[Ss]urvivor|[Gg]irl|[Bb]oy|[Mm]sichana|[Mm]vulana|[Mm]anusura|[Mm]wathiriwa)[.:]?\s\p{Lu}\p{Ll}{2,}/u,
  },
];

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;

/** Numbers that are no secret, taken out before the patterns look: dates, our ids, p-codes, hotlines, plan years. */
const HARMLESS: readonly RegExp[] = [
  /\bACT-\d{4}-\d{4,6}\b/gi,
  /\bKE\d{3}\b/g,
  /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d/])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?![\d/])/g,
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}(?!\d)/g,
  // Toll-free lines are published by the state; so are the short codes, which no pattern matches.
  /(?<!\d)0800[ -]?\d{3}[ -]?\d{3}(?!\d)/g,
];

/** Looks for what must never be stored or logged. Says which detectors hit, never the text. */
export function screen(text: string, options: ScreenOptions = {}): ScreenResult {
  const plain = plainText(text);
  const masked = HARMLESS.reduce((rest, harmless) => rest.replace(harmless, ' ~ '), plain);
  const hits = RULES.filter((rule) => rule.pattern.test(rule.beforeMasking ? plain : masked));
  const detectors = new Set(hits.map((rule) => rule.detector));
  const mail = holdsForeignMail(plain, options.memberDomains ?? []);
  if (mail) detectors.add('email');
  const blocked = mail || hits.some((rule) => rule.level === 'block');
  return { verdict: blocked ? 'block' : detectors.size > 0 ? 'warn' : 'pass', detectors: [...detectors].sort() };
}

/** One spelling for look-alikes: full-width digits become digits, invisible characters go. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00AD]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

function holdsForeignMail(text: string, memberDomains: readonly string[]): boolean {
  for (const [, domain] of text.matchAll(EMAIL)) {
    if (!memberDomains.includes((domain ?? '').toLowerCase())) return true;
  }
  return false;
}
