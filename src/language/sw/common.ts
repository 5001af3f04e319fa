import type { CheckInState } from '../../domain/check-in/check-in.ts';
import type { Status } from '../../domain/plan/status.ts';
import type { common as English } from '../en/common.ts';

/** Shughuli is of class 9/10: one imekamilika, several zimekamilika. */
const STATUS: Record<Status, { one: string; many: string }> = {
  not_started: { one: 'Haijaanza', many: 'Hazijaanza' },
  on_track: { one: 'Inaendelea vizuri', many: 'Zinaendelea vizuri' },
  at_risk: { one: 'Iko hatarini kuchelewa', many: 'Ziko hatarini kuchelewa' },
  delayed: { one: 'Imechelewa', many: 'Zimechelewa' },
  blocked: { one: 'Imekwama', many: 'Zimekwama' },
  suspended: { one: 'Imesitishwa kwa muda', many: 'Zimesitishwa kwa muda' },
  completed: { one: 'Imekamilika', many: 'Zimekamilika' },
  cancelled: { one: 'Imeghairiwa', many: 'Zimeghairiwa' },
};

const STATE: Record<CheckInState, string> = {
  planned: 'Yatakayoulizwa',
  sent: 'Yaliyoulizwa',
  reminded: 'Yaliyokumbushwa',
  answered: 'Yaliyojibu',
  answered_late: 'Yaliyochelewa kujibu',
  excused: 'Yenye udhuru',
  missed: 'Yasiyojibu',
  unreachable: 'Yasiyopatikana',
};

export const common: typeof English = {
  status: Object.fromEntries(Object.entries(STATUS).map(([status, { one }]) => [status, one])) as Record<
    Status,
    string
  >,
  statuses: (status, count) => (count === 1 ? STATUS[status].one : STATUS[status].many),
  support: {
    none: 'Hakuna msaada unaohitajika',
    funding: 'Fedha',
    technical: 'Msaada wa kiufundi',
    coordination: 'Uratibu',
    government_liaison: 'Mawasiliano na serikali',
    legal: 'Msaada wa kisheria',
    other: 'Msaada mwingine',
  },
  state: STATE,
  /** The figure comes after its word, and needs no agreement with it. */
  stateCount: (state, count) => `${STATE[state].toLowerCase()} ${count}`,
  stateReason: {
    leave: 'wote wako likizoni',
    snooze: 'limeomba kuulizwa baadaye',
    holiday: 'sikukuu ya umma',
    nothing_due: 'hakuna shughuli ambayo haijakamilika',
    no_focal_point: 'hakuna mwakilishi kwenye orodha',
    not_installed: 'mwakilishi bado hajafungua Pamoja kwenye Teams',
    blocked_by_user: 'mwakilishi amezuia Pamoja',
    bot_disabled_by_admin: 'Pamoja imezimwa kwenye Teams yao',
    transport_failed: 'ujumbe haukufika',
    conversation_not_found: 'mazungumzo yake hayakupatikana',
    uncertain: 'haijulikani kama ulifika',
  },
  roleName: {
    focal_point: 'Mwakilishi wa shirika',
    working_group_lead: 'Kiongozi wa kikundi kazi',
    secretariat_officer: 'Afisa wa sekretarieti',
    secretariat_admin: 'Msimamizi wa mfumo',
    data_protection_officer: 'Afisa wa ulinzi wa data',
    partner: 'Mshirika',
    observer: 'Mwangalizi',
  },
  pillar: {
    prevention: 'Kuzuia',
    protection: 'Ulinzi',
    prosecution: 'Mashtaka',
    partnership: 'Ushirikiano',
    policy_coordination: 'Sera na uratibu',
  },
  and: 'na',
  apology: 'Samahani, kumetokea hitilafu upande wetu. Ujumbe wako bado uko Teams; tafadhali jaribu tena.',
  notUnderstood: 'Samahani, sikuelewa.',
  editTooLate: 'Kuuhariri ujumbe hakuufanyi kuwa ujumbe mpya, na hakubadilishi yaliyofanyika. Tafadhali uandike upya.',
  helpButton: 'Ninaweza kufanya nini?',
  exampleNetwork: 'Mtandao wa mfano: mashirika na shughuli zote hapa ni za kubuni.',
  version: (version, schema) => `Pamoja toleo ${version}, toleo la data ${schema}.`,
  languageSet: 'Nitazungumza nawe kwa Kiswahili.',
  languageUnknown: 'Ninazungumza Kiingereza na Kiswahili: andika “language en” au “lugha sw”.',
};
