import { activitiesCard } from '../../src/cards/activities-card.ts';
import { auditCard } from '../../src/cards/audit-card.ts';
import { checkInForm } from '../../src/cards/check-in-form.ts';
import { checkInReceipt } from '../../src/cards/check-in-receipt.ts';
import { digestCard } from '../../src/cards/digest-card.ts';
import type { Card } from '../../src/cards/elements.ts';
import { helpCard, notUnderstoodCard, welcomeCard } from '../../src/cards/help-card.ts';
import { ledgerCard } from '../../src/cards/ledger-card.ts';
import {
  confirmCard,
  invitationCard,
  messageCard,
  revokeCard,
  uncertainDigestCard,
} from '../../src/cards/message-card.ts';
import { noticeCard } from '../../src/cards/notice-card.ts';
import { peopleCard } from '../../src/cards/people-card.ts';
import { proposalCard } from '../../src/cards/proposal-card.ts';
import { scheduleCard } from '../../src/cards/schedule-card.ts';
import { summaryCard } from '../../src/cards/summary-card.ts';
import { toDoCard } from '../../src/cards/to-do-card.ts';
import { VERBS } from '../../src/cards/verbs.ts';
import { presetForm } from '../../src/domain/check-in/answer-form.ts';
import { CHECK_IN_STATES } from '../../src/domain/check-in/check-in.ts';
import { countStates, responseOf } from '../../src/domain/check-in/ledger.ts';
import { composeFigures } from '../../src/domain/digest/digest.ts';
import { type Language, ROLES } from '../../src/domain/network/network.ts';
import { defaultSettings } from '../../src/domain/network/settings.ts';
import { STATUSES } from '../../src/domain/plan/status.ts';
import type { StatusUpdate } from '../../src/domain/plan/status-update.ts';
import { summarize } from '../../src/domain/plan/summary.ts';
import { planWeek } from '../../src/domain/schedule/schedule.ts';
import { PHRASES } from '../../src/language/phrases.ts';
import { ROUTES } from '../../src/teams/routes.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';

/** Markdown that must stay text, and as long as the rules allow. */
const TITLE = `[evil](https://example.org) **${'W'.repeat(90)}**`;
const TEXT = `[evil](https://example.org) ${'ŵ'.repeat(470)}`;
const zone = 'Africa/Nairobi';
const asOf = '2026-11-24T09:00:00.000Z';
const today = '2026-11-24';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    activity(`ACT-2026-${String(index + 1).padStart(4, '0')}`, 'alpha', {
      title: TITLE,
      status: STATUSES[index % 6] ?? 'on_track',
      reason: TEXT,
      plannedEnd: index % 2 ? '2026-11-01' : '2026-12-01',
      reachedPeople: 99_999,
      supportNeeded: 'government_liaison',
      lastUpdateAt: asOf,
      latestUpdateId: 'u',
      places: ['KE002'],
    }),
  );

const update = (activityId: string, changes: Partial<StatusUpdate> = {}): StatusUpdate => ({
  id: activityId,
  checkInId: '2026-W48|alpha',
  activityId,
  organisationId: 'alpha',
  revision: 1,
  type: 'update',
  channel: 'teams_card',
  submittedBy: 'ann',
  submittedAt: asOf,
  week: '2026-W48',
  status: 'delayed',
  previousStatus: 'on_track',
  supportNeeded: 'other',
  reason: TEXT,
  narrative: TEXT,
  reachedPeople: 45,
  revisedEnd: '2027-03-14',
  ...changes,
});

const auditOf = (language: Language, count: number) => ({
  events: Array.from({ length: count }, (_, index) => ({
    id: String(index + 1).padStart(12, '0'),
    previous: 'a'.repeat(64),
    hash: 'b'.repeat(64),
    at: asOf,
    by: 'ann',
    action: 'channel-chosen' as const,
    detail: { channel: TITLE, rows: 99_999 },
  })),
  check: count > 0 ? { count, head: { id: '000000000025', hash: 'b'.repeat(64) } } : { count },
  names: new Map([['ann', TITLE]]),
  zone,
  phrases: PHRASES[language],
  language,
});

const words = (language: Language) => ({ phrases: PHRASES[language], language });

const form = (count: number) => ({
  key: '2026-W48|alpha',
  revision: 0,
  organisationName: TITLE,
  week: '2026-W48',
  closesAt: '2026-11-26T13:00:00.000Z',
  late: false,
  zone,
  today,
  activities: many(count),
  moreActivities: count === 5 ? 12 : 0,
  inTeams: 0,
  signposts: '',
  example: true,
});

const round = (ids: string[]) => ({
  id: '2026-W48',
  cycleId: '2026',
  opensAt: asOf,
  remindAt: asOf,
  closesAt: asOf,
  state: 'open' as const,
  rosterOrganisationIds: ids,
});
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `2026-W48|org-${index}`,
    week: '2026-W48',
    organisationId: `org-${index}`,
    activityIds: [],
    moreActivities: 0,
    stateSince: asOf,
    stateBy: 'job:open-round' as const,
    remindersSent: 0,
    revision: 0,
    state: CHECK_IN_STATES[index % CHECK_IN_STATES.length] ?? 'sent',
  }));

