import type { Environment } from '../config.ts';
import { composeDigest, findDigest } from '../digest/compose-digest.ts';
import { digestWeek } from '../digest/publish-digest.ts';
import { now, sha256 } from '../runtime/process.ts';
import { actingAs, auditCommand, withStore } from './command-store.ts';
import type { Output } from './output.ts';

/** `digest [--week W]`: the digest as published, or as it would be composed now. */
export async function digestCommand(
  env: Environment,
  output: Output,
  wanted: string | undefined,
  as: string | undefined,
): Promise<void> {
  await withStore(env, async (store) => {
    const reader = await actingAs(store, as, 'read-digest-preview');
    const deps = { store, now, hash: sha256 };
    const week = wanted ?? (await digestWeek(deps));
    const published = await findDigest(deps, week);
    const digest = published ?? { ...(await composeDigest(deps, week)), state: 'composed' as const };
    if (!published) await auditCommand(store, reader, 'digest-preview', { week });
    const { state, asOf, contentHash, figures, text } = digest;
    output.value({ week, state, asOf, contentHash, figures, text, postedAt: published?.postedAt ?? null });
    output.line(`[${state}]`);
    output.line(text.en);
    output.line();
    output.line(text.sw);
  });
}
