import type { Card } from '../cards/elements.ts';
import { ANSWERED_BY_INPUT, readFormData } from '../cards/form-data.ts';
import { viewForm } from '../check-ins/form-view.ts';
import { loadFormContext, openForm } from '../check-ins/load-form.ts';
import { viewReceipt } from '../check-ins/receipt-view.ts';
import { submitAnswer } from '../check-ins/submit-answer.ts';
import { isAnswered } from '../domain/check-in/check-in.ts';
import { focalPointsOf, type Person } from '../domain/network/network.ts';
import { organisationNamed } from '../domain/plan/filters.ts';
import { ExpectedError } from '../errors.ts';
import { audit } from './audit.ts';
import type { BotDeps } from './bot-deps.ts';
import { formReply, receiptReply } from './form-reply.ts';
import type { CallerTurn } from './turn.ts';

/** "on behalf of …": the form of an organisation, for an answer that was given by telephone. */
export async function showFormOnBehalf(deps: BotDeps, turn: CallerTurn, rest: string): Promise<Card> {
  const { caller: officer } = turn;
  const organisation = organisationNamed(rest.trim(), await deps.store.organisations.list());
  if (!organisation) throw new ExpectedError('organisation_unknown', 'on behalf of nobody', rest.trim());
  const givers = await giversOf(deps, organisation.id);
  const context = await loadFormContext(deps, givers[0], { organisationId: organisation.id });
  const { checkIn } = context;
  if (!checkIn) throw new ExpectedError('no_round_yet', 'no check-in of that organisation');
  await audit(deps, officer, 'ledger', { organisation: organisation.id });
  if (isAnswered(checkIn)) {
    const receipt = await viewReceipt(deps.store, context, checkIn, { reader: officer, already: true });
    return receiptReply(receipt, officer, { viewOnly: true });
  }
  return formReply(viewForm(openForm(context)), officer, { onBehalf: { givers, chosen: givers[0].id } });
}

/** The answer is the focal point's; who typed it stays beside it. */
export async function submitOnBehalf(deps: BotDeps, turn: CallerTurn, data: unknown): Promise<Card> {
  const { caller: officer } = turn;
  const form = readFormData(data);
  if (form?.about.kind !== 'check-in') throw new ExpectedError('card_outdated', 'a card without form data');
  const { organisationId, week } = form.about;
  const givers = await giversOf(deps, organisationId);
  const chosen = (data as Record<string, unknown>)[ANSWERED_BY_INPUT];
  const giver = givers.find(({ id }) => id === chosen);
  if (!giver) throw new ExpectedError('card_outdated', 'an answer of somebody who is not its focal point');
  const submitted = await submitAnswer(deps, {
    person: giver,
    channel: 'on_behalf',
    recordedBy: officer.id,
    reader: officer,
    checkInId: form.formKey,
    revision: form.revision,
    ...(form.base ? { base: form.base } : {}),
    inputs: data,
  });
  if (submitted.outcome === 'refused')
    return formReply(submitted.form, officer, { onBehalf: { givers, chosen: giver.id } });
  if (submitted.outcome === 'saved')
    await audit(deps, officer, 'recorded-on-behalf', { organisation: organisationId, person: giver.id, week });
  return receiptReply(submitted.receipt, officer, { viewOnly: true });
}

async function giversOf({ store }: BotDeps, organisationId: string): Promise<[Person, ...Person[]]> {
  const [first, ...more] = focalPointsOf(organisationId, await store.people.list());
  if (!first) throw new ExpectedError('no_focal_point', 'on behalf of an organisation without a focal point');
  return [first, ...more];
}
