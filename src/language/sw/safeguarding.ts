import type { safeguarding as English } from '../en/safeguarding.ts';

export const safeguarding: typeof English = {
  detector: {
    phone: 'nambari ya simu',
    email: 'anwani ya barua pepe',
    national_id: 'nambari ya kitambulisho',
    refugee_or_alien_id: 'nambari ya kitambulisho cha mkimbizi au mgeni',
    learner_id: 'nambari ya mwanafunzi',
    passport: 'nambari ya pasipoti',
    kra_pin: 'PIN ya KRA',
    ob_number: 'nambari ya OB ya polisi',
    court_case: 'nambari ya kesi',
    age_and_person: 'umri wa mtu',
    organisation_pin: 'PIN ya KRA ya shirika',
    passport_like: 'kinachofanana na nambari ya pasipoti',
    bare_number: 'nambari ndefu',
    name_like: 'kinachofanana na jina',
    too_long: 'maandishi marefu kuliko yanavyoweza kukaguliwa',
  },
  warning: 'Usiandike majina wala maelezo ya kisa au kesi.',
  warningTitle: 'Usiandike kamwe majina, nambari za simu wala maelezo ya kisa au kesi hapa.',
  signposts: {
    title: 'Nambari za msaada',
    why: 'Anayeniandikia jambo lisilopaswa kuhifadhiwa huonyeshwa nambari hizi. Nambari ambazo hazijathibitishwa hazionyeshwi.',
    confirmed: 'imethibitishwa',
    example: 'mfano: thibitisha kabla ya kutumia',
    none: 'Hakuna.',
    how: '“nambari thibitisha 116”, “nambari ongeza 1195 GBV helpline”, “nambari ondoa 116”.',
    instead: (numbers) =>
      numbers === ''
        ? 'Tafadhali usilete kisa wala kesi hapa. Tumia mfumo wa kitaifa wa rufaa (NRM). Sekretarieti itakueleza jinsi.'
        : `Tafadhali usilete kisa wala kesi hapa. Tumia mfumo wa kitaifa wa rufaa (NRM). Unaweza pia kupiga simu: ${numbers}.`,
  },
};
