import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { EXAMPLE_LISTS, exampleList } from '../../src/demo/example-network.ts';
import { importList } from '../../src/imports/import-list.ts';
import { readTable } from '../../src/imports/read-table.ts';
import { newId, sha256 } from '../../src/runtime/process.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type CorpusLanguage, FORMATS, fileOf, LAYOUTS, MEANT, type Meant } from '../support/import-corpus.ts';
import { judgeRow, type Verdict } from '../support/judge-import.ts';
import type { Ratio } from './bench.ts';

const now = () => new Date('2026-01-10T06:00:00Z');
const SIZES = [500, 5000, 19_999];

async function withNetwork<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pamoja-bench-import-'));
  const store = openSqliteStore(join(folder, 'pamoja.db'));
  try {
    for (const name of EXAMPLE_LISTS.filter((each) => each !== 'plan'))
      await take(store, exampleList(name, '2026-01-10'), false);
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const take = (store: Store, content: Uint8Array, dryRun: boolean) =>
  importList({ store, now, newId, hash: sha256 }, content, { dryRun, newOrganisations: false, grant: 'all' });

/** How the rows of every layout, format and language came in, and what a long list costs beside the bare library. */
export async function benchImport(): Promise<Ratio[]> {
  return [...(await countVerdicts()), ...(await withNetwork(times))];
}

async function countVerdicts(): Promise<Ratio[]> {
  const total: Record<Verdict, number> = { right: 0, asked: 0, refused: 0, wrong: 0 };
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    const own: Record<Verdict, number> = { right: 0, asked: 0, refused: 0, wrong: 0 };
    // What one layout does not say must not be known from another.
    await withNetwork(async (store) => {
      for (const language of ['en', 'sw'] satisfies CorpusLanguage[])
        for (const format of FORMATS) {
          const laid = layout({ language, meant: MEANT });
          const report = await take(store, await fileOf(laid, format), false);
          const activities = new Map((await store.activities.list()).map((each) => [each.id, each]));
          for (const [index, row] of laid.rows.entries()) {
            const { target, ...meant } = MEANT[index] as Meant;
            const hasTarget = !name.startsWith('months') && target !== undefined;
            const { verdict } = judgeRow(report, activities, row, { ...meant, ...(hasTarget ? { target } : {}) });
            own[verdict] += 1;
            total[verdict] += 1;
          }
        }
    });
    console.log(
      `${name}: ${Object.entries(own)
        .map(([verdict, count]) => `${count} ${verdict}`)
        .join(', ')}`,
    );
  }
  const all = Object.values(total).reduce((sum, count) => sum + count, 0);
  return [
    { what: 'rows right / all rows', ours: total.right, bare: all, ratio: total.right / all },
    { what: 'rows wrong in silence / all rows (must be 0)', ours: total.wrong, bare: all, ratio: total.wrong / all },
  ];
}

async function times(store: Store): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const size of SIZES) {
    const meant = Array.from({ length: size }, (_, index) => {
      const each = MEANT[index % MEANT.length] as Meant;
      return { ...each, title: `${each.title} ${index}` };
    });
    const content = await fileOf((LAYOUTS['plain'] as (typeof LAYOUTS)[string])({ language: 'en', meant }), 'xlsx');
    const bare = await best(() => bareThread(content));
    const reading = await best(async () => {
      await readTable(content);
    });
    const before = process.memoryUsage().rss;
    const ours = await best(async () => {
      await take(store, content, true);
    });
    const megabytes = Math.round((process.memoryUsage().rss - before) / 1024 / 1024);
    console.log(
      `${size} rows: ${Math.round(ours)} ms, ${Math.round(reading)} of it reading, ${Math.round(bare)} ms by the bare library, ${megabytes} MB more`,
    );
    ratios.push({
      what: `milliseconds for ${size} rows, read / read by the bare library (at most 2)`,
      ours: reading,
      bare,
      ratio: reading / bare,
    });
    ratios.push({
      what: `milliseconds for ${size} rows, read and judged / read by the bare library`,
      ours,
      bare,
      ratio: ours / bare,
    });
  }
  return ratios;
}

/** The library alone, in a thread of its own like ours: a file must not be able to stop the service. */
async function bareThread(content: Uint8Array): Promise<void> {
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const { read, utils } = require('@e965/xlsx');
     const book = read(workerData, { type: 'array', dense: true });
     parentPort.postMessage(utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }));`,
    { eval: true, workerData: content },
  );
  await once(thread, 'message');
  await thread.terminate();
}

async function best(work: () => Promise<void>): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const started = performance.now();
    await work();
    runs.push(performance.now() - started);
  }
  return Math.min(...runs);
}
