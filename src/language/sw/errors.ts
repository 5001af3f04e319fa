import type { errors as English } from '../en/errors.ts';
import { weekOf } from './week.ts';

export const errors: typeof English = {
  error: {
    not_known: (objectId) =>
      `Jina lako bado haliko kwenye orodha yangu. Tafadhali iombe sekretarieti ikuongeze. Watahitaji nambari hii: ${objectId}`,
    person_unknown: (who) =>
      `Sikumpata “${who}”. Andika barua pepe yake ya kazi au jina kamili. Kuwaona wote, andika “watu”.`,
    organisation_unknown: (name) => `Sikulipata shirika “${name}”. Andika jina lake kamili au kifupisho chake.`,
    no_focal_point: () => 'Shirika hilo halina mwakilishi kwenye orodha, kwa hivyo hakuna anayeweza kulijibia.',
    role_unreadable: () =>
      'Andika kwa mfano: jukumu ongeza afisa kwa someone@example.org, au: jukumu ondoa afisa kwa someone@example.org. Majukumu: afisa, msimamizi, afisa wa ulinzi wa data, mshirika, mwangalizi, kiongozi wa + jina la kikundi.',
    last_admin: () => 'Huyu ndiye msimamizi pekee. Tafadhali mpe mtu mwingine jukumu la msimamizi kwanza.',
    not_allowed: () => 'Samahani, huna ruhusa ya kufanya hivyo. Ukiihitaji, tafadhali wasiliana na sekretarieti.',
    personal_only: () => 'Hilo ninalijibu kwenye gumzo letu la faragha tu. Tafadhali niandikie huko.',
    channel_only: () => 'Tafadhali andika hilo kwenye chaneli itakayopokea muhtasari, ukinitaja: @Pamoja',
    text_too_long: () => 'Ujumbe huo ni mrefu mno. Tafadhali ufupishe.',
    text_blocked: (found) =>
      `Ujumbe wako una ${found}. Sijahifadhi sehemu yake yoyote. Tafadhali ufute hapa Teams, na usitume majina wala maelezo ya kisa au kesi.`,
    no_channel_yet: () => 'Bado hakuna chaneli iliyochaguliwa. Kwenye chaneli, andika: @Pamoja tumia chaneli hii',
    nothing_to_report: () => 'Shirika lako halina shughuli ambayo haijakamilika, kwa hivyo hakuna cha kuripoti.',
    activity_unknown: (id) => `Sikuipata shughuli ${id} kati ya shughuli za shirika lako ambazo hazijakamilika.`,
    update_unreadable: () =>
      'Andika hivi: sasisha ACT-2026-0012 imechelewa hadi 2027-03-14 waliofikiwa 45: ukumbi haukupatikana',
    update_date_unreadable: () => 'Sikuweza kusoma tarehe hiyo. Iandike hivi: 2027-03-14.',
    filters_unknown: (words) =>
      `Sikuelewa: ${words}. Jaribu: takwimu nguzo:ulinzi kaunti:kwale hali:imekwama kipindi:2026-Q4`,
    no_round_yet: () => 'Bado hakuna awamu iliyofunguliwa.',
    round_already_open: (week) => `Awamu ya ${weekOf(week)} tayari imefunguliwa.`,
    round_closed: (week) => `Awamu ya ${weekOf(week)} tayari imefungwa.`,
    card_outdated: () => 'Kadi hii imepitwa na wakati. Andika “fomu” upate mpya.',
    leave_date_unreadable: () => 'Tafadhali andika tarehe ya leo au ya baadaye, kwa mfano: likizo hadi 2026-12-10',
    schedule_refused: (why) => why,
    signpost_unreadable: () =>
      'Andika kwa mfano: nambari thibitisha 116, nambari ongeza 1195 GBV helpline, au nambari ondoa 116. Ni nambari fupi au za bila malipo tu.',
    file_too_large: () => 'Hayo ni mengi mno kwa faili moja. Yachuje, kwa mfano: pakua kaunti:kwale',
    file_refused: () => 'Faili haikuweza kuwekwa kwenye OneDrive yako. Tafadhali iombe tena.',
    links_off: () => 'Viungo havijawashwa bado. Tafadhali mwambie anayesimamia mfumo (PUBLIC_URL, LINK_SECRET).',
    store_busy: () =>
      'Samahani, siwezi kuhifadhi kwa sasa. Tafadhali tuma tena baada ya dakika moja. Jibu halitahesabiwa mara mbili.',
  },
};
