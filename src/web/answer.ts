import { readFormData } from '../cards/form-data.ts';
import { viewForm } from '../check-ins/form-view.ts';
import { activitiesOfForm, type FormContext, loadFormContext } from '../check-ins/load-form.ts';
import { viewReceipt } from '../check-ins/receipt-view.ts';
import { presetsOf, submitAnswer } from '../check-ins/submit-answer.ts';
import { type CheckIn, isAnswered } from '../domain/check-in/check-in.ts';
import { readCheckInId } from '../domain/check-in/form-key.ts';
import type { ReceiptView } from '../domain/check-in/receipt-view.ts';
import { isFocalPointOf, type Language, type Person } from '../domain/network/network.ts';
import { may } from '../domain/permissions/permissions.ts';
import { isExpected } from '../errors.ts';
import { languageOfLocale, PHRASES } from '../language/phrases.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import type { Store } from '../store/store.ts';
import { CHOICES, doorPage, FORM_FIELDS, formPage, receiptPage, sentencePage } from './answer-page.ts';
import { type AnswerLink, isAlive, LINK_PATH, type Links, LONGEST_TOKEN } from './link.ts';

export type WebDeps = RecipeDeps & { links: Links };

/** `isOurs`: whether the link is one that was made here; who guesses is not listened to for long. */
export interface WebAnswer {
  status: number;
  html: string;
  isOurs: boolean;
}

/** Where links to a form lead, as the HTTP server takes it. */
export interface FormRoute {
  path: string;
  longestToken: number;
  isOurs(token: string): Promise<boolean>;
  answer(request: { token: string; languages: string; fields?: unknown }): Promise<WebAnswer>;
}

/** Pages are made over the same view of the store as turns: nobody waits long for one either. */
export function createFormRoute(
  { store, over }: { store: Store; over: (view: Store) => RecipeDeps },
  links: Links,
): FormRoute {
  return {
    path: LINK_PATH,
    longestToken: LONGEST_TOKEN,
    isOurs: async (token) => (await links.read(token)) !== undefined,
    answer: async ({ token, languages, fields }) => {
      const deps = { ...over(store.forTurn()), links };
      const locale = languageOfLocale(languages);
      return fields === undefined ? showAnswerPage(deps, token, locale) : takeAnswer(deps, token, fields, locale);
    },
  };
}

/** A link was looked at. Nothing is shown that is anybody's, and nothing is changed. */
async function showAnswerPage(deps: WebDeps, token: string, locale: Language): Promise<WebAnswer> {
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
async function takeAnswer(deps: WebDeps, token: string, body: unknown, locale: Language): Promise<WebAnswer> {
  return opened(deps, token, locale, async (person, context, checkIn, channel) => {
    const fields = isRecord(body) ? withPlainLineEnds(body) : {};
    const choice = fields[FORM_FIELDS.choice];
    if (choice === CHOICES.edit || (choice === CHOICES.open && !isAnswered(checkIn)))
      return formOf(person, context, checkIn);
    if (choice === CHOICES.open) {
      const receipt = await viewReceipt(deps.store, context, checkIn, { reader: person, already: true });
      return receiptOf(person, context, receipt);
    }
    const form = readFormData({
      formKey: checkIn.id,
      revision: Number(fields[FORM_FIELDS.revision]),
      activityIds: checkIn.activityIds,
      base: parsed(fields[FORM_FIELDS.base]),
    });
    if (!form) return sentence(person, PHRASES[person.language].error.card_outdated(''), 400);
    const submitted = await submitAnswer(deps, {
      person,
      channel,
      checkInId: checkIn.id,
      revision: form.revision,
      ...(form.base ? { base: form.base } : {}),
      inputs: choice === CHOICES.noChange ? 'no-change' : fields,
      leaveOut: restrictedOf(context),
    });
    return submitted.outcome === 'refused'
      ? { status: 422, isOurs: true, html: formPage(submitted.form, wordsOf(person)) }
      : receiptOf(person, context, submitted.receipt);
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
  const about = readCheckInId(link?.checkInId);
  if (!link || !about || !person || !may(person, 'answer') || !isFocalPointOf(person, about.organisationId))
    return { status: 404, html: sentencePage(PHRASES[locale].web.gone, locale), isOurs: read !== undefined };
  try {
    const context = await loadFormContext(deps, person, about);
    const { checkIn } = context;
    if (checkIn && !isAlive(link, person, checkIn))
      return { status: 404, html: sentencePage(PHRASES[locale].web.gone, locale), isOurs: true };
    if (!checkIn) return sentence(person, PHRASES[person.language].web.gone, 404);
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

function formOf(person: Person, context: FormContext, checkIn: CheckIn): WebAnswer {
  const restricted = restrictedOf(context);
  const open = activitiesOfForm(context, checkIn);
  const activities = open.filter(({ id }) => !restricted.has(id));
  const inTeams = open.length - activities.length;
  const words = wordsOf(person);
  const { error, web } = words.phrases;
  if (activities.length === 0)
    return sentence(person, inTeams > 0 ? web.inTeams(inTeams) : error.nothing_to_report(''), 200);
  const { id: key, revision, moreActivities } = checkIn;
  const form = { context, key, revision, activities, moreActivities, inTeams };
  return { status: 200, isOurs: true, html: formPage(viewForm(form, { presets: presetsOf(checkIn) }), words) };
}

function receiptOf(person: Person, context: FormContext, receipt: ReceiptView): WebAnswer {
  const restricted = restrictedOf(context);
  const updates = receipt.updates.filter(({ activityId }) => !restricted.has(activityId));
  return { status: 200, isOurs: true, html: receiptPage({ ...receipt, updates }, wordsOf(person)) };
}

function wordsOf({ language }: Person) {
  return { phrases: PHRASES[language], language };
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
