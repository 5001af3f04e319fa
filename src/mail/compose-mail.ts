import { stillAsked } from '../check-ins/still-asked.ts';
import { type Delivery, isMailbox } from '../domain/outbox/delivery.ts';
import type { Instant } from '../domain/time/period.ts';
import { formatInstant } from '../language/format.ts';
import { PHRASES } from '../language/phrases.ts';
import type { Composed } from '../outbox/channel.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { type Links, linkHoldsUntil } from '../web/link.ts';

/** A mail ready to be sent. The subject stands on lock screens: it says nothing about anybody. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
}

/** The check-in as a mail with the link to its form, from the store as it is now, in the person's language. */
export async function composeMail(
  deps: RecipeDeps & { links?: Links },
  { content, queuedAt }: Delivery,
): Promise<Composed<OutgoingMail>> {
  if (content.kind === 'notice') return composeNoticeMail(deps, content);
  if (content.kind !== 'check-in' || !deps.links || !deps.sendsMail) return { drop: 'gone' };
  const asked = await stillAsked(deps, content);
  if ('drop' in asked) return asked;
  const { checkIn, person, context, activities } = asked;
  const { round, organisation, zone } = context;
  if (!person.workEmail || !round) return { drop: 'gone' };
  if (await hasTheCard(deps, checkIn.id, person.id, queuedAt)) return { drop: 'asked_in_teams' };
  const { language } = person;
  const phrases = PHRASES[language];
  const { week } = checkIn;
  const link = { personId: person.id, checkInId: checkIn.id, channel: 'email_link', id: deps.newId() } as const;
  const url = await deps.links.sign(link, linkHoldsUntil(round));
  return {
    message: {
      to: person.workEmail,
      subject: content.reminder > 0 ? phrases.receipt.reminderTitle(week) : phrases.form.title(week),
      text: [
        phrases.web.greeting(person.displayName),
        '',
        phrases.web.request(organisation.name, activities.length),
        phrases.form.closes(formatInstant(round.closesAt, zone, language)),
        '',
        url,
        '',
        phrases.web.mail,
        phrases.warningTitle,
        ...(context.example ? ['', phrases.exampleNetwork] : []),
        '',
      ].join('\n'),
    },
  };
}

/** Only what happened to somebody's own address, told to the one they had before. */
async function composeNoticeMail(
  { store, sendsMail }: RecipeDeps,
  { notice, personId }: Extract<Delivery['content'], { kind: 'notice' }>,
): Promise<Composed<OutgoingMail>> {
  const person = await store.people.get(personId);
  if (notice.about !== 'identity' || !person?.formerEmail || !sendsMail) return { drop: 'gone' };
  const words = PHRASES[person.language].notice;
  return {
    message: {
      to: person.formerEmail,
      subject: words.toast,
      text: [words.identityYoursTitle, words.identityField[notice.field], '', words.identityYoursAdvice, ''].join('\n'),
    },
  };
}

/** While the mail waited they have opened the bot. */
async function hasTheCard(
  { store }: RecipeDeps,
  checkInId: string,
  personId: string,
  since: Instant,
): Promise<boolean> {
  return (await store.deliveries.ofCheckIn(checkInId)).some(
    ({ content, conversationId, state, sentAt = '' }) =>
      content.kind === 'check-in' &&
      content.personId === personId &&
      !isMailbox(conversationId) &&
      state === 'sent' &&
      sentAt > since,
  );
}
