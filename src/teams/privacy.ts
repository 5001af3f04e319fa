import type { Card } from '../cards/elements.ts';
import { confirmCard, messageCard } from '../cards/message-card.ts';
import { VERBS } from '../cards/verbs.ts';
import type { Person } from '../domain/network/network.ts';
import { isLastAdmin, personNamed } from '../domain/network/role-change.ts';
import type { Notice } from '../domain/outbox/delivery.ts';
import { may } from '../domain/permissions/permissions.ts';
import { erasureDueOn } from '../domain/privacy/retention.ts';
import { addMinutes, dateOf, type Instant } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { formatDate } from '../language/format.ts';
import { loadReaders, noticesTo } from '../notices/notices.ts';
import { instantOf } from '../outbox/recipe.ts';
import { erasePerson, letGo } from '../privacy/erase-person.ts';
import { heldAbout } from '../privacy/held-about.ts';
import { change } from '../store/change.ts';
import { currentWeek } from '../store/settings.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Deferred } from './deferred.ts';
import { type NamedFile, offerFile } from './file-offer.ts';
import type { CallerTurn, Turn } from './turn.ts';

/** "my data": what is held about whoever asks, as a file. */
export function myData(): Deferred {
  return {
    later: async (patient, { caller, phrases }) =>
      offerFile(await myDataFile(patient, caller), phrases.privacy.fileOffer, { file: 'my-data', filters: '' }),
  };
}

export async function myDataFile(deps: BotDeps, person: Person): Promise<NamedFile> {
  const held = await heldAbout(deps, person);
  return { name: 'pamoja-my-data.json', content: new TextEncoder().encode(`${JSON.stringify(held, null, 2)}\n`) };
}

/** "forget me": the clock of the erasure begins, and who answers for data protection is told. */
export async function forgetMe(deps: BotDeps, turn: CallerTurn): Promise<string> {
  const { caller: person } = turn;
  if (isLastAdmin(person, await deps.store.people.list()))
    throw new ExpectedError('last_admin', 'the last admin asks to be forgotten');
  const { zone } = turn;
  const due = person.erasureDueOn ?? erasureDueOn(dateOf(turn.now, zone));
  const begun = await change(deps.store.people, person.id, (stands) =>
    stands.erasureDueOn ? undefined : { ...stands, erasureDueOn: due },
  );
  if (begun) {
    await audit(deps, person, 'erasure-asked', { person: person.id, due });
    await tellOfficers(deps, person, due, { about: 'erasure', personId: person.id, dueOn: due });
  }
  return turn.phrases.privacy.forgetting(formatDate(due, person.language));
}

/** "keep me": taken back in time. */
export async function keepMe(deps: BotDeps, turn: CallerTurn): Promise<string> {
  const { caller: person } = turn;
  const words = turn.phrases.privacy;
  const kept = await change(deps.store.people, person.id, ({ erasureDueOn: due, ...rest }) => (due ? rest : undefined));
  if (kept) {
    await audit(deps, person, 'erasure-withdrawn', { person: person.id });
    await tellOfficers(deps, person, turn.now, { about: 'erasure-withdrawn', personId: person.id });
  }
  return kept ? words.kept : words.notAsked;
}

/** "erase someone@…": asked once more first, as it cannot be undone. */
export async function erase(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  const { caller: officer } = turn;
  const person = await named(deps, rest);
  if (person.id === officer.id) throw new ExpectedError('not_allowed', 'erases themselves: forget me');
  const words = turn.phrases.privacy;
  return confirmCard(words.confirmErase(person.displayName), VERBS.eraseConfirmed, question(deps, person));
}

/** "Yes, erase": now. The store's files are cleaned with it, which may take a while; the other officers are told. */
export async function eraseConfirmed(
  deps: BotDeps,
  turn: CallerTurn,
  data: unknown,
): Promise<Deferred & { meanwhile: Card }> {
  const { caller: officer } = turn;
  const { id } = await confirmed(deps, data);
  if (id === officer.id) throw new ExpectedError('not_allowed', 'erases themselves: forget me');
  const words = turn.phrases.privacy;
  return {
    meanwhile: messageCard(words.erasing),
    later: async (patient) => {
      await erasePerson(patient, id, officer.id);
      await patient.store.purge();
      await tellOthers(patient, officer, id, { about: 'erased', personId: id, by: officer.id });
      return words.erased;
    },
  };
}

/** "left someone@…": asked once more first. */
export async function left(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  const person = await named(deps, rest);
  const words = turn.phrases.privacy;
  return confirmCard(words.confirmLeft(person.displayName), VERBS.leftConfirmed, question(deps, person));
}

/** "Yes, they left": they are asked no more, and what is held about them goes within thirty days. */
export async function letGoConfirmed(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: admin } = turn;
  const person = await confirmed(deps, data);
  if (await letGo(deps, person)) {
    await audit(deps, admin, 'role-changed', { person: person.id, change: 'left' });
    await tellOthers(deps, admin, person.id, { about: 'left', personId: person.id, by: admin.id });
  }
  return messageCard(turn.phrases.privacy.left(person.displayName));
}

export async function doNothing(_: BotDeps, { phrases }: Turn): Promise<Card> {
  return messageCard(phrases.proposal.cancelled);
}

/** A card stands in the chat for years: one that was forgotten there is not pressed by mistake. */
const ANSWERED_WITHIN_MINUTES = 60;

/** What the button of a question brings back. */
function question(deps: BotDeps, { id }: Person): { person: string; asked: Instant } {
  return { person: id, asked: instantOf(deps) };
}

/** Whom a question was about, as they stand now. */
async function confirmed(deps: BotDeps, data: unknown): Promise<Person> {
  const { person: id, asked } = data as Readonly<Record<string, unknown>>;
  const since = addMinutes(instantOf(deps), -ANSWERED_WITHIN_MINUTES);
  if (typeof asked !== 'string' || asked < since) throw new ExpectedError('card_outdated', 'a question of long ago');
  const person = typeof id === 'string' ? await deps.store.people.get(id) : undefined;
  if (!person || person.erased) throw new ExpectedError('card_outdated', 'a question about nobody');
  return person;
}

/** Whoever else may give roles or erase is told what one of them has done. */
async function tellOthers(deps: BotDeps, officer: Person, subject: string, notice: Notice): Promise<void> {
  const readers = await loadReaders(deps.store);
  const others = readers.people.filter(
    (each) => each.id !== officer.id && (may(each, 'change-roles') || may(each, 'erase')),
  );
  const week = await currentWeek(deps);
  await deps.outbox.enqueue(noticesTo(others, readers, week, `${subject}|${instantOf(deps)}`, notice));
}

async function named({ store }: BotDeps, who: string): Promise<Person> {
  const person = personNamed(who.trim(), await store.people.list());
  if (!person) throw new ExpectedError('person_unknown', 'nobody by that name', who.trim());
  return person;
}

/** The data protection officer, or the admins where there is none. */
async function tellOfficers(deps: BotDeps, person: Person, when: string, notice: Notice): Promise<void> {
  const readers = await loadReaders(deps.store);
  const officers = readers.people.filter(
    ({ id, assignments }) => id !== person.id && assignments.some(({ role }) => role === 'data_protection_officer'),
  );
  const told = officers.length > 0 ? officers : readers.people.filter((each) => may(each, 'erase'));
  await deps.outbox.enqueue(
    noticesTo(
      told.filter(({ id }) => id !== person.id),
      readers,
      await currentWeek(deps),
      `${person.id}|${when}`,
      notice,
    ),
  );
}
