/** "0712 then 345 and 678": what stands between the parts of a number that is read out. */
export const BETWEEN_PARTS = /(?<=\d)[ ,]{1,2}(?:(?:and|then|na|kisha|halafu|alafu)[ ,]{1,2}){1,2}(?=\d\d)/giu;

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
