import type { Card } from '../cards/elements.ts';
import { messageCard, revokeCard } from '../cards/message-card.ts';
import { loadFormContext } from '../check-ins/load-form.ts';
import { readCheckInId } from '../domain/check-in/form-key.ts';
import { focalOrganisationsOf, focalPointsOf, isFocalPointOf, type Person } from '../domain/network/network.ts';
import { may } from '../domain/permissions/permissions.ts';
import { organisationNamed } from '../domain/plan/filters.ts';
import { ExpectedError } from '../errors.ts';
import { formatInstant } from '../language/format.ts';
import { change } from '../store/change.ts';
import { linkHoldsUntil } from '../web/link.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn } from './turn.ts';

/** "link": the address of a focal point's own form. */
export function makeOwnLink(deps: BotDeps, turn: CallerTurn): Promise<(Card | string)[]> {
  const [organisationId] = focalOrganisationsOf(turn.caller);
  return makeLink(deps, turn, turn.caller, organisationId);
}

/** "link for CSO Forum": that of an organisation Teams does not reach, to be sent on by whatever does. It answers in the name of the first focal point. */
export async function makeLinkFor(deps: BotDeps, turn: CallerTurn, rest: string): Promise<(Card | string)[]> {
  const name = rest.trim();
  const organisation = organisationNamed(name, await deps.store.organisations.list());
  if (!organisation) throw new ExpectedError('organisation_unknown', 'a link for nobody', name);
  const [person] = focalPointsOf(organisation.id, await deps.store.people.list());
  if (!person) throw new ExpectedError('no_focal_point', 'a link for an organisation without a focal point');
  return makeLink(deps, turn, person, organisation.id);
}

async function makeLink(
  deps: BotDeps,
  { caller, phrases, language }: CallerTurn,
  person: Person,
  organisationId?: string,
): Promise<(Card | string)[]> {
  if (!deps.links) throw new ExpectedError('links_off', 'no LINK_SECRET');
  const { checkIn, round, organisation, zone } = await loadFormContext(deps, person, {
    ...(organisationId ? { organisationId } : {}),
  });
  if (!checkIn || !round) throw new ExpectedError('no_round_yet', 'a link without a check-in');
  if (checkIn.activityIds.length === 0) throw new ExpectedError('nothing_to_report', 'a link to an empty form');
  const until = linkHoldsUntil(round);
  const id = deps.newId();
  const url = await deps.links.sign({ personId: person.id, checkInId: checkIn.id, channel: 'web_link', id }, until);
  await audit(deps, caller, 'link-made', { organisation: organisation.id, person: person.id, week: checkIn.week });
  const words = phrases.web;
  const text = words.link(url, organisation.name, person.displayName, formatInstant(until, zone, language));
  // The address stands in a message of its own, to be copied or sent on; the button does not go with it.
  return [text, revokeCard(words, { checkIn: checkIn.id, person: person.id, link: id })];
}

/** "Revoke this link": by whoever it answers for, or an officer. Dead from that moment, wherever it was sent. */
export async function revokeLink(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: asking } = turn;
  const { checkIn: checkInId, person: personId, link } = data as Readonly<Record<string, unknown>>;
  const about = readCheckInId(checkInId);
  if (!about || typeof checkInId !== 'string' || typeof link !== 'string' || link.length > LONGEST_ID)
    throw new ExpectedError('card_outdated', 'a link that is not named');
  if (personId !== asking.id && !may(asking, 'record-on-behalf'))
    throw new ExpectedError('not_allowed', 'a link of somebody else');
  const { week, organisationId } = about;
  if (!may(asking, 'record-on-behalf') && !isFocalPointOf(asking, organisationId))
    throw new ExpectedError('not_allowed', 'a link of another organisation');
  let isFull = false;
  const revoked = await change(deps.store.checkIns, checkInId, (stands) => {
    const { revokedLinks = [] } = stands;
    if (revokedLinks.includes(link)) return undefined;
    isFull = revokedLinks.length >= MOST_REVOKED;
    return isFull ? undefined : { ...stands, revokedLinks: [...revokedLinks, link] };
  });
  // No link that was revoked comes alive again for want of room: all the links of that person die with it.
  if (isFull && typeof personId === 'string')
    await change(deps.store.people, personId, (stands) => ({ ...stands, linksFrom: turn.now }));
  if (revoked || isFull) await audit(deps, asking, 'link-revoked', { organisation: organisationId, week });
  return messageCard(turn.phrases.web.revoked);
}

/** A check-in has a handful of links. */
const MOST_REVOKED = 100;
const LONGEST_ID = 100;
