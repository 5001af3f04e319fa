import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CosmosClient, type OperationInput } from '@azure/cosmos';
import Database from 'libsql';
import { submitAnswer } from '../../src/check-ins/submit-answer.ts';
import { checkInId } from '../../src/domain/check-in/form-key.ts';
import { applyUpdate } from '../../src/domain/plan/status-update.ts';
import { shiftWeek } from '../../src/domain/time/period.ts';
import { createLog } from '../../src/runtime/log.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { CONTAINER_ID } from '../../src/store/cosmos/database.ts';
import { queryOf } from '../../src/store/cosmos/records.ts';
import { openStore } from '../../src/store/open.ts';
import { type Read, reads } from '../../src/store/reads.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { startCosmos } from '../support/cosmos.ts';
import { activity, focalPoint, organisation } from '../support/network.ts';
import type { Ratio } from './bench.ts';
import { compare, type Prepare } from './measure.ts';

const ROUNDS = 200;
const AT = new Date('2026-11-24T09:00:00.000Z');
const IDS = [1, 2, 3, 4, 5].map((number) => `ACT-2026-000${number}`);
const ALPHA = 'alpha';

/** The submit of a check-in with five activities, durable, beside the bare driver making the same writes. */
export async function benchStore(): Promise<Ratio[]> {
  return [...(await onSqlite()), ...(await onCosmos())];
}

