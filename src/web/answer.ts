import { readFormData } from '../cards/form-data.ts';
import { activitiesOn, type FormContext, loadFormContext } from '../check-ins/load-form.ts';
import { recordScreening, type ScreeningDeps, screeningFor } from '../check-ins/screening.ts';
import { presetsOf, type Refusal, submitAnswer } from '../check-ins/submit-answer.ts';
import type { Activity } from '../domain/activity.ts';
import { type CheckIn, isAnswered } from '../domain/check-in.ts';
import { isFocalPointOf, type Language, type Person } from '../domain/network.ts';
import { may } from '../domain/permissions.ts';
import { isTerminal } from '../domain/status.ts';
import { isExpected } from '../errors.ts';
import { PHRASES } from '../language/phrases.ts';
import type { RecipeDeps } from '../recipe.ts';
import { FORM_FIELDS, formPage, NO_CHANGE, receiptPage, sentencePage } from './answer-page.ts';
import type { AnswerLink, Links } from './link.ts';

export type WebDeps = RecipeDeps & ScreeningDeps & { links: Links };

/** `known`: whether the link was one of ours; who guesses is not listened to for long. */
export interface WebAnswer {
  status: number;
  html: string;
  known: boolean;
}

/** A link was opened: the form, or what was answered already. Nothing is changed by looking. */
export async function showAnswerPage(
  deps: WebDeps,
  token: string,
  query: string,
  locale: Language,
): Promise<WebAnswer> {
  return opened(deps, token, locale, async (person, context, checkIn) => {
    const wantsForm = new URLSearchParams(query).get('edit') === '1';
    if (isAnswered(checkIn) && !wantsForm) return receiptOf(deps, person, context, checkIn, true);
    return formOf(person, context, checkIn);
  });
}

/** The form was sent: the same acceptance, the same one write and the same screening as for a card. */
export async function takeAnswer(deps: WebDeps, token: string, body: unknown, locale: Language): Promise<WebAnswer> {
  return opened(deps, token, locale, async (person, context, checkIn, channel) => {
    const fields = isRecord(body) ? body : {};
    const form = readFormData({
      formKey: checkIn.id,
      revision: Number(fields[FORM_FIELDS.revision]),
      activityIds: checkIn.activityIds,
      base: parsed(fields[FORM_FIELDS.base]),
    });
    if (!form) return sentence(person, PHRASES[person.language].error.card_outdated(''), 400);
    const inputs = fields[FORM_FIELDS.choice] === NO_CHANGE ? NO_CHANGE : fields;
    const result = await submitAnswer(deps, {
      person,
      channel,
      checkInId: checkIn.id,
      revision: form.revision,
      ...(form.base ? { base: form.base } : {}),
      inputs,
      screening: await screeningFor(deps.store, inputs),
    });
    if (result.outcome !== 'refused')
      return receiptOf(deps, person, result.context, result.checkIn, result.outcome === 'overtaken');
    await recordScreening(deps, context.organisation.id, result.refusal);
    return formOf(person, result.context, result.checkIn, result);
  });
}

type Handle = (
  person: Person,
  context: FormContext,
  checkIn: CheckIn,
  channel: AnswerLink['channel'],
) => WebAnswer | Promise<WebAnswer>;

/** The link says whom it was made for and for what; whether that still holds is looked up each time. */
async function opened(deps: WebDeps, token: string, locale: Language, handle: Handle): Promise<WebAnswer> {
  const link = await deps.links.read(token);
  const person = link && (await deps.store.people.get(link.personId));
  const [week = '', organisationId = ''] = link?.checkInId.split('|') ?? [];
  if (!link || !person || !may(person, 'answer') || !isFocalPointOf(person, organisationId))
    return { status: 404, html: sentencePage(PHRASES[locale].web.gone, locale), known: link !== undefined };
  try {
    const context = await loadFormContext(deps, person, { organisationId, week });
    const { checkIn } = context;
    if (!checkIn || checkIn.state === 'cancelled') return sentence(person, PHRASES[person.language].web.gone, 404);
    return await handle(person, context, checkIn, link.channel);
  } catch (error) {
    if (!isExpected(error)) throw error;
    deps.log.info('web.refused', { code: error.code });
    const status = error.code === 'store_busy' ? 503 : 409;
    return sentence(person, PHRASES[person.language].error[error.code](error.detail), status);
  }
}

function sentence({ language }: Person, text: string, status: number): WebAnswer {
  return { status, html: sentencePage(text, language), known: true };
}

function formOf(
  person: Person,
  context: FormContext,
  checkIn: CheckIn,
  refused?: { activities: readonly Activity[]; refusal: Refusal },
): WebAnswer {
  const { round, organisation, week, zone, today, signposts, example } = context;
  const open = activitiesOn(context, checkIn.activityIds).filter(
    (activity) => isAnswered(checkIn) || !isTerminal(activity.status),
  );
  const activities = refused?.activities ?? open;
  if (activities.length === 0) return sentence(person, PHRASES[person.language].error.nothing_to_report(''), 200);
  return {
    known: true,
    status: refused ? 422 : 200,
    html: formPage({
      phrases: PHRASES[person.language],
      language: person.language,
      zone,
      today,
      organisationName: organisation.name,
      week,
      ...(round ? { closesAt: round.closesAt } : {}),
      late: round?.state === 'closed',
      activities,
      revision: checkIn.revision,
      base: Object.fromEntries(activities.map(({ id, latestUpdateId }) => [id, latestUpdateId ?? ''])),
      presets: presetsOf(checkIn),
      ...(refused ? { refused: refused.refusal } : {}),
      signposts,
      example,
    }),
  };
}

async function receiptOf(
  { store }: WebDeps,
  person: Person,
  context: FormContext,
  checkIn: CheckIn,
  already: boolean,
): Promise<WebAnswer> {
  const { answeredBy = person.id } = checkIn;
  const author = answeredBy === person.id ? person : await store.people.get(answeredBy);
  return {
    status: 200,
    known: true,
    html: receiptPage({
      phrases: PHRASES[person.language],
      language: person.language,
      zone: context.zone,
      organisationName: context.organisation.name,
      week: context.week,
      updates: checkIn.answer ?? [],
      titles: Object.fromEntries(context.all.map(({ id, title }) => [id, title])),
      answeredBy: author?.displayName ?? context.organisation.name,
      answeredAt: checkIn.answeredAt ?? checkIn.stateSince,
      late: checkIn.state === 'answered_late',
      already,
    }),
  };
}

/** A client may send anything here. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
