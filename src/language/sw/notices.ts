import type { notices as English } from '../en/notices.ts';
import { weekOf } from './week.ts';

export const notices: typeof English = {
  notice: {
    toast: 'Una ujumbe kutoka kwa Pamoja',
    noReply: 'Huhitaji kujibu ujumbe huu.',
    skippedTitle: 'Kuna jambo ambalo halikufanyika',
    skipped: {
      'open-round': (week) => `Awamu ya ${weekOf(week)} haikufunguliwa.`,
      remind: (week) => `Hakuna aliyekumbushwa katika ${weekOf(week)}.`,
      'remind-again': (week) => `Hakuna aliyekumbushwa tena katika ${weekOf(week)}.`,
      'close-round': (week) => `Awamu ya ${weekOf(week)} haikufungwa.`,
      digest: (week) => `Rasimu ya muhtasari wa ${weekOf(week)} haikutayarishwa.`,
    },
    skippedAdvice:
      'Pamoja haikuwa ikifanya kazi wakati huo. Yaliyokuwa bado yanawezekana yamefanyika. Kuchapisha muhtasari sasa, andika: chapisha muhtasari',
    silentTitle: (count) => (count === 1 ? 'Shirika moja halijajibu' : `Mashirika ${count} hayajajibu`),
    silentAdvice: 'Kupiga simu mara nyingi husaidia. Jambo hili halichapishwi kwenye chaneli.',
    roleTitle: 'Jukumu lako limebadilika',
    roleAdded: (role) => `Sasa una jukumu hili: ${role}. Andika “msaada” kuona unachoweza kufanya.`,
    roleTaken: (role) => `Huna tena jukumu hili: ${role}.`,
    roleAdvice: 'Msimamizi wa mfumo ndiye aliyebadilisha. Kama ni kosa, tafadhali mwulize.',
    roleOfTitle: 'Jukumu limebadilishwa',
    roleOfAdded: (name, role) => `${name} sasa ni: ${role}.`,
    roleOfTaken: (name, role) => `${name} si tena: ${role}.`,
    roleOfAdvice:
      'Wasimamizi wote wanaambiwa. Kama haipaswi kuwa hivyo, “jukumu ondoa …” au “jukumu ongeza …” hutengua.',
    identityTitle: 'Mtu anajulikana sasa kwa anwani nyingine',
    identityYoursTitle: 'Unajulikana sasa kwa anwani nyingine',
    identityField: {
      aadObjectId: 'Kilichobadilika: akaunti ya Microsoft (Entra object id)',
      workEmail: 'Kilichobadilika: barua pepe ya kazi',
    },
    identityAdvice:
      'Orodha ya watu imeibadilisha, na aliye na hiyo mpya anatenda kama mtu huyu. Kama hukutarajia, andika “ameondoka” na barua pepe yake mara moja, kisha uulize.',
    identityYoursAdvice:
      'Msimamizi ameibadilisha kwa orodha ya watu. Kama hujui lolote, iambie sekretarieti mara moja: huenda mtu mwingine anatenda kwa jina lako.',
    erasureTitle: 'Mtu ameomba data yake ifutwe',
    erasureAdvice: (date) =>
      `Data yake itafutwa ${date}. Kuifuta sasa, andika “futa” na barua pepe yake ya kazi. Taarifa za shirika lake zitabaki, bila jina lake.`,
    leftTitle: 'Mtu ameondolewa kwenye orodha',
    erasedTitle: 'Taarifa za mtu zimefutwa',
    doneBy: (name) => `Aliyefanya: ${name}`,
    goneAdvice: 'Unaambiwa kwa sababu jambo hili halipaswi kufanyika kwa siri. Kama hukulitarajia, tafadhali uliza.',
    withdrawnTitle: 'Mtu ameondoa ombi la kufutiwa data',
    withdrawnAdvice:
      'Hakuna kitakachofutwa. Kama unadhani si yeye aliyeandika (kwa mfano, simu imepotea), tafadhali mwulize.',
    auditTitle: 'Rekodi ya ukaguzi si kamili',
    auditAdvice:
      'Huenda ni mtu mwenye ufikiaji wa hifadhi yenyewe. docs/privacy.md inaeleza la kufanya baada ya uvujaji.',
    blockedTitle: 'Shughuli imekwama',
    supportTitle: 'Msaada unahitajika haraka',
    blockedAdvice: 'Umejulishwa mara moja kwa sababu shirika linahitaji msaada ili kuendelea.',
    support: (kind) => `Msaada ulioombwa: ${kind}`,
  },
};
