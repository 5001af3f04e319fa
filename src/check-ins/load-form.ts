import {
  ACTIVITIES_PER_CARD,
  activitiesByNeed,
  type CheckIn,
  type CheckInRound,
  isAnswered,
} from '../domain/check-in/check-in.ts';
import { adhocKey, checkInId } from '../domain/check-in/form-key.ts';
import { focalOrganisationsOf, isFocalPointOf, type Organisation, type Person } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { isTerminal } from '../domain/plan/status.ts';
import { applyUpdate, type StatusUpdate } from '../domain/plan/status-update.ts';
import { confirmedSignposts } from '../domain/safeguarding/signposts.ts';
import { type CalendarDate, dateOf, type Week, weekOf } from '../domain/time/period.ts';
import { ExpectedError } from '../errors.ts';
import { instantOf, type RecipeDeps } from '../outbox/recipe.ts';
import { settingsOf } from '../store/settings.ts';
import type { Stored } from '../store/store.ts';

/** What a person's form is about, loaded from the store: never from what a card said. */
export interface FormContext {
  organisation: Organisation;
  week: Week;
  today: CalendarDate;
  zone: string;
  example: boolean;
  /** Numbers a person with a case may call. */
  signposts: string;
  /** This week's check-in, when there is one. */
  checkIn?: Stored<CheckIn>;
  round?: CheckInRound;
  /** The organisation's activities as its answers leave them, finished ones included. */
  all: Stored<Activity>[];
  /** What the organisation said in this week. */
  updates: StatusUpdate[];
}

export interface OpenForm {
  context: FormContext;
  key: string;
  revision: number;
  activities: Stored<Activity>[];
  moreActivities: number;
  /** Activities that are left out of it because they are restricted; none when absent. */
  inTeams?: number;
}

/** Which organisation's form, and of which week; a check-in is both. */
export interface FormChoice {
  organisationId?: string;
  week?: Week;
}

/**
 * Loads what a person may report on: for the organisation they are asked about, or the first of theirs. Throws
 * not_allowed when they are not its focal point, or nobody's.
 */
export async function loadFormContext(
  deps: RecipeDeps,
  person: Person,
  { organisationId = focalOrganisationsOf(person)[0], week }: FormChoice = {},
): Promise<FormContext> {
  if (!organisationId) throw new ExpectedError('not_allowed', 'nobody’s focal point');
  if (!isFocalPointOf(person, organisationId))
    throw new ExpectedError('card_outdated', 'a form for an organisation that is not this person’s');
  const now = instantOf(deps);
  const asked = week ?? weekOf(now, (await settingsOf(deps.store)).zone);
  const store = deps.store.batched();
  const [settings, organisation, checkIn, round, activities, updates] = await Promise.all([
    settingsOf(store),
    store.organisations.get(organisationId),
    store.checkIns.get(checkInId(asked, organisationId)),
    store.rounds.get(asked),
    store.activities.ofOrganisation(organisationId),
    store.updates.ofOrganisation(organisationId, asked),
  ]);
  if (!organisation) throw new ExpectedError('not_allowed', 'a focal point of an organisation that is not there');
  return {
    organisation,
    week: asked,
    today: dateOf(now, settings.zone),
    zone: settings.zone,
    example: settings.example === true,
    signposts: confirmedSignposts(settings.signposts),
    ...(checkIn ? { checkIn } : {}),
    ...(round ? { round } : {}),
    all: activities.map((activity) => asSaid(activity, [...(checkIn?.answer ?? []), ...updates])),
    updates,
  };
}

/** A write that stopped half way may have left an activity behind what was said about it; what was said holds. */
function asSaid(activity: Stored<Activity>, updates: readonly StatusUpdate[]): Stored<Activity> {
  return updates
    .filter((update) => update.activityId === activity.id)
    .reduce((current, update) => applyUpdate(current, update), activity);
}

/** Of somebody who answers for several organisations: the first that still waits for its answer. */
export async function loadWaitingContext(deps: RecipeDeps, person: Person): Promise<FormContext> {
  const [first, ...others] = focalOrganisationsOf(person);
  const context = await loadFormContext(deps, person, { ...(first ? { organisationId: first } : {}) });
  if (isWaiting(context)) return context;
  for (const organisationId of others) {
    const other = await loadFormContext(deps, person, { organisationId });
    if (isWaiting(other)) return other;
  }
  return context;
}

function isWaiting({ checkIn }: FormContext): boolean {
  return checkIn !== undefined && !isAnswered(checkIn) && checkIn.activityIds.length > 0;
}

/**
 * The form a person gets when they ask for one: this week's check-in while it waits for its answer, otherwise an
 * update outside a check-in, over the activities most in need.
 */
export function openForm(context: FormContext): OpenForm {
  const { checkIn } = context;
  if (checkIn && !isAnswered(checkIn) && checkIn.activityIds.length > 0) {
    const activities = openActivities(context, checkIn.activityIds);
    if (activities.length > 0)
      return {
        context,
        key: checkIn.id,
        revision: checkIn.revision,
        activities,
        moreActivities: checkIn.moreActivities,
      };
  }
  return adhocForm(context, []);
}

/** A form outside a check-in, over open activities that are not on the card the person came from. */
export function adhocForm(context: FormContext, shown: readonly string[]): OpenForm {
  const open = activitiesByNeed(context.organisation.id, context.all, context.today) as Stored<Activity>[];
  if (open.length === 0) throw new ExpectedError('nothing_to_report', 'no open activity');
  const unseen = open.filter((activity) => !shown.includes(activity.id));
  const activities = (unseen.length > 0 ? unseen : open).slice(0, ACTIVITIES_PER_CARD);
  return {
    context,
    key: adhocKey(context.week),
    revision: 0,
    activities,
    moreActivities: Math.max(0, open.length - activities.length),
  };
}

export function activitiesOn(context: FormContext, ids: readonly string[]): Stored<Activity>[] {
  return ids.flatMap((id) => context.all.find((activity) => activity.id === id) ?? []);
}

/** Those of these activities that can still be reported on. */
export function openActivities(context: FormContext, ids: readonly string[]): Stored<Activity>[] {
  return activitiesOn(context, ids).filter(({ status }) => !isTerminal(status));
}

/** The activities on a check-in's form: the open ones, and in a correction all it was about. */
export function activitiesOfForm(context: FormContext, checkIn: CheckIn): Stored<Activity>[] {
  return isAnswered(checkIn)
    ? activitiesOn(context, checkIn.activityIds)
    : openActivities(context, checkIn.activityIds);
}
