import type { Detector } from '../../domain/safeguarding/detector.ts';

const detector: Record<Detector, string> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  national_id: 'an ID number',
  refugee_or_alien_id: 'a refugee or alien ID number',
  learner_id: 'a learner number',
  passport: 'a passport number',
  kra_pin: 'a KRA PIN',
  ob_number: 'a police OB number',
  court_case: 'a court case number',
  age_and_person: 'the age of a person',
  organisation_pin: "an organisation's KRA PIN",
  passport_like: 'what looks like a passport number',
  bare_number: 'a long number',
  name_like: 'what looks like a name',
  place_of_protection: 'where people are kept safe, or how to get there',
  police_operation: 'planned or current police work',
  health_of_a_person: 'the health of one person, or what was done to them',
  source_described: 'who gave information',
  case_code: 'the code of a case, file or client',
  person_name: "a person's name or initials",
  suspect_identified: 'something a suspect could be known by',
  photo_or_account: 'a photo or social media account of a person',
  nationality_of_few: 'the nationality of a few people, with the place or date',
  one_person: 'one person and not the activity',
  account_number: 'an account number',
  birth_certificate: 'a birth certificate number',
  health_insurance: 'a health insurance number',
  number_in_words: 'a number written in words',
  too_long: 'more text than can be checked',
};

export const safeguarding = {
  detector,
  warning: 'No names, no case details.',
  warningTitle: 'Never write names, phone numbers or case details here.',
  signposts: {
    title: 'Helplines',
    why: 'Shown to anyone who writes something I must not keep. Only confirmed numbers are shown.',
    confirmed: 'confirmed',
    example: 'example: confirm before use',
    none: 'None.',
    how: '“helplines confirm 116”, “helplines add 1195 GBV helpline”, “helplines remove 116”.',
    instead: (numbers: string) =>
      numbers === ''
        ? 'Please do not report cases here. Use the national referral mechanism (NRM); the secretariat can tell you how.'
        : `Please do not report cases here. Use the national referral mechanism (NRM). You can also call: ${numbers}.`,
  },
};
