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
import { CHOICES, doorPage, FORM_FIELDS, formPage, receiptPage, sentencePage } from './answer-page.ts';
import { type AnswerLink, isAlive, type Links } from './link.ts';

export type WebDeps = RecipeDeps & ScreeningDeps & { links: Links };

/** `isOurs`: whether the link is one that was made here; who guesses is not listened to for long. */
export interface WebAnswer {
  status: number;
  html: string;
  isOurs: boolean;
}

/** A link was looked at. Nothing is shown that is anybody's, and nothing is changed. */
export async function showAnswerPage(deps: WebDeps, token: string, locale: Language): Promise<WebAnswer> {
  return opened(deps, token, locale, ({ language }, { week }) => ({
    status: 200,
    isOurs: true,
    html: doorPage({ phrases: PHRASES[language], language, week }),
  }));
}

/**
 * A button was pressed: the form is opened, or sent. What is sent goes the way of a card: the same acceptance, the same one write
 * and the same screening.
 */
export async function takeAnswer(deps: WebDeps, token: string, body: unknown, locale: Language): Promise<WebAnswer> {
  return opened(deps, token, locale, async (person, context, checkIn, channel) => {
    const fields = isRecord(body) ? withPlainLineEnds(body) : {};
    const choice = fields[FORM_FIELDS.choice];
    if (choice === CHOICES.edit || (choice === CHOICES.open && !isAnswered(checkIn)))
      return formOf(person, context, checkIn);
    if (choice === CHOICES.open) return receiptOf(deps, person, context, checkIn, true);
    const form = readFormData({
      formKey: checkIn.id,
      revision: Number(fields[FORM_FIELDS.revision]),
      activityIds: checkIn.activityIds,
      base: parsed(fields[FORM_FIELDS.base]),
    });
    if (!form) return sentence(person, PHRASES[person.language].error.card_outdated(''), 400);
    const inputs = choice === CHOICES.noChange ? 'no-change' : fields;
    const result = await submitAnswer(deps, {
      person,
      channel,
      checkInId: checkIn.id,
      revision: form.revision,
      ...(form.base ? { base: form.base } : {}),
      inputs,
      leaveOut: restrictedOf(context),
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
  const read = await deps.links.read(token);
  const link = read === 'over' ? undefined : read;
  const person = link && (await deps.store.people.get(link.personId));
  const [week = '', organisationId = ''] = link?.checkInId.split('|') ?? [];
  if (!link || !person || !may(person, 'answer') || !isFocalPointOf(person, organisationId))
    return { status: 404, html: sentencePage(PHRASES[locale].web.gone, locale), isOurs: read !== undefined };
  try {
    const context = await loadFormContext(deps, person, { organisationId, week });
    const { checkIn } = context;
    if (checkIn && !isAlive(link, person, checkIn))
      return { status: 404, html: sentencePage(PHRASES[locale].web.gone, locale), isOurs: true };
    if (!checkIn || checkIn.state === 'cancelled') return sentence(person, PHRASES[person.language].web.gone, 404);
    return await handle(person, context, checkIn, link.channel);
  } catch (error) {
    if (!isExpected(error)) throw error;
    deps.log.info('web.refused', { code: error.code });
    const status = error.code === 'store_busy' ? 503 : 409;
    return sentence(person, PHRASES[person.language].error[error.code](error.detail), status);
  }
}

/** What is restricted is not shown to whoever holds a link: it waits in Teams. */
function restrictedOf({ all }: FormContext): ReadonlySet<string> {
  return new Set(all.filter(({ sensitivity }) => sensitivity === 'restricted').map(({ id }) => id));
}

function sentence({ language }: Person, text: string, status: number): WebAnswer {
  return { status, html: sentencePage(text, language), isOurs: true };
}

function formOf(
  person: Person,
  context: FormContext,
  checkIn: CheckIn,
  refused?: { activities: readonly Activity[]; refusal: Refusal },
): WebAnswer {
  const { round, organisation, week, zone, today, signposts, example } = context;
  const restricted = restrictedOf(context);
  const open = activitiesOn(context, checkIn.activityIds).filter(
    (activity) => isAnswered(checkIn) || !isTerminal(activity.status),
  );
  const activities = refused?.activities ?? open.filter(({ id }) => !restricted.has(id));
  const inTeams = open.filter(({ id }) => restricted.has(id)).length;
  const phrases = PHRASES[person.language];
  if (activities.length === 0)
    return sentence(person, inTeams > 0 ? phrases.web.inTeams(inTeams) : phrases.error.nothing_to_report(''), 200);
  return {
    isOurs: true,
    status: refused ? 422 : 200,
    html: formPage({
      phrases,
      language: person.language,
      zone,
      today,
      organisationName: organisation.name,
      week,
      ...(round ? { closesAt: round.closesAt } : {}),
      late: round?.state === 'closed',
      inTeams,
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
  const restricted = restrictedOf(context);
  const { answeredBy = person.id } = checkIn;
  const author = answeredBy === person.id ? person : await store.people.get(answeredBy);
  return {
    status: 200,
    isOurs: true,
    html: receiptPage({
      phrases: PHRASES[person.language],
      language: person.language,
      zone: context.zone,
      organisationName: context.organisation.name,
      week: context.week,
      updates: (checkIn.answer ?? []).filter(({ activityId }) => !restricted.has(activityId)),
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

/** Browsers send CRLF for what is a line end everywhere else: an answer that was not touched must not look like another. */
function withPlainLineEnds(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/\r\n/g, '\n') : value,
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
