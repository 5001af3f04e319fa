import type { MeaningRule } from './grammar.ts';

const PROTECTED = 'one|people|person|name|pronoun|toOne';
const A_SPOT = 'landmark|address|capital|name|maybeName';

/** Where a place of protection is, and how to get there. */
const PLACE: readonly Omit<MeaningRule, 'detector'>[] = [
  { level: 'block', says: `shelter ..9 beside ..5 ${A_SPOT}`, unless: 'talk' },
  { level: 'block', says: `beside ..5 ${A_SPOT}`, with: ['shelter'], unless: 'talk' },
  { level: 'block', says: `shelter ..6 beside ..4 ${A_SPOT}`, unless: 'fiction|openPlace', notBetween: 'talk' },
  {
    level: 'block',
    says: 'shelter ..3 address ..2 number|capital|name',
    unless: 'fiction|openPlace',
    notBetween: 'talk',
  },
  { level: 'block', says: 'shelter ..2 address ..1 number', unless: 'fiction', notBetween: 'talk' },
  { level: 'block', says: 'shelter ..8 address', unless: 'talk' },
  {
    level: 'block',
    says: 'people ..8 moved ..6 beside|direction|address',
    with: ['landmark|direction'],
    unless: 'openPlace',
  },
  {
    level: 'block',
    says: 'moved ..4 people ..8 beside|direction|address',
    with: ['landmark|direction'],
    unless: 'openPlace',
  },
  { level: 'block', says: 'address ..6 shelter', unless: 'talk' },
  { level: 'block', says: 'direction ..8 landmark|address|number', with: ['shelter'], unless: 'talk' },
  { level: 'block', says: 'direction ..14 shelter', with: ['landmark|address|beside|capital|number'], unless: 'talk' },
  { level: 'block', says: 'landmark ..10 direction', with: ['shelter'], unless: 'talk' },
  { level: 'block', says: 'shelter ..4 moved ..2 capital|landmark|beside|address|maybeName', unless: 'talk' },
  { level: 'block', says: 'moved ..6 shelter', with: ['landmark|beside|address|direction'], unless: 'talk' },
  {
    level: 'block',
    says: `${PROTECTED} ..5 staying ..6 landmark|address|beside|capital|maybeName|name`,
    unless: 'talk',
  },
  { level: 'block', says: `staying ..8 beside|address ..6 ${A_SPOT}`, with: [PROTECTED], unless: 'talk' },
  { level: 'block', says: 'pronoun|possessive|one ..4 home ..3 placeWord ..2 capital|maybeName', unless: 'talk' },
  { level: 'block', says: 'pronoun|possessive|one ..8 address ..3 beside|landmark|capital', unless: 'talk' },
  { level: 'block', says: `staying ..5 address ..3 capital|number`, with: [PROTECTED] },
  {
    level: 'block',
    says: 'direction|address|beside ..6 address|beside|landmark ..6 landmark|capital|address',
    never: 'talk|openPlace',
  },
  { level: 'block', says: 'people|one|person ..4 address', with: ['staying|shelter'], unless: 'talk|openPlace' },
  { level: 'block', says: 'landmark|address ..8 staying', with: [PROTECTED, 'direction|beside'], unless: 'talk' },
  { level: 'block', says: 'direction ..12 landmark|address', with: ['pronoun|one', 'address|beside'], unless: 'talk' },
];

/** Police work that is planned or under way. */
const OPERATION: readonly Omit<MeaningRule, 'detector'>[] = [
  { level: 'block', says: 'police ..10 raid|catch', with: ['when|clock'], unless: 'talk' },
  {
    level: 'block',
    says: 'police ..8 raid|catch',
    with: ['when|clock', 'future'],
    unless: 'fiction',
    notBetween: 'talk',
  },
  { level: 'block', says: 'raid|catch ..6 police', with: ['when|clock', 'future'], unless: 'fiction|talk' },
  { level: 'block', says: 'raid|catch ..10 police', with: ['when|clock'], unless: 'talk' },
  { level: 'block', says: 'raid', with: ['when|clock'], unless: 'talk' },
  { level: 'block', says: 'catch', with: ['when|clock', 'suspect'], unless: 'talk' },
  { level: 'block', says: 'raid|catch|police', withInText: ['secrecy'], unless: 'talk' },
  { level: 'warn', says: 'police ..10 clock', with: ['when'], unless: 'talk|openPlace' },
  { level: 'warn', says: 'police ..10 raid|catch', unless: 'talk' },
  { level: 'warn', says: 'police ..3 raid', unless: 'fiction|negated', notBetween: 'talk' },
  { level: 'warn', says: 'raid', unless: 'talk' },
];

