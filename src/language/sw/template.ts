import type { Phrases } from '../en/en.ts';

export const template: Pick<Phrases, 'template'> = {
  template: {
    howTo: 'Jinsi ya kujaza orodha hii',
    once: 'Safu mlalo moja kwa kila ingizo. Acha wazi usichojua: kisanduku tupu hakibadilishi kitu. Kuondoa kilichokuwepo, andika “ondoa”.',
    noPeople:
      'Andika kuhusu shughuli, kamwe usiandike kuhusu mtu mnayemlinda: hakuna majina, hakuna nambari za simu, hakuna mahali watu wanapohifadhiwa.',
    column: 'Safu',
    write: 'Andika nini',
    example: 'Kwa mfano',
    columns: {
      plan: {
        id: 'Kwa shughuli ambayo tayari iko kwenye mpango tu',
        title: 'Kitakachofanywa, kwa mstari mmoja',
        pillar: 'Moja kutoka kwenye orodha',
        lead: 'Shirika linaloongoza, kama lilivyo kwenye orodha',
        partners: 'Mashirika mengine, yakitenganishwa kwa koma',
        places: 'Kaunti, zikitenganishwa kwa koma, au “Kitaifa”',
        start: 'Siku, mwezi au robo ya mwaka',
        end: 'Siku, mwezi au robo ya mwaka',
        target: 'Idadi na kinachohesabiwa: watu, mashirika au vikao',
        type: 'Moja kutoka kwenye orodha',
        group: 'Kikundi kazi chake',
        topic: 'Mada yake ya kujifunza',
        funder: 'Anayeifadhili',
        description: 'Sentensi moja zaidi, ikihitajika',
        sensitivity: 'ndiyo, ikiwa ni sekretarieti na wanaoifanya tu wanaoruhusiwa kuiona',
      },
      people: {
        name: 'Jina la kwanza na la mwisho',
        email: 'Anwani ya kazini',
        organisation: 'Kama lilivyo kwenye orodha ya mashirika',
        role: 'mtu wa mawasiliano, isipokuwa ana jukumu jingine katika mtandao',
        rank: 'primary: huulizwa kwanza; alternate: huulizwa baadaye',
        language: 'Kiingereza au Kiswahili',
        objectId: 'Ikiwa unayo tu',
      },
      organisations: {
        name: 'Jina kamili',
        acronym: 'Jina fupi',
        aliases: 'Majina mengine na ya zamani, yakitenganishwa kwa koma',
        type: 'Moja kutoka kwenye orodha',
        networkRole: 'Moja kutoka kwenye orodha',
        places: 'Kaunti linakofanya kazi, zikitenganishwa kwa koma',
        language: 'Kiingereza au Kiswahili',
      },
    },
  },
};
