import type { OfferedFile } from '../domain/network/network.ts';
import { type Asked, allowed } from './access.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { exportFile } from './export.ts';
import type { NamedFile } from './file-offer.ts';
import { myDataFile } from './privacy.ts';
import type { Turn } from './turn.ts';

/** Every file that is offered; the input is what it was narrowed to. */
const FILES: Record<OfferedFile['file'], Asked<string, NamedFile>> = {
  'my-data': {
    where: 'personal',
    right: 'listed',
    run: async (deps, { caller }) => {
      await audit(deps, caller, 'my-data', {});
      return myDataFile(deps, caller);
    },
  },
  export: {
    where: 'personal',
    right: 'export',
    run: (deps, turn, filters) => exportFile(deps, turn, filters, { onRecord: true }),
  },
};

/** A file that was offered is wanted: it is made again, for whoever accepts, with the rights they have now. */
export async function acceptedFile(deps: BotDeps, turn: Turn, { file, filters }: OfferedFile): Promise<NamedFile> {
  return allowed(turn, FILES[file])(deps, filters);
}