/** Health and abuse of one person. */
const HEALTH: readonly Omit<MeaningRule, 'detector'>[] = [
  { level: 'block', says: 'condition|abuse', with: ['one|name|initials'], never: 'fiction' },
  { level: 'block', says: 'person|verbOfOne|toOne ..6 condition|abuse', unless: 'talk|fiction|role' },
  { level: 'block', says: 'condition|abuse ..3 pronoun', unless: 'fiction' },
  { level: 'block', says: 'pronoun ..3 condition|abuse', unless: 'fiction' },
  { level: 'block', says: 'medicalProof', unless: 'talk|fiction' },
  { level: 'block', says: 'condition ..12 abuse', unless: 'talk|fiction|people' },
  { level: 'block', says: 'condition ..2 possessive', unless: 'talk|fiction' },
  { level: 'block', says: 'possessive ..4 condition', unless: 'talk|fiction' },
];

/** Who told. */
const SOURCE: readonly Omit<MeaningRule, 'detector'>[] = [
  { level: 'block', says: 'informant ..10 job|name', unless: 'fiction|negated' },
  { level: 'block', says: 'job ..10 secretThing', with: ['us'], unless: 'talk|fiction' },
  { level: 'block', says: 'job ..12 secrecy', unless: 'talk|fiction' },
  { level: 'block', says: 'secrecy ..8 job', unless: 'talk|fiction' },
  { level: 'block', says: 'job ..6 us', unless: 'talk|fiction|role|openPlace' },
  {
    level: 'block',
    says: 'informant|toldUs',
    with: ['job|person|one|name|knownBy|suspect|us'],
    unless: 'talk|fiction|negated',
  },
  { level: 'block', says: 'job ..10 informant', unless: 'fiction|negated' },
  { level: 'block', says: 'source ..8 job|name', unless: 'talk|fiction' },
  { level: 'block', says: 'toldUs ..6 job|name', unless: 'fiction' },
  { level: 'block', says: 'job ..10 toldUs', unless: 'fiction' },
  { level: 'warn', says: 'job ..12 gaveUs', unless: 'fiction|role' },
  { level: 'block', says: 'job ..12 gaveUs', withInText: ['secrecy|secretThing'], unless: 'fiction' },
  { level: 'warn', says: 'toldUs', unless: 'talk|role' },
  { level: 'block', says: 'job ..10 source', unless: 'talk|fiction' },
  { level: 'warn', says: 'informant', unless: 'talk' },
  { level: 'warn', says: 'source', withInText: ['secrecy'], unless: 'talk' },
];

/** How old somebody is. */
const AGE: readonly Omit<MeaningRule, 'detector'>[] = [
  { level: 'block', says: 'aged ..8 ageWord', with: ['possessive|one|person'], unless: 'talk|fiction' },
  { level: 'block', says: 'one|name|person ..8 schoolClass', unless: 'fiction' },
  { level: 'block', says: 'schoolClass ..6 one', unless: 'fiction' },
  { level: 'block', says: 'certain ..1 schoolClass ..1 person', unless: 'fiction' },
  { level: 'block', says: 'schoolClass person', with: ['found|story'], unless: 'fiction', notBetween: 'talk' },
  { level: 'block', says: 'aged ..3 numeral|number', with: ['one|name'], never: 'fiction' },
  { level: 'block', says: 'person|verbOfOne ..4 aged ..2 numeral|number|clock', unless: 'talk|fiction' },
  { level: 'block', says: 'numeral|number ..2 aged ..4 one|person', unless: 'talk|fiction' },
  { level: 'block', says: 'one|pronoun|verbOfOne|person ..5 ageWord|ageToken', unless: 'talk|fiction' },
  { level: 'block', says: 'ageWord|ageToken ..4 one|pronoun', unless: 'talk|fiction' },
  { level: 'block', says: 'one|name|initials|person|people ..6 bornThen', unless: 'fiction' },
  {
    level: 'block',
    says: 'youngest',
    with: ['aged|numeral|number|story|schoolClass|people|abuse|condition'],
    unless: 'fiction',
  },
];

