import type { Language } from '../domain/network/network.ts';
import { PHRASES } from '../language/phrases.ts';
import { change } from '../store/change.ts';
import type { BotDeps } from './bot-deps.ts';
import { proposeUpdate } from './chat-update.ts';
import { showActivities, showForm, showGroup } from './check-in.ts';
import { back, leave, snoozeCheckIn } from './leave.ts';
import { makeOwnLink } from './link.ts';
import { forgetMe, keepMe, myData } from './privacy.ts';
import type { Route } from './route.ts';
import { showSummary } from './secretariat.ts';
import type { CallerTurn } from './turn.ts';

/** What everybody on the list may write. */
export const MEMBER_ROUTES: readonly Route[] = [
  {
    pattern: /^(?:check[ -]?in|fomu|taarifa(?: ya wiki)?)$/i,
    where: 'personal',
    right: 'answer',
    help: 'checkIn',
    example: { en: 'check in', sw: 'fomu' },
    run: showForm,
  },
  {
    pattern: /^(?:my activities|shughuli zangu)$/i,
    where: 'personal',
    right: 'answer',
    help: 'myActivities',
    example: { en: 'my activities', sw: 'shughuli zangu' },
    run: showActivities,
  },
  {
    pattern: /^(?:my group|kikundi changu)$/i,
    where: 'personal',
    right: 'read-activities',
    help: 'myGroup',
    example: { en: 'my group', sw: 'kikundi changu' },
    run: showGroup,
  },
  {
    pattern: /^(?:update|sasisha)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'answer',
    help: 'update',
    example: {
      en: 'update ACT-2026-0012 delayed until 2027-03-14 reached 45: venue lost',
      sw: 'sasisha ACT-2026-0012 imechelewa hadi 2027-03-14 waliofikiwa 45: ukumbi haukupatikana',
    },
    run: proposeUpdate,
  },
  {
    pattern: /^(?:leave|likizo)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'answer',
    help: 'leave',
    example: { en: 'leave until 2026-12-10', sw: 'likizo hadi 2026-12-10' },
    run: leave,
  },
  {
    pattern: /^(?:back|nimerudi)$/i,
    where: 'personal',
    right: 'answer',
    help: 'back',
    example: { en: 'back', sw: 'nimerudi' },
    run: back,
  },
  {
    pattern: /^(?:snooze|ahirisha)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'answer',
    help: 'snooze',
    example: { en: 'snooze until 2026-11-26', sw: 'ahirisha hadi 2026-11-26' },
    run: snoozeCheckIn,
  },
  {
    pattern: /^(?:link|kiungo)$/i,
    where: 'personal',
    right: 'answer',
    help: 'link',
    example: { en: 'link', sw: 'kiungo' },
    run: makeOwnLink,
  },
  {
    pattern: /^(?:language|lugha)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'listed',
    help: 'language',
    example: { en: 'language sw', sw: 'lugha en' },
    run: chooseLanguage,
  },
  {
    pattern: /^(?:summary|takwimu|muhtasari)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'read-summary',
    help: 'summary',
    example: { en: 'summary protection in Kwale this quarter', sw: 'takwimu ulinzi Kwale robo hii' },
    run: showSummary,
  },
  {
    pattern: /^(?:my data|data yangu|taarifa zangu)$/i,
    where: 'personal',
    right: 'listed',
    help: 'myData',
    example: { en: 'my data', sw: 'data yangu' },
    run: myData,
  },
  {
    pattern: /^(?:forget me|nifute|nisahau)$/i,
    where: 'personal',
    right: 'listed',
    help: 'forgetMe',
    example: { en: 'forget me', sw: 'nifute' },
    run: forgetMe,
  },
  {
    pattern: /^(?:keep me|usinifute|nibakize)$/i,
    where: 'personal',
    right: 'listed',
    help: 'keepMe',
    example: { en: 'keep me', sw: 'usinifute' },
    run: keepMe,
  },
];

const LANGUAGE_WORDS: readonly [Language, RegExp][] = [
  ['en', /^(?:en|english|kiingereza)$/i],
  ['sw', /^(?:sw|swahili|kiswahili)$/i],
];

async function chooseLanguage(deps: BotDeps, { caller, phrases }: CallerTurn, rest: string): Promise<string> {
  const wish = LANGUAGE_WORDS.find(([, words]) => words.test(rest))?.[0];
  if (!wish) return phrases.languageUnknown;
  await change(deps.store.people, caller.id, (stored) => ({ ...stored, language: wish }));
  return PHRASES[wish].languageSet;
}
