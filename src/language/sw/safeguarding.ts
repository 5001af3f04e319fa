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
    place_of_protection: 'mahali watu wanapohifadhiwa, au njia ya kufika huko',
    police_operation: 'kazi ya polisi iliyopangwa au inayoendelea',
    health_of_a_person: 'afya ya mtu mmoja, au aliyotendewa',
    source_described: 'aliyetoa taarifa za siri',
    case_code: 'nambari ya kesi, faili au mteja',
    person_name: 'jina la mtu au herufi za jina lake',
    suspect_identified: 'kinachoweza kumtambulisha mshukiwa',
    photo_or_account: 'picha au akaunti ya mitandao ya mtu',
    nationality_of_few: 'uraia wa watu wachache, pamoja na mahali au tarehe',
    one_person: 'habari za mtu mmoja badala ya shughuli',
    account_number: 'nambari ya akaunti',
    birth_certificate: 'nambari ya cheti cha kuzaliwa',
    health_insurance: 'nambari ya bima ya afya',
    number_in_words: 'nambari iliyoandikwa kwa maneno',
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
