import type { Detector } from './detector.ts';
import type { ScreenRule } from './screen-rules.ts';

/** What begins with letters and a dash, and is nobody's file. */
const KNOWN_CODES = '(?:ACT|KE|ISO|ILO|COVID|SDGS?|NPA|RRI)';
/** A word that says that a number behind it is somebody's file, case or account. */
const FILE_WORD =
  '(?:client|case|file|folder|faili|kesi|rufaa|mteja|beneficiary|survivor|victim|docket|intake|vot|ref|reference|mention|matter|our ref|mshtakiwa|manusura|mwathiriwa)';

/** Papers that one person has. */
const PERSONAL_PAPER =
  'waiting card|birth notification|certificate serial|certificate no|certificate number|cheti cha kuzaliwa|late registration|travel doc|travel document|emergency travel|laissez passer|nhif|nssf|driving licence|driving license|imei|serial|proof of registration|individual number|unhcr|refugee file|refugee number|alien card|alien id|mandate|upi|nemis|assessment number|charge sheet|hati ya mashtaka|intake|exhibit|ticket|tiketi|referral slip|inquiry no|police file|p3|prc form|cpims|kitambulisho|faili namba|faili nambari|beneficiary id';

/** A form that is blocked, looked for where harmless numbers are masked. */
function formed(detector: Detector, pattern: RegExp): ScreenRule {
  return { detector, level: 'block', pattern, needs: 'digit' };
}

/** The same, before harmless numbers are masked: it may end in what looks like a date or a year. */
function coded(detector: Detector, pattern: RegExp): ScreenRule {
  return { ...formed(detector, pattern), beforeMasking: true };
}

