import type { schedule as English } from '../en/schedule.ts';
import { weekOf } from './week.ts';

export const schedule: typeof English = {
  schedule: {
    title: 'Ratiba ya taarifa za wiki',
    saved: 'Imehifadhiwa. Inaanza sasa; awamu zilizo wazi zinaendelea kama zilivyo.',
    unchanged: 'Ilikuwa hivyo tayari.',
    was: (before) => `ilikuwa ${before}`,
    holidaysChanged: 'Sikukuu zilizo hapa chini zimebadilishwa.',
    rhythm: 'Mara ngapi',
    frequency: {
      weekly: 'kila wiki',
      fortnightly: 'kila wiki mbili',
      monthly: 'mara moja kwa mwezi, wiki ya Jumatatu ya kwanza',
    },
    opens: 'Hufunguliwa',
    reminds: 'Hukumbusha',
    remindsAgain: 'Hukumbusha tena',
    mostMessages: 'Si zaidi ya',
    smallestCount: 'Huficha',
    belowCount: (count: number) => `idadi za watu chini ya ${count}`,
    messages: (count) => `jumbe ${count} kwa mtu kwa wiki; zaidi ya hapo hakumbushwi`,
    closes: 'Hufungwa',
    digest: 'Muhtasari',
    approval: 'Muhtasari husubiri idhini',
    zone: 'Saa za eneo',
    paused: 'Imesitishwa',
    yes: 'ndiyo',
    no: 'hapana',
    days: ['Jumatatu', 'Jumanne', 'Jumatano', 'Alhamisi', 'Ijumaa', 'Jumamosi', 'Jumapili'],
    next: (week) => `Awamu ijayo: ${weekOf(week)}`,
    noNext: 'Hakuna awamu iliyopangwa ndani ya mwaka mmoja.',
    holidays: 'Sikukuu zijazo',
    how: 'Kubadilisha: “ratiba hufunguliwa Jumatatu 09:00”, “ratiba kila wiki mbili”, “ratiba sitisha hadi 2027-01-08”, “ratiba endelea”, “ratiba saa za Africa/Nairobi”, “ratiba idhini hapana”, “ratiba hukumbusha tena Alhamisi 10:00”, “ratiba si zaidi ya 5”, “sikukuu ongeza 2027-03-10 Idd-ul-Fitr”, “sikukuu ondoa 2026-12-26”.',
  },
  scheduleProblem: {
    unreadable: 'Sikuelewa cha kubadilisha. Andika kwa mfano: ratiba hufunguliwa Jumatatu 09:00',
    day_or_time: 'Andika siku na saa, kwa mfano: ratiba hufungwa Alhamisi 16:00',
    order: 'Awamu lazima ifunguliwe kabla ya kukumbusha, ikumbushe kabla ya kufungwa, na ifungwe kabla ya muhtasari.',
    zone: 'Sijui saa za eneo hilo. Andika kama Africa/Nairobi.',
    dates: 'Andika tarehe za baadaye, kwa mfano: ratiba sitisha kuanzia 2026-12-21 hadi 2027-01-08',
    small_count:
      'Chini ya 11 si salama: idadi ndogo inaweza kumtambulisha mtu. Kwa mfano: ratiba ficha idadi chini ya 15',
    limit: 'Angalau jumbe mbili kwa wiki zinahitajika, kwa mfano: ratiba si zaidi ya 5',
    not_a_holiday: 'Siku hiyo si sikukuu.',
  },
};
