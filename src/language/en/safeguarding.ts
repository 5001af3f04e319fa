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
