import type { digest as English } from '../en/digest.ts';
import { weekOf } from './week.ts';

export const digest: typeof English = {
  digest: {
    title: (network, week) => `${network}: ${weekOf(week)}`,
    heading: 'Muhtasari wa wiki',
    answered: (answered, expected, rate) => `Mashirika yaliyojibu: ${answered} kati ya ${expected} (${rate})`,
    ledger: 'Taarifa za wiki hii',
    open: 'Awamu bado iko wazi; takwimu ni za sasa.',
    activities: (total) => `Shughuli ${total} kwenye mpango wa pamoja`,
    overdue: (count) => (count === 1 ? '1 imepita tarehe' : `${count} zimepita tarehe`),
    completed: 'Zilizokamilika wiki hii',
    changes: 'Mabadiliko',
    changed: (title, from, to) => `${title}: ${from} → ${to}`,
    dueSoon: 'Zinazoisha ndani ya siku 14',
    startingSoon: 'Zinazoanza ndani ya siku 14',
    support: 'Msaada ulioombwa',
    counties: (count) => `Kazi katika kaunti ${count} kati ya 47`,
    corrections: (count) => `Marekebisho tangu muhtasari uliopita: ${count}`,
    lateAnswers: (count) => `Majibu yaliyochelewa ya wiki zilizopita: ${count}`,
    thanks: 'Asanteni nyote mliojibu.',
    footer: 'Usiripoti kisa wala kesi hapa: tumia mfumo wa kitaifa wa rufaa (NRM).',
    toggle: 'English / Kiswahili',
    asOf: (at) => `Hadi ${at}. Shughuli zenye usiri hazijahesabiwa hapa.`,
    more: (count) => `na ${count} zaidi`,
    previewTitle: (week) => `Rasimu ya muhtasari, ${weekOf(week)}`,
    previewWhere: (channel) => `Utachapishwa kwenye ${channel}.`,
    post: 'Chapisha sasa',
    posted: (week, channel) => `Muhtasari wa ${weekOf(week)} unachapishwa kwenye ${channel}.`,
    changedSince:
      'Kuna mabadiliko tangu rasimu ile. Huu ndio muhtasari wa sasa; ukibonyeza kitufe, huu ndio utakaochapishwa.',
    alreadyPosted: (week, at) =>
      `Muhtasari wa ${weekOf(week)} tayari ulichapishwa, ${at}. Huchapishwa mara moja kwa wiki.`,
    alreadyPosting: (week) => `Muhtasari wa ${weekOf(week)} tayari unachapishwa. Huchapishwa mara moja kwa wiki.`,
    postAgain: 'Haupo. Chapisha tena',
    uncertain: (week) =>
      `Sina hakika kama muhtasari wa ${weekOf(week)} ulifika kwenye chaneli. Tafadhali angalia huko. Sitauchapisha tena bila agizo lako.`,
    channelChosen: (channel) => `Muhtasari wa wiki utachapishwa kwenye ${channel}.`,
    thisChannel: 'chaneli hii',
    toast: 'Muhtasari wa wiki',
  },
};
