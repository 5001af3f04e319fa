import type { Language } from '../domain/network/network.ts';

/** What the public pages say: whoever installs the app, or is asked to, reads them before there is any chat. */
export interface PageWords {
  title: string;
  /** A heading and its paragraphs each. */
  parts: readonly { heading: string; paragraphs: readonly string[] }[];
}

export type PageName = 'home' | 'privacy' | 'terms';

export const PAGE_LINKS: Record<Language, Record<PageName, string>> = {
  en: { home: 'About', privacy: 'Privacy', terms: 'Terms' },
  sw: { home: 'Kuhusu', privacy: 'Faragha', terms: 'Masharti' },
};

export const PAGES: Record<PageName, Record<Language, PageWords>> = {
  home: {
    en: {
      title: 'Pamoja',
      parts: [
        {
          heading: 'The joint plan, between two workshops',
          paragraphs: [
            'Pamoja is Kiswahili for “together”. It is a bot in Microsoft Teams that asks each organisation of a network once a week how its joint activities are going, keeps the answers, answers the secretariat, and posts one digest a week to the network’s channel.',
            'It is for plans, never for the people you protect: no names, no telephone numbers, no case details. Anything that looks like them is not saved.',
          ],
        },
        {
          heading: 'How to begin',
          paragraphs: [
            'In Teams, open the app Pamoja and write “help”. If you are not on its list yet, it gives you the code your secretariat needs to add you.',
          ],
        },
      ],
    },
    sw: {
      title: 'Pamoja',
      parts: [
        {
          heading: 'Mpango wa pamoja, kati ya warsha mbili',
          paragraphs: [
            'Pamoja ni programu ndani ya Microsoft Teams. Mara moja kwa wiki huuliza kila shirika la mtandao jinsi shughuli za pamoja zinavyoendelea. Huhifadhi majibu, hujibu maswali ya sekretarieti, na huchapisha muhtasari wa wiki kwenye chaneli ya mtandao.',
            'Ni kwa ajili ya mipango, si kwa ajili ya taarifa za watu mnaowalinda: usiandike majina, nambari za simu wala maelezo ya kisa au kesi. Kinachofanana navyo hakihifadhiwi.',
          ],
        },
        {
          heading: 'Jinsi ya kuanza',
          paragraphs: [
            'Katika Teams, fungua programu ya Pamoja na uandike “msaada”. Ikiwa jina lako bado haliko kwenye orodha, itakupa nambari ambayo sekretarieti inahitaji ili kukuongeza.',
          ],
        },
      ],
    },
  },
  privacy: {
    en: {
      title: 'Privacy',
      parts: [
        {
          heading: 'What is kept',
          paragraphs: [
            'Of the people who work with it (focal points, secretariat, partners): name, work e-mail, Entra object id, organisation, role, language and leave, how to reach their chat, and which messages were sent. Of organisations: the status of their activities, figures and short notes.',
            'About victims, survivors, suspects and witnesses: nothing. Every text is checked before it is saved, and what looks like personal data is not saved. Names cannot be found for certain, so please leave them out.',
          ],
        },
        {
          heading: 'How long',
          paragraphs: [
            'A person on the list: while they are on it, then 30 days at most. Messages: 180 days. Words of updates: 24 months after the end of the planning year; the figures stay with the plan. The log of who read or did what: 24 months.',
          ],
        },
        {
          heading: 'What you can do',
          paragraphs: [
            'Write to the bot: “my data” gives you all that is held about you, as a file; “forget me” erases it within 7 days; if you change your mind before then, write “keep me”. To have something corrected, or to object, write to your secretariat. It is the data controller, and answers within 7 days.',
            'You may also complain to the Office of the Data Protection Commissioner (Data Protection Act 2019).',
          ],
        },
      ],
    },
    sw: {
      title: 'Faragha',
      parts: [
        {
          heading: 'Kinachohifadhiwa',
          paragraphs: [
            'Kuhusu watu wanaofanya nayo kazi (wawakilishi wa mashirika, sekretarieti, washirika): jina, barua pepe ya kazi, nambari ya akaunti ya Microsoft (Entra), shirika, jukumu, lugha na likizo, jinsi ya kufikia mazungumzo yao, na ujumbe uliotumwa. Kuhusu mashirika: hali ya shughuli zao, takwimu na maelezo mafupi.',
            'Kuhusu waathiriwa, manusura, washukiwa na mashahidi: hakuna chochote. Maandishi yote huangaliwa kabla ya kuhifadhiwa, na kinachofanana na data ya kibinafsi hakihifadhiwi. Majina hayawezi kutambuliwa kwa uhakika, kwa hivyo tafadhali usiyaandike.',
          ],
        },
        {
          heading: 'Kwa muda gani',
          paragraphs: [
            'Mtu aliye kwenye orodha: akiwa kwenye orodha, kisha kwa siku zisizozidi 30. Ujumbe: siku 180. Maneno ya taarifa: miezi 24 baada ya mwaka wa mpango; takwimu hubaki na mpango. Rekodi ya nani alisoma au kufanya nini: miezi 24.',
          ],
        },
        {
          heading: 'Unachoweza kufanya',
          paragraphs: [
            'Iandikie Pamoja: “data yangu” hukupa yote yanayohifadhiwa kukuhusu, kama faili; “nifute” huyafuta ndani ya siku 7; ukibadili nia kabla ya hapo, andika “usinifute”. Ukitaka data irekebishwe, au ukipinga matumizi yake, andikia sekretarieti yako. Ndiyo mdhibiti wa data, na hujibu ndani ya siku 7.',
            'Unaweza pia kulalamika kwa Ofisi ya Kamishna wa Ulinzi wa Data (Sheria ya Ulinzi wa Data 2019).',
          ],
        },
      ],
    },
  },
  terms: {
    en: {
      title: 'Terms of use',
      parts: [
        {
          heading: 'What it is for',
          paragraphs: [
            'For the members of the network that runs it, to report on the activities of their joint plan. Do not report cases here. If you need help or want to report a crime, contact the services in your country.',
            'You are responsible for what you report. Corrections are welcome and stay visible as such.',
          ],
        },
        {
          heading: 'What is promised',
          paragraphs: [
            'The software is free under the MIT licence and comes without a warranty. For what this service offers, ask the secretariat that runs it.',
          ],
        },
      ],
    },
    sw: {
      title: 'Masharti ya matumizi',
      parts: [
        {
          heading: 'Ni kwa ajili ya nini',
          paragraphs: [
            'Ni kwa wanachama wa mtandao unaoiendesha, ili kutoa taarifa za shughuli za mpango wao wa pamoja. Si mahali pa kisa wala kesi: anayehitaji msaada, au anayeripoti uhalifu, aende kwa huduma za nchi yake.',
            'Anayetoa taarifa anawajibika kwa taarifa yake. Marekebisho yanakaribishwa na hubaki kuonekana kama marekebisho.',
          ],
        },
        {
          heading: 'Kinachoahidiwa',
          paragraphs: [
            'Programu hii ni huria na ya bila malipo, chini ya leseni ya MIT, na haina dhamana. Kuhusu ahadi za huduma unayotumia, uliza sekretarieti inayoiendesha.',
          ],
        },
      ],
    },
  },
};
