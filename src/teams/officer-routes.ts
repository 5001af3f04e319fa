import { askAgainByName } from './ask-again.ts';
import { previewDigest, publishNow, useThisChannel } from './digest.ts';
import { offerExport } from './export.ts';
import { makeLinkFor } from './link.ts';
import { showFormOnBehalf } from './on-behalf.ts';
import { erase, left } from './privacy.ts';
import { role, showPeople } from './roles.ts';
import type { Route } from './route.ts';
import { changeHolidays, changeSchedule, showSchedule } from './schedule.ts';
import { closeRoundNow, openRoundNow, showLedger, showToDo } from './secretariat.ts';
import { showAudit } from './show-audit.ts';
import { signposts } from './signposts.ts';
import { showVersion } from './version.ts';

/** What the secretariat may write. */
export const OFFICER_ROUTES: readonly Route[] = [
  {
    pattern: /^(?:link|kiungo)\s+(?:for|kwa)\s+(.+)$/i,
    where: 'personal',
    right: 'record-on-behalf',
    help: 'linkFor',
    example: { en: 'link for CSO Forum', sw: 'kiungo kwa CSO Forum' },
    namesSomebody: true,
    run: makeLinkFor,
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
    namesSomebody: true,
    run: askAgainByName,
  },
  {
    pattern: /^(?:on behalf of|kwa niaba ya)\s+(.+)$/i,
    where: 'personal',
    right: 'record-on-behalf',
    help: 'onBehalf',
    example: { en: 'on behalf of CSO Forum', sw: 'kwa niaba ya CSO Forum' },
    namesSomebody: true,
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
    namesSomebody: true,
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
    namesSomebody: true,
    run: left,
  },
  {
    pattern: /^(?:erase|futa)\s+(.+)$/i,
    where: 'personal',
    right: 'erase',
    help: 'erase',
    example: { en: 'erase someone@example.org', sw: 'futa someone@example.org' },
    namesSomebody: true,
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