function summary(language: Language, count: number): Card {
  const activities = many(count);
  const checkIns = rows(count);
  const rounds = count === 0 ? [] : [{ round: round(checkIns.map((each) => each.organisationId)), checkIns }];
  return summaryCard({
    phrases: PHRASES[language],
    language,
    zone,
    filterText: count === 1 ? TITLE : '',
    summary: summarize({ activities, rounds, filters: {}, asOf, zone }),
    activities: new Map(activities.map((each) => [each.id, each])),
    example: true,
  });
}

function digest(language: Language, count: number): Card {
  const activities = many(count);
  const checkIns = rows(count);
  const figures = composeFigures({
    week: '2026-W48',
    activities,
    ...(count === 0 ? {} : { round: { round: round(checkIns.map((each) => each.organisationId)), checkIns } }),
    updates: activities.map((each) => update(each.id, { previousStatus: 'cancelled', type: 'correction' })),
    asOf,
    zone,
  });
  return digestCard({
    figures,
    network: TITLE,
    zone,
    example: true,
    preview: { language, channelName: TITLE, hash: 'h' },
  });
}

function ledger(language: Language, count: number): Card {
  const checkIns = rows(count);
  const counts = countStates(
    checkIns.map((each) => each.organisationId),
    checkIns,
  );
  return ledgerCard({
    phrases: PHRASES[language],
    language,
    zone,
    week: '2026-W48',
    roster: count,
    counts,
    response: responseOf(counts),
    rows: checkIns.map(({ state, stateSince }) => ({
      state,
      stateSince,
      organisation: TITLE,
      answeredBy: TITLE,
      stateReason: 'not_installed' as const,
    })),
  });
}

function receipt(language: Language, count: number, already: boolean): Card {
  const activities = many(count);
  const view = {
    zone,
    organisationName: TITLE,
    answeredBy: TITLE,
    answeredAt: asOf,
    late: already,
    already,
    updates: activities.map((each, index) => update(each.id, index === 0 ? { type: 'no_change' } : {})),
    titles: Object.fromEntries(activities.map((each) => [each.id, each.title])),
    key: '2026-W48|alpha',
    revision: 1,
    moreActivities: 3,
    waiting: { key: '2026-W48|alpha', revision: 0, activityIds: [], count: 2 },
  };
  return checkInReceipt(view, words(language));
}

const one = many(1)[0]!;
const own = (language: Language) => ({ name: TITLE, today, phrases: PHRASES[language], language, ofGroup: false });
const help = (language: Language, secretariat: boolean) =>
  ROUTES.flatMap(({ right, help: about, example }) =>
    about && (secretariat || right === undefined || right === 'listed')
      ? [{ example: example[language], meaning: PHRASES[language].help[about], secretariat: right !== undefined }]
      : [],
  );

/** Every card, at its sizes. */
function schedule(language: Language) {
  const settings = { ...defaultSettings(asOf), pausedFrom: '2026-12-21', pausedUntil: '2027-01-08' };
  return { phrases: PHRASES[language], language, settings, holidays: [] };
}