/** Names, initials and what people are called. */
const NAME: readonly Omit<MeaningRule, 'detector'>[] = [
  {
    level: 'block',
    says: 'name|initials',
    with: [
      'one|person|story|abuse|condition|staying|possessive|pronoun|aged|suspect|preys|source|informant|toOne|police|verbOfOne',
    ],
  },
  { level: 'block', says: 'one|person|people ..4 calledSo ..1 capital|name|maybeName' },
  { level: 'block', says: 'person maybeName', with: ['story|abuse|condition|one'] },
  { level: 'warn', says: 'calledSo ..1 name|maybeName' },
  {
    level: 'block',
    says: 'one|person|people ..1 likelyName',
    with: ['story|abuse|condition|one|staying'],
    unless: 'talk',
  },
  { level: 'warn', says: 'one|person|people|pronoun ..1 likelyName', unless: 'talk' },
  { level: 'warn', says: 'likelyName verbOfOne', unless: 'talk' },
  { level: 'warn', says: 'likelyName likelyName', unless: 'talk' },
  { level: 'warn', says: 'name|initials' },
];

/** Who is thought to have done it. */
const SUSPECT: readonly Omit<MeaningRule, 'detector'>[] = [
  { level: 'block', says: 'suspect', with: ['name'], unless: 'talk' },
  { level: 'block', says: 'name ..3 preys', unless: 'fiction', notBetween: 'talk' },
  { level: 'block', says: 'suspect ..2 likelyName|name', unless: 'fiction' },
  { level: 'warn', says: 'suspect ..10 knownBy', unless: 'talk' },
  { level: 'warn', says: 'knownBy ..10 suspect', unless: 'talk' },
  { level: 'warn', says: 'knownBy|vehicle ..10 preys ..3 people|person', unless: 'talk' },
  { level: 'warn', says: 'preys ..4 people|person ..6 knownBy|vehicle', unless: 'talk' },
  { level: 'warn', says: 'knownBy ..6 knownBy ..6 preys', unless: 'talk' },
];

const of = (detector: MeaningRule['detector'], rules: readonly Omit<MeaningRule, 'detector'>[]): MeaningRule[] =>
  rules.map((rule) => ({ detector, ...rule }));

/** What must not be written of places, police work, people and sources; the kinds are those of docs/domain.md, "Safeguarding". */
export const MEANING_RULES: readonly MeaningRule[] = [
  ...of('place_of_protection', PLACE),
  ...of('police_operation', OPERATION),
  ...of('health_of_a_person', HEALTH),
  ...of('source_described', SOURCE),
  ...of('age_and_person', AGE),
  ...of('case_code', [
    { level: 'block', says: 'fileWord ..1 number' },
    { level: 'block', says: 'numberOf ..1 numeral|number' },
  ]),
  ...of('person_name', NAME),
  ...of('suspect_identified', SUSPECT),
  ...of('photo_or_account', [
    {
      level: 'warn',
      says: 'photo|account',
      with: ['one|person|pronoun|possessive|name|toOne|suspect'],
      unless: 'fiction|negated|talk',
    },
    { level: 'warn', says: 'account ..3 calledSo', unless: 'fiction|negated|talk' },
    { level: 'warn', says: 'photo ..2 verbOfOne|toOne', unless: 'fiction|negated' },
    { level: 'warn', says: 'photo|account ..3 possessive|pronoun', unless: 'fiction|negated' },
    { level: 'warn', says: 'photo ..4 people', unless: 'fiction|negated|talk' },
  ]),
  ...of('nationality_of_few', [
    { level: 'warn', says: 'numeral|certain|number ..1 nationality ..8 found', unless: 'talk' },
    { level: 'warn', says: 'nationality ..1 person|people', with: ['found|when|clock'], unless: 'talk' },
    {
      level: 'warn',
      says: 'nationality ..6 found',
      with: ['person|people|pronoun|certain'],
      unless: 'fiction',
      notBetween: 'talk',
    },
    { level: 'warn', says: 'nationality ..4 found', with: ['when|clock|number'], unless: 'talk' },
    { level: 'warn', says: 'found ..4 numeral|certain|number ..1 nationality', unless: 'fiction', notBetween: 'talk' },
    { level: 'warn', says: 'nationality ..2 numeral|certain|found ..5 found|when|number|capital', unless: 'talk' },
  ]),
  ...of('one_person', [{ level: 'warn', says: 'one', never: 'fiction' }]),
];