/** Codes of files, cases, clients and accounts in any house style. */
export const CODE_FORMATS: readonly ScreenRule[] = [
  // KWL-SURV-0031, HT/2026/017, MCCHTR/E012/2025, CHRTY_2025_0088, WRT.77.B, HK/SRV/0312
  coded(
    'case_code',
    new RegExp(
      `(?<![\\w/.-])(?!${KNOWN_CODES}[-/_. ])[A-Z]{2,10}\\d{0,4}[-/_.](?:[A-Z0-9]{1,8}[-/_.]){1,3}[A-Z0-9]{1,6}(?![\\w/])(?<=\\d[A-Z0-9/_.-]{0,6})`,
      'u',
    ),
  ),
  coded(
    'case_code',
    new RegExp(
      `\\b${FILE_WORD}s?\\b(?:[ :#.]{1,3}(?:no|number|namba|nambari|id|code|ya|ni|is|was|wetu|yetu|yake)\\b\\.?){0,3}[ :#.]{1,3}(?!act-)(?=[a-z0-9/_.-]{0,12}\\d)[a-z0-9]{1,8}(?:[-/_.][a-z0-9]{1,8}){1,4}\\b`,
      'iu',
    ),
  ),
  // "kk/gbv/7/25", "nrb.22.9981.f": the same in small letters.
  coded(
    'case_code',
    /(?<![\w/.@-])[a-z]{1,6}(?:\/[a-z0-9]{1,6}){2,4}(?![\w/])(?<=\d[a-z0-9/]{0,6})|(?<![\w/.@-])[a-z]{2,5}\.\d{2,4}\.\d{2,6}(?:\.[a-z0-9]{1,3})?(?![\w])/u,
  ),
  // "E/0417/2024", "P&C 67 of 2025", "clients #1187"
  coded(
    'case_code',
    /(?<![\w/])[A-Z]{1,2}\/\d{2,5}\/\d{2,4}(?![\w/])|\b[A-Z]&[A-Z]\s?\d{1,5}\s?(?:of|\/)\s?\d{2,4}\b|\b(?:client|case|file|survivor|victim|beneficiar|mteja|wateja|kesi|faili)[a-z]{0,5}\s{0,2}#\s?\d{2,6}\b/u,
  ),
  // "TR 8 of 23", "88-B" behind such a word.
  coded(
    'case_code',
    new RegExp(`\\b${FILE_WORD}\\b[ :#.]{1,3}(?:[a-z]{1,5}[ ]){0,2}\\d{1,5}\\s?(?:of|\\/|ya)\\s?\\d{2,4}\\b`, 'iu'),
  ),
  coded(
    'account_number',
    /\b(?:account|acct|acc|a\/c|akaunti|akaunt|equity|kcb|coop|co-op|ncba|absa|stanbic|iban|bank)\b(?:[ :#.]{1,3}(?:no|number|namba|nambari|ya|yake|ni|is|bank|a\/c|account|equity|kcb|coop)\b\.?){0,3}[^\p{L}\p{N}]{0,4}\d(?:[ .-]{0,3}\d){6,17}(?!\d)/iu,
  ),
  coded(
    'birth_certificate',
    /\b(?:birth cert|birth certificate|birth entry|birth notification|cheti cha kuzaliwa|cheti chake cha kuzaliwa)\b(?:[ :#.]{1,3}(?:no|number|namba|nambari|entry|ya|cha|ni|is|serial)\b\.?){0,4}[^\p{L}\p{N}]{0,4}\d(?:[ .-]{0,2}\d){4,11}(?!\d)/iu,
  ),
  coded(
    'health_insurance',
    /(?<![A-Za-z0-9])CR[ -]?\d{7,15}(?:-\d{1,2})?(?!\d)|\b(?:sha|shif|nhif|bima)\b(?:[ :#.]{1,3}(?:no|number|namba|nambari|ya|yake|ni|is)\b\.?){0,3}[^\p{L}\p{N}]{0,4}\d(?:[ .-]{0,2}\d){5,14}(?!\d)/iu,
  ),
  // An identity or refugee number some words behind its name.
  coded(
    'national_id',
    /\b(?:id|kitambulisho|namba ya ukimbizi|nambari ya ukimbizi)\b[^.!?;\n\d]{1,40}\d{3,4}[ -]?\d{3,8}(?!\d)/iu,
  ),
  // Papers of one person, some words before their number: "waiting card, serial 244 190 873", "charge sheet no. 1187-24".
  coded(
    'case_code',
    new RegExp(
      `\\b(?:${PERSONAL_PAPER})\\b(?:[ ,:.#]{1,3}(?!act\\b)[a-z&]{1,14}\\b\\.?){0,5}[ ,:.#]{1,3}(?:[a-z]{1,4}[ -/]?){0,2}\\d(?:[ /.-]?[a-z0-9]){2,14}\\b(?<=(?:\\d[^\\d]{0,3}){3,4}[a-z]{0,2})`,
      'iu',
    ),
  ),
  // "INT-0093", "HL/5521", "R/0061"
  coded(
    'case_code',
    new RegExp(`(?<![\\w/-])(?!${KNOWN_CODES}[-/])[A-Z]{1,5}[-/](?!(?:19|20)\\d{2}\\b)\\d{4,7}(?![\\w/])`, 'u'),
  ),
  // "file ya cl 77 b", "beneficiary id TIP 0047 F", "E 602 ya 2023" behind such a word
  coded(
    'case_code',
    new RegExp(
      `\\b${FILE_WORD}\\b(?:[ :#.]{1,3}(?:no|number|namba|nambari|na|id|ya|ni|is)\\b\\.?){0,3}[ :#.]{1,3}[a-z]{1,4} \\d{2,5}(?: [a-z]\\b| ?(?:of|ya|/) ?\\d{2,4}\\b)`,
      'iu',
    ),
  ),
  coded(
    'court_case',
    /\b(?:application|petition|cause|case|kesi|mashtaka|appeal|inquiry|inquest|sheet|p&c|memo)\b[^.!?;\n]{0,14}\b[a-z]{0,3} ?\d{1,5} ?(?:\/|of|ya|-) ?(?:(?:19|20)\d{2}|\d{2})\b/iu,
  ),
  coded('ob_number', /\bob ?# ?\d{1,4}\b/iu),
  // A number of another country, without its plus.
  coded(
    'phone',
    /(?<![\d.,/-])(?:25[0-7]|26[0-8]|211|24[3-9]|96[1-8]|97[1-7]|880|977)[ -]\d{2,3}[ -]?\d{3}[ -]?\d{3,4}(?![\d,])/u,
  ),
  // Digits one by one.
  coded('bare_number', /(?<![\d.,/-])\d(?:[ -]\d){6,15}(?![\d,]|[ -]\d)/u),
  // "13 going 14", "fifteen yr old"
  formed('age_and_person', /\b\d{1,2} (?:going|turning)(?: on| to)? \d{1,2}\b/iu),
  coded('ob_number', /\bob (?:number|no|namba|nambari|entry|ref)\b[^.;!?\n\d]{0,40}\d{1,4}\b/iu),
  coded('ob_number', /\bOB\b[^.;!?\n\d]{0,30}\d{1,4}\/\d/u),
  coded('person_name', /\b(?:client|survivor|victim|mteja|manusura|mwathiriwa)\s(?:[A-Z]\.\s?){2,4}/iu),
  coded('court_case', /\b[EK]\d{1,4} (?:ya|of)(?: mwaka)? (?:19|20)\d{2}\b/u),
  coded(
    'case_code',
    /\b(?:mnufaika|wanufaika|client|beneficiar(?:y|ies)|mteja|survivor|manusura|mhudumiwa)\b[ :#]{1,3}[A-Z]{1,4}-?\d{2,5}\b/u,
  ),
  coded('national_id', /\b(?:namba|nambari|id|kitambulisho)\b[^.;!?\n\d]{0,30}\d{2}[ .]\d{3}[ .]\d{3}\b(?![ .]?\d)/iu),
  formed(
    'age_and_person',
    /\bborn (?:in )?(?:19[5-9]|20[0-2])\d\b|\bage assessment\b[^.;!?\n]{0,40}\b(?:says|said|results?|shows|showed|confirmed|puts?|between|came back|is back)\b[^.;!?\n]{0,20}\b\d{1,2}\b|\bka(?:dem|toi|boy|msichana|kid)?\s(?:\p{L}{1,20}\s)?ka \d{1,2}\b/iu,
  ),
  coded(
    'age_and_person',
    /\bborn (?:on )?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b|\b(?:alizaliwa|amezaliwa)\b[^.;!?\n\d]{0,20}\d/iu,
  ),
  // A code some words before or behind what it is the code of: "the client, now coded TIP-44", "B/07 is the survivor from".
  coded(
    'case_code',
    new RegExp(
      `\\b(?:${FILE_WORD}|code|coded|wateja|kodi|namba ya siri)\\b[^.;!?\\n]{1,40}(?<![\\w/-])(?!${KNOWN_CODES}[-/ ]?\\d)[A-Z]{1,6}[-/]?\\d{2,6}(?:[-/][A-Z0-9]{1,6})?(?![\\w/-])`,
      'u',
    ),
  ),
  coded(
    'case_code',
    new RegExp(
      `(?<![\\w/-])(?!${KNOWN_CODES}[-/ ]?\\d)[A-Z]{1,6}[-/]\\d{2,6}(?:[-/][A-Z0-9]{1,6})?(?![\\w/-])[^.;!?\\n]{1,20}\\b(?:client|case|file|faili|kesi|mteja|survivor|manusura|docket|victim|beneficiary)\\b`,
      'u',
    ),
  ),
  // "478-15C03294": how the United Nations' refugee agency numbers a registration.
  coded('refugee_or_alien_id', /(?<![\w-])\d{3}-\d{2}C\d{5}(?!\d)/iu),
  coded('passport', /\b(?:passport|pasi|pasipoti)\b[^.!?;\n\d]{0,40}\b[A-Z]{1,2}\d{6,8}\b/iu),
  // "M, 15yrs"
  formed('age_and_person', /(?<![\p{L}\d])[MF],? ?\d{1,2} ?(?:yrs?|years?)\b/u),
  // A Kenyan mobile without the nought before it.
  formed('phone', /(?<![\d.,/-])7\d{2}[ -]?\d{3}[ -]?\d{3}(?![\d.,]\d|\d)/u),
  // The plate of a vehicle.
  formed('suspect_identified', /(?<![A-Za-z0-9])K[A-DGMT][A-Z]{1,2}[ -]?\d{3}[ -]?[A-Z]?(?![A-Za-z0-9])/u),
];
