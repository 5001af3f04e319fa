import { benchFanout } from './fanout.ts';
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
};

const [name = '', ...flags] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')} [--json]`);
  process.exit(2);
}
const ratios = await bench();
if (flags.includes('--json')) console.log(JSON.stringify(ratios, null, 2));
else
  console.table(
    Object.fromEntries(
      ratios.map(({ what, ours, bare, ratio }) => [
        what,
        { ours: ours.toFixed(3), bare: bare.toFixed(3), ratio: ratio.toFixed(2) },
      ]),
    ),
  );
