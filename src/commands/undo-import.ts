import type { Environment } from '../config.ts';
import type { Person } from '../domain/network/network.ts';
import { roleChangesOf } from '../imports/merge-people.ts';
import { type Obstacle, recentImports, undoImport } from '../imports/undo-import.ts';
import { now, sha256 } from '../runtime/process.ts';
import type { Store } from '../store/store.ts';
import { announceChanges } from './announce-changes.ts';
import { auditCommand, withStore } from './command-store.ts';
import { CommandError, type Output, UsageError } from './output.ts';

const WHY: Record<Obstacle['why'], string> = {
  changed_since: 'was changed since',
  in_use: 'is used by',
  asked_about: 'was asked about in',
  last_admin: 'would leave nobody who can give roles',
};

/** `undo-import [RUN]`: the imports of the last two weeks, or one of them taken back as a whole. */
export async function undoImportCommand(
  env: Environment,
  output: Output,
  run: string | undefined,
  { dryRun }: { dryRun: boolean },
): Promise<void> {
  await withStore(env, async (store) => {
    if (run === undefined) return listImports(store, output);
    const before = await store.people.list();
    const outcome = await undoImport({ store, now, hash: sha256 }, run, { dryRun });
    if (!outcome)
      throw new UsageError(`there is no import ${run} that can be taken back; undo-import alone lists those there are`);
    output.value({ run, ...outcome });
    if (!outcome.undone) {
      for (const { kind, id, why, by } of outcome.obstacles)
        output.line(`${kind.replace(/_/g, ' ')} ${id} ${WHY[why]} ${by.join(', ')}`);
      throw new CommandError(
        'Nothing was taken back: something was built on this import. Change those records by hand.',
      );
    }
    if (!dryRun) await announceUndone(store, before);
    if (!dryRun) await auditCommand(store, undefined, 'import-undone', { run, records: outcome.records });
    output.line(`${outcome.records} records ${dryRun ? 'would be' : 'were'} put back as they stood before ${run}.`);
  });
}

/** Rights and addresses that went back are told like those that were given. Who was new to the list is on it no more. */
async function announceUndone(store: Store, before: readonly Person[]): Promise<void> {
  const after = new Map((await store.people.list()).map((person) => [person.id, person]));
  const identities = before.flatMap((person) => {
    const now = after.get(person.id);
    const fields = (['aadObjectId', 'workEmail'] as const).filter((field) => now && now[field] !== person[field]);
    return fields.map((field) => ({ personId: person.id, field, applied: true }));
  });
  await announceChanges(store, before, { roleChanges: roleChangesOf(before, [...after.values()]), identities });
}

async function listImports(store: Store, output: Output): Promise<void> {
  const runs = await recentImports({ store, now });
  output.value({ runs });
  if (runs.length === 0) output.line('No import of the last two weeks changed anything.');
  for (const { run, at, by, created, changed, undoneAt } of runs)
    output.line(
      `${run}  ${at.slice(0, 16)}  ${by}  ${created} created, ${changed} changed${undoneAt ? ', taken back' : ''}`,
    );
}
