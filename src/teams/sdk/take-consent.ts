import type { FileConsentCardResponse } from 'botbuilder';
import { type Attachment, MessageFactory, type TurnContext } from 'botbuilder';
import { acceptedFile } from '../offered-files.ts';
import { type Answering, say } from './answering.ts';
import { dropOffer, findOffer, withdrawOffer } from './file-offers.ts';
import { uploadFile } from './files.ts';
import { incomingOf } from './incoming.ts';

/** They want the file that was offered: made now, as it stands now, and put where they said. */
export function takeConsent(
  { deps, afterwards, answer }: Answering,
  mayUpload: (url: unknown) => boolean,
  context: TurnContext,
  consent: FileConsentCardResponse,
): void {
  const incoming = incomingOf(context);
  afterwards(context.activity, async (later) => {
    let file: Attachment | undefined;
    const said = await answer(
      incoming,
      async (ready, turn) => {
        const offer = await findOffer(ready, turn, consent.context);
        file = await uploadFile(await acceptedFile(ready, turn, offer), consent, mayUpload);
        // Only now: an upload that failed can be asked for again.
        await withdrawOffer(later, offer);
        await dropOffer(ready, turn, offer);
        return '';
      },
      { store: deps.store.batched() },
    );
    if (file) await later.sendActivity(MessageFactory.attachment(file));
    else await say(later, said);
  });
}

/** Whoever declines what was not offered to them has nothing to be told. */
export async function takeRefusal(
  { answer }: Answering,
  context: TurnContext,
  consent: FileConsentCardResponse,
): Promise<void> {
  await answer(incomingOf(context), async (ready, turn) => {
    const offer = await findOffer(ready, turn, consent.context);
    await withdrawOffer(context, offer);
    await dropOffer(ready, turn, offer);
  });
}
