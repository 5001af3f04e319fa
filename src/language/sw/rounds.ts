import type { rounds as English } from '../en/rounds.ts';
import { weekOf } from './week.ts';

export const rounds: typeof English = {
  ledger: {
    title: (week) => `Majibu ya ${weekOf(week)}`,
    adds: (sum, roster) => `${sum} = mashirika ${roster} kwenye orodha`,
    by: (name) => `jibu la ${name}`,
    outOfReachSince: (date) => `halipatikani tangu ${date}`,
    tried: (ways) => `zimejaribiwa: ${ways}`,
    way: { chat: 'mazungumzo yake', new_chat: 'mazungumzo mapya', mail: 'barua pepe' },
  },
  askAgain: {
    button: 'Uliza tena',
    queued: (name, people) =>
      people === 1 ? `${name} linaulizwa tena: mtu mmoja.` : `${name} linaulizwa tena: watu ${people}.`,
    notWaiting: (name) => `${name} halihitaji kuulizwa tena: lina kadi, limejibu au lina udhuru, au awamu imefungwa.`,
    nobody: (name) =>
      `Hakuna mtu wa ${name} aliyefungua Pamoja au mwenye barua pepe hapa. “kiungo kwa …” hutengeneza kiungo unachoweza kuwatumia.`,
  },
  todo: {
    title: 'Yanayosubiri sekretarieti',
    none: 'Hakuna kinachokusubiri.',
    silent: (name, rounds) => `${name}: hakuna jibu kwa awamu ${rounds} mfululizo`,
    unreachable: (name, why, since) => `${name}: halikupatikana, ${why} (tangu ${since})`,
    uncertain: (name) => `${name}: haijulikani kama kadi ya wiki hii ilifika`,
    blocked: (title, kind) => `${title}: imekwama, msaada ulioombwa: ${kind}`,
    overdue: (title, days) =>
      days === 1 ? `${title}: imepita tarehe kwa siku 1 ya kazi` : `${title}: imepita tarehe kwa siku ${days} za kazi`,
    digest: (week) => `Muhtasari wa ${weekOf(week)} unasubiri idhini: rasimu`,
    confirmed: (who) =>
      `Maandishi yaliyotiliwa shaka kisha kuthibitishwa kuwa hayamtambulishi mtu, wiki nne zilizopita: ${who}. Yakiwa mengi, tafadhali zungumza na shirika husika.`,
    more: (count) => `na ${count} zaidi`,
  },
  round: {
    opened: (week, asked, excused, unreachable) =>
      `Awamu ya ${weekOf(week)} imefunguliwa. Yaliyoulizwa: ${asked}. Yenye udhuru: ${excused}. Yasiyopatikana: ${unreachable}.`,
    closed: (week, answered, expected, missed) =>
      `Awamu ya ${weekOf(week)} imefungwa. Yaliyojibu: ${answered} kati ya ${expected}. Yasiyojibu: ${missed}.`,
    toast: 'Taarifa ya wiki',
    reminderToast: 'Kikumbusho: taarifa ya wiki',
  },
};
