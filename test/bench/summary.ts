import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { summarizeNetwork } from '../../src/digest/summarize-network.ts';
import { openStore } from '../../src/store/open.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { activity, organisation } from '../support/network.ts';
import type { Ratio } from './bench.ts';
import { compare } from './measure.ts';

const AT = '2026-11-24T09:00:00.000Z';
const WEEK = '2026-W48';
const ORGANISATIONS = 100;
const UPDATES = 52;

/** A summary beside the bare driver reading and parsing the same rows; the updates of a year lie beside them. */
export async function benchSummary(): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const count of [1000, 10_000, 100_000]) ratios.push(await of(count));
  return ratios;
}

async function of(count: number): Promise<Ratio> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-bench-'));
  const path = join(folder, 'pamoja.db');
  const store = await openStore({ kind: 'sqlite', path });
  await ensureSettings(store, new Date(AT));
  const organisations = Array.from({ length: ORGANISATIONS }, (_, index) => `org-${index}`);
  await store.organisations.createAll(organisations.map((id) => organisation(id)));
  await store.rounds.create({
    id: WEEK,
    cycleId: '2026',
    opensAt: '2026-11-23T06:00:00.000Z',
    remindAt: '2026-11-25T07:00:00.000Z',
    closesAt: '2026-11-26T13:00:00.000Z',
    state: 'open',
    rosterOrganisationIds: organisations,
  });
  await store.checkIns.createAll(
    organisations.map((organisationId) => ({
      id: `${WEEK}|${organisationId}`,
      week: WEEK,
      organisationId,
      activityIds: [],
      moreActivities: 0,
      state: 'sent' as const,
      stateSince: '2026-11-23T06:00:00.000Z',
      stateBy: 'job:bench' as const,
      remindersSent: 0,
      revision: 0,
    })),
  );
  const ids = Array.from({ length: count }, (_, index) => `ACT-2026-${String(index).padStart(6, '0')}`);
  await store.activities.createAll(ids.map((id, index) => activity(id, `org-${index % 100}`, { status: 'on_track' })));
  // Rows of the size updates have; a summary does not read them, and must not slow down because they are there.
  const database = new Database(path);
  const put = database.prepare('INSERT INTO status_updates VALUES (?, 1, ?)');
  database.exec('BEGIN');
  for (const id of ids.slice(0, Math.min(count, 10_000)))
    for (let week = 0; week < UPDATES; week += 1)
      put.run(
        `${id}|${week}`,
        JSON.stringify({ id: `${id}|${week}`, activityId: id, submittedAt: AT, week: '2026-W01' }),
      );
  database.exec('COMMIT');
  const selects = ['settings', 'organisations', 'working_groups', 'activities', 'rounds', 'check_ins'].map((table) =>
    database.prepare(`SELECT etag, body FROM ${table} ORDER BY id`),
  );
  const rounds = count > 50_000 ? 9 : count > 5000 ? 40 : 300;
  const ratio = await compare(
    `summary of ${count} activities (at most 1.5)`,
    rounds,
    async () => () => summarizeNetwork(store, {}, AT, 'Africa/Nairobi'),
    async () => async () =>
      selects.map((select) => (select.all() as { body: string }[]).map(({ body }) => JSON.parse(body))),
  );
  database.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return ratio;
}
