import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { EXAMPLE_LISTS, exampleList } from '../../src/demo/example-network.ts';
import { ACTIVITY_TYPES, type Activity, PILLARS, type TargetUnit } from '../../src/domain/plan/activity.ts';
import { COUNTIES } from '../../src/domain/plan/counties.ts';
import { loadExport } from '../../src/exports/load-export.ts';
import { toCsv, toWorkbook } from '../../src/exports/write-table.ts';
import { importList } from '../../src/imports/import-list.ts';
import { sha256 } from '../../src/runtime/process.ts';
import { ensureSettings } from '../../src/store/settings.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { activity, organisation } from '../support/network.ts';

const NOW = '2026-03-10T06:00:00.000Z';

const day = fc
  .integer({ min: 0, max: 364 })
  .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
const title = fc
  .tuple(
    fc.constantFrom(
      'Forum',
      'Radio talk',
      'Court clinic',
      'School club',
      '=1+1',
      '- Outreach',
      '@cso day',
      '"Quoted" work',
    ),
    fc.constantFrom(
      'on job offers',
      'in two wards, with chiefs',
      'for riders; and drivers',
      'of the network',
      'Nº 3 (joint)',
    ),
  )
  .map((parts) => parts.join(' '));
const anyActivity = fc.record({
  title,
  pillar: fc.constantFrom(...PILLARS),
  activityType: fc.constantFrom(...ACTIVITY_TYPES),
  leadOrgId: fc.constantFrom('alpha', 'beta'),
  partnerOrgIds: fc.subarray(['gamma']),
  places: fc.oneof(
    fc.subarray(
      COUNTIES.map(({ code }) => code),
      { minLength: 0, maxLength: 3 },
    ),
    fc.constantFrom<string[]>(['national'], ['KE001', 'cross_border']),
  ),
  days: fc.tuple(day, day).map((days) => [...days].sort()),
  target: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
  targetUnit: fc.constantFrom<TargetUnit>('people', 'organisations', 'sessions'),
  sensitivity: fc.constantFrom('normal' as const, 'restricted' as const),
  theme: fc.option(fc.constantFrom('safe_migration', 'Awareness raising', 'referral_directory'), { nil: undefined }),
  description: fc.option(fc.constant('Weekly, with the county'), { nil: undefined }),
  funder: fc.option(fc.constant('Example Programme'), { nil: undefined }),
});

describe('an export that is brought back', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pamoja-round-'));
    store = openSqliteStore(join(folder, 'pamoja.db'));
    await ensureSettings(store, new Date(NOW));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const take = (content: Uint8Array, options = {}) =>
    importList({ store, now: () => new Date(NOW), newId: () => 'person', hash: sha256 }, content, {
      dryRun: false,
      newOrganisations: false,
      grant: 'all',
      ...options,
    });
  const about = { asOf: NOW, filters: '', k: 11, public: false };
  async function exported(format: 'csv' | 'xlsx'): Promise<Uint8Array> {
    const { rows } = await loadExport(store, {}, NOW, { forPublic: false });
    return format === 'csv' ? new TextEncoder().encode(toCsv(rows, { hxl: false })) : toWorkbook(rows, about);
  }
  /** Without what the store keeps for itself. */
  const stands = async () =>
    (await store.activities.list()).map(({ etag: _, ...each }) => each).sort((a, b) => (a.id < b.id ? -1 : 1));

  it('changes nothing, of the example network', async () => {
    for (const name of EXAMPLE_LISTS) await take(exampleList(name, '2026-03-10'));
    for (const format of ['csv', 'xlsx'] as const) {
      const before = await stands();
      const report = await take(await exported(format));
      expect(report.changes, format).to.deep.equal([]);
      expect(report.rejected, format).to.equal(0);
      expect(await stands()).to.deep.equal(before);
    }
  });

  it('changes nothing, of any plan, and of an edited one exactly what was edited', async () => {
    for (const id of ['alpha', 'beta', 'gamma']) await store.organisations.create(organisation(id));
    const [startDate, endDate] = ['2026-01-01', '2026-12-31'];
    await store.cycles.create({ id: '2026', name: '2026', startDate, endDate, state: 'active' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyActivity, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('csv' as const, 'xlsx' as const),
        fc.nat(),
        async (drawn, format, which) => {
          for (const each of await store.activities.list()) await store.activities.remove(each);
          const made: Activity[] = drawn.map(({ days, target, theme, description, funder, ...rest }, index) => {
            const { target: _, ...plain } = activity(
              `ACT-2026-${String(index + 1).padStart(4, '0')}`,
              rest.leadOrgId,
              rest,
            );
            return {
              ...plain,
              plannedStart: days[0] as string,
              plannedEnd: days[1] as string,
              ...(target === undefined ? {} : { target }),
              ...(theme ? { theme } : {}),
              ...(description ? { description } : {}),
              ...(funder ? { funder } : {}),
            };
          });
          for (const each of made) await store.activities.create(each);
          const content = await exported(format);
          const same = await take(content);
          expect(same.changes, JSON.stringify(same.rows)).to.deep.equal([]);
          expect(same.rejected, JSON.stringify(same.rows)).to.equal(0);
          // In a text one cell can be edited without another program.
          if (format !== 'csv') return;
          const chosen = made[which % made.length] as Activity;
          const text = new TextDecoder().decode(content);
          const edited = text
            .split('\r\n')
            .map((line) =>
              line.startsWith(chosen.id)
                ? line.replace(/,(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d),/, ',$1,2026-12-31,')
                : line,
            )
            .join('\r\n');
          const report = await take(new TextEncoder().encode(edited));
          const wanted =
            chosen.plannedEnd === '2026-12-31'
              ? []
              : [
                  {
                    kind: 'activity',
                    id: chosen.id,
                    change: 'change',
                    fields: [{ field: 'plannedEnd', from: chosen.plannedEnd, to: '2026-12-31' }],
                  },
                ];
          expect(report.changes).to.deep.equal(wanted);
        },
      ),
      { numRuns: 25 },
    );
  });
});