async function onSqlite(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-bench-'));
  const store = await openStore({ kind: 'sqlite', path: join(folder, 'ours.db') });
  const week = await fill(store);
  const database = new Database(join(folder, 'bare.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE docs (id TEXT PRIMARY KEY, etag INTEGER, body TEXT) WITHOUT ROWID');
  const put = database.prepare(
    'INSERT INTO docs VALUES (?, 1, ?) ON CONFLICT (id) DO UPDATE SET etag = etag + 1, body = excluded.body',
  );
  const bodies = await bodiesOf(store);
  const bare: Prepare = async (round) => async () => {
    database.exec('BEGIN IMMEDIATE');
    put.run(`check-in-${round}`, bodies.checkIn);
    for (const id of IDS) put.run(`update-${id}-${round}`, bodies.update);
    for (const id of IDS) put.run(id, bodies.activity);
    database.exec('COMMIT');
  };
  const select = database.prepare('SELECT etag, body FROM docs WHERE id = ?');
  const bareWithReads: Prepare = async (round) => {
    const write = await bare(round);
    return async () => {
      for (const id of [...IDS, 'settings', 'organisation', 'check-in', 'round', 'messages'])
        JSON.parse((select.get(id) as { body: string } | undefined)?.body ?? '{}');
      await write();
    };
  };
  const ratios = [
    await compare('SQLite: save of an answer', ROUNDS, (round) => save(store, week(round)), bare),
    await compare(
      'SQLite: whole submit, with its reads',
      ROUNDS,
      async (round) => () => submit(store, week(300 + round)),
      bareWithReads,
    ),
  ];
  database.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return ratios;
}

async function onCosmos(): Promise<Ratio[]> {
  const cosmos = await startCosmos();
  const choice = cosmos.choice();
  const store = await openStore(choice);
  const week = await fill(store);
  const bodies = await bodiesOf(store);
  const client = new CosmosClient({
    endpoint: choice.endpoint,
    key: choice.key ?? '',
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const container = client.database(choice.database).container(CONTAINER_ID);
  const network = 'bare';
  const document = (id: string, body: string) => ({ id, network, type: 'x', record: JSON.parse(body) });
  for (const id of IDS) await container.items.create(document(id, bodies.activity));
  await container.items.create(document('check-in', bodies.checkIn));
  const bare: Prepare = async (round) => async () => {
    await container.item('check-in', network).replace(document('check-in', bodies.checkIn));
    const operations: OperationInput[] = [
      ...IDS.map((id) => ({
        operationType: 'Create' as const,
        partitionKey: network,
        resourceBody: document(`update-${id}-${round}-${Math.random()}`, bodies.update),
      })),
      ...IDS.map((id) => ({
        operationType: 'Replace' as const,
        id,
        partitionKey: network,
        resourceBody: document(id, bodies.activity),
      })),
    ];
    await container.items.bulk(operations);
  };
  const bareWithReads: Prepare = async (round) => {
    const write = await bare(round);
    const spec = queryOf(network, [...formReads(week(round)), reads.deliveriesOf(checkInId(week(round), ALPHA))]);
    return async () => {
      await container.items.query(spec, { partitionKey: network }).fetchAll();
      await write();
    };
  };
  const ratios = [
    await compare('Cosmos emulator: save of an answer', ROUNDS, (round) => save(store, week(round)), bare),
    await compare(
      'Cosmos emulator: whole submit, with its reads',
      ROUNDS,
      async (round) => () => submit(store, week(300 + round)),
      bareWithReads,
    ),
  ];
  client.dispose();
  await store.close();
  await cosmos.close();
  return ratios;
}

/** A network of one organisation with a check-in a week; resolves with the week of a round. */
async function fill(store: Store): Promise<(round: number) => string> {
  const weeks = Array.from({ length: 600 }, (_, index) => shiftWeek('2026-W48', index));
  await ensureSettings(store, AT);
  await store.organisations.create(organisation(ALPHA));
  await store.people.create(focalPoint('ann', ALPHA));
  await store.activities.createAll(IDS.map((id) => activity(id, ALPHA, { plannedEnd: '2039-12-31' })));
  await store.checkIns.createAll(
    weeks.map((week) => ({
      id: checkInId(week, ALPHA),
      week,
      organisationId: ALPHA,
      activityIds: IDS,
      moreActivities: 0,
      state: 'sent' as const,
      stateSince: AT.toISOString(),
      stateBy: 'job:bench' as const,
      remindersSent: 0,
      revision: 0,
    })),
  );
  return (round) => weeks[round] ?? '';
}

/** What a submit reads: its form, as check-ins/load-form.ts asks for it. */
function formReads(week: string): Read[] {
  return [
    reads.settings(),
    reads.record('organisations', ALPHA),
    reads.record('checkIns', checkInId(week, ALPHA)),
    reads.record('rounds', week),
    reads.activitiesOf(ALPHA),
    reads.updatesOf(ALPHA, week),
  ];
}

async function submit(store: Store, week: string): Promise<void> {
  const deps = {
    store: store.forTurn(),
    now: () => AT,
    newId: () => '',
    hash: sha256,
    log: createLog('silent', () => undefined),
    outbox: { enqueue: async () => undefined, requeue: async () => undefined, wake: () => undefined },
  };
  const result = await submitAnswer(deps, {
    person: focalPoint('ann', ALPHA),
    channel: 'teams_card',
    checkInId: checkInId(week, ALPHA),
    revision: 0,
    inputs: 'no-change',
  });
  if (result.outcome !== 'saved') throw new Error(`the bench’s submit was ${result.outcome}`);
}

/** The writes alone: what they are made of is read before the clock starts. */
async function save(store: Store, week: string): Promise<() => Promise<unknown>> {
  const checkIn = await store.checkIns.get(checkInId(week, ALPHA));
  if (!checkIn) throw new Error('no check-in');
  const activities = await store.activities.ofOrganisation(ALPHA);
  const updates = activities.map((each) => ({
    id: `${checkIn.id}|${each.id}|1`,
    checkInId: checkIn.id,
    activityId: each.id,
    organisationId: ALPHA,
    revision: 1,
    type: 'no_change' as const,
    channel: 'teams_card' as const,
    submittedBy: 'ann',
    submittedAt: AT.toISOString(),
    week,
    status: 'on_track' as const,
    previousStatus: 'on_track' as const,
    supportNeeded: 'none' as const,
  }));
  const projected = activities.map((each, index) => applyUpdate(each, updates[index] ?? (updates[0] as never)));
  const answered = { ...checkIn, state: 'answered' as const, revision: 1, answer: updates };
  return async () => {
    if (!(await store.answers.save({ checkIn: answered, updates, activities: projected })))
      throw new Error('the bench’s save was refused');
  };
}

async function bodiesOf(store: Store) {
  const [one] = await store.activities.list();
  const [checkIn] = await store.checkIns.list();
  const update = {
    id: 'x'.repeat(30),
    status: 'on_track',
    submittedBy: 'ann',
    submittedAt: AT.toISOString(),
    week: '2026-W48',
  };
  return {
    activity: JSON.stringify(one),
    checkIn: JSON.stringify({ ...checkIn, answer: IDS.map(() => update) }),
    update: JSON.stringify(update),
  };
}
