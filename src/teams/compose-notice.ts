import { noticeCard } from '../cards/notice-card.ts';
import type { Delivery } from '../domain/outbox/delivery.ts';
import { PHRASES } from '../language/phrases.ts';
import type { BotDeps } from './bot-deps.ts';
import { wordsOf } from './notice-words.ts';
import type { Composition } from './outgoing.ts';

type NoticeContent = Extract<Delivery['content'], { kind: 'notice' }>;

/** A notice in its reader's language, from the store as it is now; what is over need not be said any more. */
export async function composeNotice(deps: BotDeps, { notice, personId }: NoticeContent): Promise<Composition> {
  const person = await deps.store.people.get(personId);
  if (!person?.active) return { drop: 'gone' };
  const phrases = PHRASES[person.language];
  const said = await wordsOf(notice, { store: deps.store, phrases, reader: person });
  if (!said) return { drop: 'not_awaited' };
  return {
    message: { card: noticeCard(said.title, said.particulars, said.advice, phrases), toast: phrases.notice.toast },
  };
}
