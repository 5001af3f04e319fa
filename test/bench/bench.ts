import { benchFanout } from './fanout.ts';
import { benchImport } from './import.ts';
import { benchReaders } from './readers.ts';
import { benchScreen } from './screen.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';
import { benchSummary } from './summary.ts';
import { benchTurn } from './turn.ts';

/** One measurement beside what it is compared with, in the same run. */
export interface Ratio {
  what: string;
  /** In the unit that `what` names, milliseconds per operation otherwise: the median of the rounds. */
  ours: number;
  bare: number;
  ratio: number;
}

const BENCHES: Record<string, () => Promise<Ratio[]>> = {
  store: benchStore,
  turn: benchTurn,
  fanout: benchFanout,
  summary: benchSummary,
  start: benchStart,
  import: benchImport,
  screen: benchScreen,
  readers: benchReaders,
};

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const named = words.filter((word) => word !== '--json');
const unknown = named.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  console.error(`There is no bench ${unknown}: npm run bench -- [${Object.keys(BENCHES).join(' | ')}] [--json]`);
  process.exit(2);
}
const results: Record<string, Ratio[]> = {};
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  if (!asJson) console.log(name);
  const ratios = await bench();
  results[name] = ratios;
  if (!asJson) print(ratios);
}
if (asJson) console.log(JSON.stringify(results, null, 2));

function print(ratios: readonly Ratio[]): void {
  console.table(
    Object.fromEntries(
      ratios.map(({ what, ours, bare, ratio }) => [
        what,
        { ours: ours.toFixed(3), bare: bare.toFixed(3), ratio: ratio.toFixed(2) },
      ]),
    ),
  );
}
