import type { Channel } from '../outbox/channel.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import type { Links } from '../web/link.ts';
import { composeMail, type OutgoingMail } from './compose-mail.ts';
import type { Mailer } from './mailer.ts';

/** Mail as a way by which messages go out; without a mailer none does. */
export function createMailChannel(deps: RecipeDeps & { links?: Links }, mailer?: Mailer): Channel<OutgoingMail> {
  return {
    compose: (delivery) => composeMail({ ...deps, store: deps.store.batched() }, delivery),
    post: async (_, mail) => (await mailer?.send(mail)) ?? { ok: false, status: 404 },
  };
}