export const CARDS: Record<string, Record<string, (language: Language) => Card>> = {
  'audit card': {
    empty: (language) => auditCard(auditOf(language, 0)),
    'at its largest': (language) => auditCard(auditOf(language, 25)),
    'tampered with': (language) => {
      const largest = auditOf(language, 25);
      return auditCard({
        ...largest,
        check: { ...largest.check, problem: { kind: 'missing', id: '000000000007' } },
      });
    },
  },
  'people card': {
    empty: (language) =>
      peopleCard({ people: [], organisations: [], groups: [], phrases: PHRASES[language], language }),
    'at its largest': (language) =>
      peopleCard({
        people: Array.from({ length: 300 }, (_, index) =>
          focalPoint(`p${index}`, 'alpha', {
            displayName: TITLE,
            assignments: ROLES.map((role) => ({ role, organisationId: 'alpha' })),
          }),
        ),
        organisations: [organisation('alpha', { acronym: TITLE })],
        groups: [],
        phrases: PHRASES[language],
        language,
      }),
  },
  'check-in form': {
    typical: (language) => checkInForm(form(2), words(language)),
    'at its largest': (language) => checkInForm(form(5), words(language)),
    'on behalf': (language) =>
      checkInForm(form(5), {
        ...words(language),
        onBehalf: {
          givers: Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, displayName: TITLE })),
          chosen: 'p0',
        },
      }),
    'late reminder': (language) => checkInForm({ ...form(1), late: true }, { ...words(language), reminder: true }),
    refused: (language) => {
      const activities = many(5);
      const values = Object.fromEntries(
        activities.map((each) => [each.id, { ...presetForm(each), note: TEXT, reason: TEXT }]),
      );
      const complaints = activities.flatMap((each) => [
        {
          activityId: each.id,
          field: 'reason' as const,
          code: 'text_suspect' as const,
          detectors: ['name_like' as const, 'bare_number' as const],
        },
        { activityId: each.id, field: 'date' as const, code: 'new_end_missing' as const },
      ]);
      return checkInForm({ ...form(5), refused: { values, complaints, mayConfirm: true } }, words(language));
    },
  },
  receipt: {
    empty: (language) => receipt(language, 0, false),
    typical: (language) => receipt(language, 2, false),
    'at its largest': (language) => receipt(language, 5, true),
  },
  schedule: {
    typical: (language) => scheduleCard({ ...schedule(language), next: planWeek('2026-W48', defaultSettings(asOf)) }),
    'at its largest': (language) =>
      scheduleCard({
        ...schedule(language),
        before: { ...defaultSettings(asOf), zone: 'Europe/Berlin', digestApproval: false, holidayOverrides: [] },
        next: planWeek('2026-W53', defaultSettings(asOf)),
        holidays: Array.from({ length: 8 }, () => ({ date: '2027-01-01', nameEn: TITLE, nameSw: TITLE })),
      }),
    empty: (language) => scheduleCard(schedule(language)),
  },
  confirm: {
    typical: (language) =>
      confirmCard(PHRASES[language].privacy.confirmErase(TITLE), VERBS.eraseConfirmed, { person: 'x' }),
  },
  revoke: {
    typical: (language) => revokeCard(PHRASES[language].web, { checkIn: '2026-W48|alpha', person: 'x', link: 'x' }),
  },
  invitation: {
    typical: (language) => invitationCard(PHRASES[language].form.tooLarge, PHRASES[language].form.openHere),
  },
  notice: {
    typical: (language) => noticeCard('Title', [TITLE, TEXT], '', PHRASES[language]),
  },
  'to do': {
    empty: (language) =>
      toDoCard({ items: [], names: new Map(), phrases: PHRASES[language], language, zone: 'Africa/Nairobi' }),
    typical: (language) =>
      toDoCard({
        items: [
          { kind: 'uncertain', organisationId: TITLE, checkInId: 'x', since: '2026-11-23T06:00:00.000Z' },
          {
            kind: 'unreachable',
            organisationId: TITLE,
            checkInId: 'x',
            reason: 'conversation_not_found',
            since: '2026-11-09T06:00:00.000Z',
          },
        ],
        names: new Map(),
        phrases: PHRASES[language],
        language,
        zone: 'Africa/Nairobi',
      }),
    'at its largest': (language) =>
      toDoCard({
        items: Array.from({ length: 200 }, (_, index) =>
          index % 3 === 0
            ? { kind: 'uncertain', organisationId: TITLE, checkInId: TITLE, since: '2026-11-23T06:00:00.000Z' }
            : index % 3 === 1
              ? { kind: 'blocked', activityId: 'ACT-2026-0001', title: TITLE, support: 'legal' }
              : { kind: 'silent', organisationId: TITLE, rounds: 12 },
        ),
        names: new Map(),
        digestWeek: '2026-W48',
        phrases: PHRASES[language],
        language,
        zone: 'Africa/Nairobi',
      }),
  },
  proposal: {
    typical: (language) =>
      proposalCard(
        update(one.id),
        TITLE,
        presetForm(one),
        { formKey: 'adhoc/2026-W48', revision: 0, activityIds: [one.id] },
        PHRASES[language],
        language,
      ),
  },
  activities: {
    empty: (language) => activitiesCard({ ...own(language), activities: [] }),
    typical: (language) => activitiesCard({ ...own(language), activities: many(3) }),
    'at its largest': (language) => activitiesCard({ ...own(language), activities: many(200), ofGroup: true }),
  },
  summary: {
    empty: (language) => summary(language, 0),
    typical: (language) => summary(language, 1),
    'at its largest': (language) => summary(language, 500),
  },
  ledger: {
    empty: (language) => ledger(language, 0),
    typical: (language) => ledger(language, 12),
    'at its largest': (language) => ledger(language, 1000),
  },
  digest: {
    empty: (language) => digest(language, 0),
    typical: (language) => digest(language, 5),
    'at its largest': (language) => digest(language, 1000),
  },
  help: {
    empty: (language) => helpCard(help(language, false), PHRASES[language]),
    'at its largest': (language) => helpCard(help(language, true), PHRASES[language]),
  },
  'not understood': { typical: (language) => notUnderstoodCard(PHRASES[language]) },
  welcome: { typical: (language) => welcomeCard(PHRASES[language]) },
  message: { typical: (language) => messageCard(PHRASES[language].apology) },
  'digest-uncertain': { typical: (language) => uncertainDigestCard('2026-W48', PHRASES[language].digest) },
};
