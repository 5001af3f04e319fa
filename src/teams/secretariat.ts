import type { Card } from '../cards/elements.ts';
import { ledgerCard } from '../cards/ledger-card.ts';
import { summaryCard } from '../cards/summary-card.ts';
import { toDoCard } from '../cards/to-do-card.ts';
import { latestRound } from '../check-ins/latest-round.ts';
import { loadLedger } from '../check-ins/load-ledger.ts';
import { findDigest } from '../digest/compose-digest.ts';
import { summarizeNetwork } from '../digest/summarize-network.ts';
import { placeName } from '../domain/plan/counties.ts';
import { type Directory, readFilters } from '../domain/plan/filters.ts';
import type { Filters } from '../domain/plan/summary.ts';
import { toDoOf } from '../domain/plan/to-do.ts';
import { CONFIRMED_DAYS, confirmedCounts } from '../domain/safeguarding/confirmed-counts.ts';
import { planWeek } from '../domain/schedule/schedule.ts';
import { addDays, weekOf } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { runOnce } from '../scheduling/run-once.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

/** "summary protection in Kwale this quarter" */
export async function showSummary(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  const { caller: person } = turn;
  const asOf = turn.now;
  const { store } = deps;
  const { settings, today } = turn;
  // The whole plan is wanted in any case: asked for together, it is one request.
  const [organisations, workingGroups] = await Promise.all([
    store.organisations.list(),
    store.workingGroups.list(),
    store.activities.list(),
    latestRound(store, asOf),
  ]);
  const directory = { organisations, workingGroups, today };
  const { filters, unknown } = readFilters(rest, directory);
  if (unknown.length > 0) throw new ExpectedError('filters_unknown', 'unknown filter words', unknown.join(' '));
  const { summary, activities } = await summarizeNetwork(store, filters, asOf, settings.zone, person);
  const phrases = turn.phrases;
  await audit(deps, person, 'summary', { rows: summary.activities.total, filters: Object.keys(filters).join(' ') });
  return summaryCard({
    phrases,
    language: turn.language,
    zone: settings.zone,
    filterText: filterWords(filters, directory, turn),
    summary,
    activities,
    example: settings.example === true,
  });
}

function filterWords(
  filters: Filters,
  { organisations, workingGroups }: Directory,
  { phrases, language }: CallerTurn,
): string {
  const organisation = organisations.find((each) => each.id === filters.organisationId);
  const group = workingGroups.find((each) => each.id === filters.workingGroupId);
  return [
    filters.pillar && phrases.pillar[filters.pillar],
    filters.place && placeName(filters.place),
    organisation?.name,
    language === 'sw' ? group?.nameSw : group?.nameEn,
    filters.status && phrases.status[filters.status],
    filters.period,
  ]
    .filter(Boolean)
    .join(' · ');
}

export async function showLedger(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const { zone } = turn;
  const ledger = await loadLedger(deps);
  if (!ledger) throw new ExpectedError('no_round_yet', 'no round');
  await audit(deps, person, 'ledger', { rows: ledger.rows.length });
  return ledgerCard({
    phrases: turn.phrases,
    language: turn.language,
    zone,
    week: ledger.round.id,
    roster: ledger.round.rosterOrganisationIds.length,
    counts: ledger.counts,
    response: ledger.response,
    rows: ledger.rows.map(({ checkIn, organisation, answeredBy }) => ({
      organisation,
      state: checkIn.state,
      stateSince: checkIn.stateSince,
      ...(checkIn.stateReason ? { stateReason: checkIn.stateReason } : {}),
      ...(checkIn.outOfReachSince ? { outOfReachSince: checkIn.outOfReachSince } : {}),
      ...(checkIn.tried ? { tried: checkIn.tried } : {}),
      ...(answeredBy ? { answeredBy } : {}),
    })),
  });
}

export async function openRoundNow(deps: BotDeps, turn: CallerTurn): Promise<string> {
  const { caller: person } = turn;
  const week = weekOf(turn.now, turn.zone);
  const plan = planWeek(week, turn.settings);
  if ((await deps.store.rounds.get(week)) !== undefined)
    throw new ExpectedError('round_already_open', 'opened before', week);
  if (turn.now >= plan.closesAt) throw new ExpectedError('round_closed', 'the window is over', week);
  const outcome = await runOnce(deps, 'open-round', week);
  if (outcome === 'already-running') throw new ExpectedError('round_already_open', 'being opened', week);
  if (outcome === 'failed') throw new ExpectedError('store_busy', 'the round could not be opened');
  await audit(deps, person, 'round-opened', { week });
  const ledger = await loadLedger(deps, week);
  const counts = ledger?.counts;
  const asked = counts ? counts.planned + counts.sent : 0;
  return turn.phrases.round.opened(week, asked, counts?.excused ?? 0, counts?.unreachable ?? 0);
}

export async function closeRoundNow(deps: BotDeps, turn: CallerTurn): Promise<string> {
  const { caller: person } = turn;
  const latest = await latestRound(deps.store, turn.now);
  if (!latest) throw new ExpectedError('no_round_yet', 'no round');
  if (latest.state !== 'open') throw new ExpectedError('round_closed', 'closed before', latest.id);
  const outcome = await runOnce(deps, 'close-round', latest.id);
  if (outcome !== 'done') throw new ExpectedError('round_closed', 'being closed', latest.id);
  await audit(deps, person, 'round-closed', { week: latest.id });
  const ledger = await loadLedger(deps, latest.id);
  const response = ledger?.response;
  const answered = response ? response.answered + response.late : 0;
  return turn.phrases.round.closed(latest.id, answered, response?.expected ?? 0, ledger?.counts.missed ?? 0);
}

/** "to do": what waits for the secretariat, read off the records as they are. */
export async function showToDo(deps: BotDeps, turn: CallerTurn): Promise<Card> {
  const { caller: person } = turn;
  const now = turn.now;
  const { store } = deps;
  const { settings, today } = turn;
  const [activities, organisations, round, hits] = await Promise.all([
    store.activities.list(),
    store.organisations.list(),
    latestRound(store, now),
    store.safeguarding.since(addDays(today, -CONFIRMED_DAYS)),
  ]);
  const checkIns = round ? await store.checkIns.ofWeek(round.id) : [];
  const items = toDoOf({
    activities,
    checkIns,
    today,
    calendar: { overrides: settings.holidayOverrides },
  });
  const waiting = round ? await findDigest({ store }, round.id) : undefined;
  await audit(deps, person, 'to-do', { rows: items.length });
  return toDoCard({
    items,
    names: new Map(organisations.map(({ id, name }) => [id, name])),
    confirmed: confirmedCounts(hits),
    ...(waiting?.state === 'awaiting_approval' ? { digestWeek: waiting.week } : {}),
    phrases: turn.phrases,
    language: turn.language,
    zone: settings.zone,
  });
}
