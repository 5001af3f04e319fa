import type { Card } from '../cards/elements.ts';
import { type HelpLine, helpCard } from '../cards/help-card.ts';
import type { Language, Person } from '../domain/network/network.ts';
import { may } from '../domain/permissions/permissions.ts';
import type { Phrases } from '../language/en/en.ts';
import { PHRASES } from '../language/phrases.ts';
import { change } from '../store/change.ts';
import type { Asked, Needed } from './access.ts';
import { askAgainByName } from './ask-again.ts';
import type { BotDeps } from './bot-deps.ts';
import { proposeUpdate } from './chat-update.ts';
import { showActivities, showForm, showGroup } from './check-in.ts';
import type { Deferred } from './deferred.ts';
import { previewDigest, publishNow, useThisChannel } from './digest.ts';
import { offerExport } from './export.ts';
import { back, leave, snoozeCheckIn } from './leave.ts';
import { makeLinkFor, makeOwnLink } from './link.ts';
import { showFormOnBehalf } from './on-behalf.ts';
import { erase, forgetMe, keepMe, left, myData } from './privacy.ts';
import { role, showPeople } from './roles.ts';
import { changeHolidays, changeSchedule, showSchedule } from './schedule.ts';
import { closeRoundNow, openRoundNow, showLedger, showSummary, showToDo } from './secretariat.ts';
import { showAudit } from './show-audit.ts';
import { signposts } from './signposts.ts';
import type { CallerTurn, Turn } from './turn.ts';
import { showVersion } from './version.ts';

/** What a route answers: a card, one plain sentence, some of these, or, in a while, one of these or a file to be had. */
export type Reply = Card | string | readonly (Card | string)[] | Deferred;

/** A command: who may write it and where (access.ts), and what it is taken for. */
export type Route = Asked<string, Reply> & {
  /** Anchored, without the g flag; the first group is what follows the command. */
  pattern: RegExp;
  /** What the help says of it; absent where it is the longer form of a command that is there already. */
  help?: keyof Phrases['help'];
  example: Record<Language, string>;
};

