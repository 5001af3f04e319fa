import type { checkIn as English } from '../en/check-in.ts';
import { weekOf } from './week.ts';

export const checkIn: typeof English = {
  complaint: {
    status_unknown: (title) => `“${title}”: tafadhali chagua hali.`,
    newer_update: (title) =>
      `Mtu mwingine alisasisha “${title}” baada ya fomu hii kutumwa. Hii ndiyo hali ya sasa; tafadhali iangalie tena.`,
    activity_closed: (title) => `“${title}” tayari imefungwa. Ni sekretarieti pekee inayoweza kuifungua tena.`,
    reason_missing: (title) => `“${title}”: tafadhali eleza sababu kwa kifupi.`,
    support_missing: (title) => `“${title}” imekwama: tafadhali taja msaada unaohitajika.`,
    outcome_missing: (title) => `“${title}” imekamilika: tafadhali eleza matokeo kwa kifupi.`,
    new_end_missing: (title) => `“${title}” imechelewa: tafadhali weka tarehe mpya ya kukamilika.`,
    review_date_missing: (title) => `“${title}” imesitishwa: tafadhali weka tarehe ya kuiangalia tena.`,
    end_date_missing: (title) => `“${title}” imekamilika: tafadhali weka siku ilipoisha.`,
    date_unreadable: (title) => `“${title}”: tarehe hiyo haipo. Iandike hivi: 2027-03-14.`,
    date_past: (title) => `“${title}”: tarehe hiyo imeshapita.`,
    date_future: (title) => `“${title}”: tarehe ya kukamilika haiwezi kuwa baada ya leo.`,
    date_before_start: (title) => `“${title}”: tarehe hiyo ni kabla ya tarehe iliyopangwa ya kuanza.`,
    reached_unreadable: (title) => `“${title}”: andika idadi ya waliofikiwa kwa tarakimu tu, kama 45.`,
    reached_lower: (title) => `“${title}”: jumla ya waliofikiwa imepungua. Tafadhali eleza sababu.`,
    reached_high: (title) => `“${title}”: idadi hiyo ni zaidi ya mara kumi ya lengo. Je, ni sahihi?`,
    text_too_long: (title) => `“${title}”: maandishi ni marefu mno (herufi zisizozidi 500).`,
    text_blocked: (title, found) =>
      `“${title}”: maandishi yalikuwa na ${found}, kwa hivyo sikuyahifadhi. Tafadhali yaandike tena bila maelezo hayo.`,
    text_suspect: (title, found) =>
      `“${title}”: maandishi yanaonekana kuwa na ${found}. Ikiwa mtu anaweza kutambulika, tafadhali andika bila kumtaja, kama “manusura wawili walisaidiwa Kilifi”.`,
  },
  form: {
    title: (week) => `Taarifa ya ${weekOf(week)}`,
    adhocTitle: 'Shughuli zinaendeleaje?',
    intro: (organisation, count) => `${organisation}: shughuli ${count}`,
    closes: (at) => `Tafadhali jibu kabla ya ${at}.`,
    late: 'Muda wa kujibu umekwisha. Jibu lako bado litahesabiwa, kama jibu lililochelewa.',
    due: (date) => `tarehe ya mwisho ${date}`,
    overdue: (days, date) => `imepita tarehe kwa siku ${days} (${date})`,
    last: (label, date) => `taarifa iliyopita: ${label}, ${date}`,
    never: 'bado hakuna taarifa',
    status: 'Hali',
    more: 'Ongeza maelezo, idadi, sababu au tarehe',
    note: 'Maelezo, au matokeo ikiwa imekamilika',
    reached: 'Watu waliofikiwa tangu mwanzo',
    reason: 'Sababu (ikiwa haiendelei vizuri)',
    support: 'Msaada unaohitajika',
    date: 'Tarehe (mpya ya kukamilika, ya kuangaliwa tena, au ilipokamilika)',
    answeredBy: 'Aliyetoa jibu',
    submit: 'Wasilisha',
    noChange: 'Hakuna mabadiliko',
    moreActivities: (count) =>
      count === 1 ? 'Shughuli 1 zaidi haiko kwenye kadi hii.' : `Shughuli ${count} zaidi haziko kwenye kadi hii.`,
    reportOther: 'Toa taarifa ya shughuli nyingine',
    tooLarge: 'Fomu yako ya wiki iko tayari. Ni ndefu, kwa hivyo ifungue hapa.',
    openHere: 'Fungua fomu',
    confirm: 'Nimeangalia: takwimu ni sahihi, na hakuna mtu anayeweza kutambulika.',
    complaints: (count) =>
      count === 1
        ? 'Kuna jambo 1 zaidi la kurekebisha hapa chini.'
        : `Kuna mambo ${count} zaidi ya kurekebisha hapa chini.`,
  },
  receipt: {
    title: 'Asante. Jibu lako limehifadhiwa.',
    late: 'Limehifadhiwa kama jibu lililochelewa.',
    by: (name, at) => `Jibu limetolewa na ${name}, ${at}`,
    already: (name, at) =>
      `${name} tayari alijibu, ${at}. Hili ndilo jibu lililohifadhiwa; bonyeza Hariri ukitaka kulirekebisha.`,
    unchanged: 'hakuna mabadiliko',
    edit: 'Hariri',
    reached: (count) => `waliofikiwa ${count}`,
    until: (date) => `hadi ${date}`,
    ended: (date) => `iliisha ${date}`,
    review: (date) => `itaangaliwa tena ${date}`,
    reminderTitle: (week) => `Kikumbusho: taarifa ya ${weekOf(week)}`,
    rest: (count) =>
      count === 1
        ? 'Shughuli 1 nyingine ya wiki hii bado inasubiri jibu.'
        : `Shughuli ${count} nyingine za wiki hii bado zinasubiri jibu.`,
    nothingElse: 'Hakuna mabadiliko mengine',
  },
  activities: {
    title: (organisation) => `Shughuli za ${organisation}`,
    open: (count) => (count === 1 ? 'Shughuli 1 haijakamilika' : `Shughuli ${count} hazijakamilika`),
    more: (count) => `na ${count} zaidi`,
    none: 'Hakuna shughuli inayosubiri.',
    report: 'Toa taarifa za shughuli hizi',
  },
  proposal: {
    title: 'Je, hii ni sahihi?',
    confirm: 'Ndiyo, hifadhi',
    change: 'Badilisha kwanza',
    cancel: 'Hapana',
    cancelled: 'Hakuna kilichobadilishwa.',
  },
  onLeave: {
    leave: (date) => `Likizo njema! Sitakuandikia hadi ${date} ipite. Ukirudi mapema, andika “nimerudi”.`,
    leaveMeans: {
      nothing_open: '',
      others_asked: 'Mwakilishi mwingine wa shirika lako ataulizwa badala yako.',
      excused: 'Shirika lako halina mwakilishi mwingine, kwa hivyo halitaulizwa wiki hii.',
    },
    back: 'Karibu tena. Nitakuandikia kama kawaida.',
    snooze: {
      nothing_open: () => 'Hakuna kinachosubiri jibu lako kwa sasa.',
      later_this_week: (date) => `Nitaleta fomu tena ${date}.`,
      excused: (date) =>
        `Muda wa kujibu utaisha kabla ya ${date}. Shirika lako halitaulizwa wiki hii; litaulizwa awamu ijayo.`,
    },
  },
};