/** Everything one can write to the bot, on one screen; the help is made from it. */
export const ROUTES: readonly Route[] = [
  {
    pattern: /^(?:help|msaada|\?)$/i,
    where: 'anywhere',
    help: 'help',
    example: { en: 'help', sw: 'msaada' },
    run: showHelp,
  },
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
    pattern: /^(?:link|kiungo)\s+(?:for|kwa)\s+(.+)$/i,
    where: 'personal',
    right: 'record-on-behalf',
    help: 'linkFor',
    example: { en: 'link for CSO Forum', sw: 'kiungo kwa CSO Forum' },
    run: makeLinkFor,
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
    pattern: /^(?:answers|ledger|majibu|daftari)$/i,
    where: 'personal',
    right: 'read-ledger',
    help: 'ledger',
    example: { en: 'answers', sw: 'majibu' },
    run: showLedger,
  },
  {
    pattern: /^(?:open round|fungua awamu)$/i,
    where: 'personal',
    right: 'run-round',
    help: 'openRound',
    example: { en: 'open round', sw: 'fungua awamu' },
    run: openRoundNow,
  },
  {
    pattern: /^(?:close round|funga awamu)$/i,
    where: 'personal',
    right: 'run-round',
    help: 'closeRound',
    example: { en: 'close round', sw: 'funga awamu' },
    run: closeRoundNow,
  },
  {
    pattern: /^(?:ask again|uliza tena)\s+(.+)$/i,
    where: 'personal',
    right: 'run-round',
    help: 'askAgain',
    example: { en: 'ask again CSO Forum', sw: 'uliza tena CSO Forum' },
    run: askAgainByName,
  },
  {
    pattern: /^(?:on behalf of|kwa niaba ya)\s+(.+)$/i,
    where: 'personal',
    right: 'record-on-behalf',
    help: 'onBehalf',
    example: { en: 'on behalf of CSO Forum', sw: 'kwa niaba ya CSO Forum' },
    run: showFormOnBehalf,
  },
  {
    pattern: /^(?:to[ -]?do|yanayosubiri|kazi)$/i,
    where: 'personal',
    right: 'read-ledger',
    help: 'todo',
    example: { en: 'to do', sw: 'yanayosubiri' },
    run: showToDo,
  },
  {
    pattern: /^(?:schedule|ratiba)$/i,
    where: 'personal',
    right: 'read-schedule',
    help: 'schedule',
    example: { en: 'schedule', sw: 'ratiba' },
    run: showSchedule,
  },
  {
    pattern: /^(?:schedule|ratiba)\s+(.+)$/i,
    where: 'personal',
    right: 'change-schedule',
    example: { en: 'schedule opens monday 09:00', sw: 'ratiba hufunguka jumatatu 09:00' },
    run: changeSchedule,
  },
  {
    pattern: /^(?:holidays?|sikukuu)$/i,
    where: 'personal',
    right: 'read-schedule',
    example: { en: 'holidays', sw: 'sikukuu' },
    run: showSchedule,
  },
  {
    pattern: /^(?:holidays?|sikukuu)\s+(.+)$/i,
    where: 'personal',
    right: 'change-holidays',
    help: 'holiday',
    example: { en: 'holiday add 2027-03-10 Idd-ul-Fitr', sw: 'sikukuu ongeza 2027-03-10 Idd-ul-Fitr' },
    run: changeHolidays,
  },
  {
    pattern: /^(?:people|watu)$/i,
    where: 'personal',
    right: 'read-roles',
    help: 'people',
    example: { en: 'people', sw: 'watu' },
    run: showPeople,
  },
  {
    pattern: /^(?:role|jukumu)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'change-roles',
    help: 'role',
    example: { en: 'role add officer to someone@example.org', sw: 'jukumu ongeza afisa kwa someone@example.org' },
    run: role,
  },
  {
    pattern: /^(?:helplines?|signposts?|nambari|vielekezo)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'change-signposts',
    help: 'signposts',
    example: { en: 'helplines confirm 116', sw: 'nambari thibitisha 116' },
    run: signposts,
  },
  {
    pattern: /^(?:left|ameondoka)\s+(.+)$/i,
    where: 'personal',
    right: 'change-roles',
    help: 'left',
    example: { en: 'left someone@example.org', sw: 'ameondoka someone@example.org' },
    run: left,
  },
  {
    pattern: /^(?:erase|futa)\s+(.+)$/i,
    where: 'personal',
    right: 'erase',
    help: 'erase',
    example: { en: 'erase someone@example.org', sw: 'futa someone@example.org' },
    run: erase,
  },
  {
    pattern: /^(?:export|pakua)(?:\s+(.*))?$/i,
    where: 'personal',
    right: 'export',
    help: 'export',
    example: { en: 'export county:kwale', sw: 'pakua kaunti:kwale' },
    run: offerExport,
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
  {
    pattern: /^(?:audit|ukaguzi|kumbukumbu)$/i,
    where: 'personal',
    right: 'read-audit',
    help: 'audit',
    example: { en: 'audit', sw: 'ukaguzi' },
    run: showAudit,
  },
  {
    pattern: /^(?:version|toleo)$/i,
    where: 'personal',
    right: 'read-ledger',
    help: 'version',
    example: { en: 'version', sw: 'toleo' },
    run: showVersion,
  },
  {
    pattern: /^(?:digest preview|rasimu|hakiki muhtasari)$/i,
    where: 'personal',
    right: 'read-digest-preview',
    help: 'digestPreview',
    example: { en: 'digest preview', sw: 'rasimu' },
    run: previewDigest,
  },
  {
    pattern: /^(?:digest now|chapisha muhtasari)$/i,
    where: 'anywhere',
    right: 'publish-digest',
    help: 'digestNow',
    example: { en: 'digest now', sw: 'chapisha muhtasari' },
    run: publishNow,
  },
  {
    pattern: /^(?:use this channel|tumia chaneli hii)$/i,
    where: 'channel',
    right: 'choose-channel',
    help: 'useChannel',
    example: { en: '@Pamoja use this channel', sw: '@Pamoja tumia chaneli hii' },
    run: useThisChannel,
  },
];

/** One short line is what the bot reads; more is not a command. */
export const LONGEST_TEXT = 2000;

/** The route a text takes, and what follows its command. */
export function findRoute(text: string): { route: Route; rest: string } | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  for (const route of ROUTES) {
    const found = route.pattern.exec(text);
    if (found) return { route, rest: found[1] ?? '' };
  }
  return undefined;
}

/** What is not the secretariat's alone. */
const FOR_ALL: readonly Needed[] = ['listed', 'answer', 'read-activities', 'read-summary'];

export async function showHelp(_: BotDeps, { caller, language, phrases }: Turn): Promise<Card> {
  const lines = ROUTES.flatMap(({ right, help, example }): HelpLine[] => {
    if (!help || !isOffered(right, caller)) return [];
    const secretariat = right !== undefined && !FOR_ALL.includes(right);
    return [{ example: example[language], meaning: phrases.help[help], secretariat }];
  });
  return helpCard(lines, phrases);
}

/** What everybody on the list may write is shown to strangers too: it says what the bot is for. */
function isOffered(right: Needed | undefined, caller: Person | undefined): boolean {
  return right === undefined || right === 'listed' || (caller !== undefined && may(caller, right));
}

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
