import { inputId } from '../cards/form-data.ts';
import { submitAnswer } from '../check-ins/submit-answer.ts';
import type { ActivityForm } from '../domain/check-in/answer-form.ts';
import { checkInId } from '../domain/check-in/form-key.ts';
import { focalPointsOf, isSecretariat } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { isTerminal } from '../domain/plan/status.ts';
import { planWeek } from '../domain/schedule/schedule.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateOf,
  type Instant,
  shiftWeek,
  type Week,
  weekOf,
} from '../domain/time/period.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import { createJobs } from '../scheduling/jobs.ts';
import { runOnce, skipRun } from '../scheduling/run-once.ts';
import { settingsOf } from '../store/settings.ts';

/** What the example organisations tell the secretariat by phone, by the beginning of an activity's title. */
const NEWS: Readonly<Record<string, Partial<ActivityForm> & { in?: number }>> = {
  'Radio talk shows': { status: 'on_track', note: 'Two stations confirmed.' },
  'Referral directory': { status: 'at_risk', reason: 'Three sub-counties have not sent their list.' },
  'Small grants': { status: 'delayed', reason: 'Bank forms came back twice.', in: 35 },
  'Survivor-led review': { status: 'on_track' },
  'Handbook for prosecutors': {
    status: 'blocked',
    reason: 'Waiting for comments from the prosecution service.',
    support: 'government_liaison',
  },
  'Legal aid days': { status: 'on_track', reached: '74' },
  'Sermon notes': { status: 'on_track', reached: '2100' },
  'Village elders': { status: 'at_risk', reason: 'Rains have cut two roads.' },
  'School clubs': { status: 'on_track', reached: '610' },
  'Boda-boda riders': { status: 'delayed', reason: 'Training hall double-booked.', in: 24 },
  'Beach management units': { status: 'on_track', reached: '95' },
  'County referral meetings': { status: 'on_track', reached: '4' },
  'Savings groups': { status: 'on_track', reached: '205' },
  'Community dialogues': { status: 'blocked', reason: 'No vehicle since the last breakdown.', support: 'funding' },
  'Border officials': { status: 'on_track', reached: '30' },
  'Recruitment agencies': { status: 'delayed', reason: 'Two agencies have not answered.', in: 41 },
  'Study on returnees': { status: 'at_risk', reason: 'Ethics review takes longer.', support: 'technical' },
  'Open lecture': { status: 'completed', note: 'Full hall, recording shared with members.', in: -100 },
  'County referral mechanism': { status: 'on_track', reached: '7' },
};

/** Who is silent, by acronym and how many weeks ago: a network where everybody answers convinces nobody. */
const SILENT = new Set(['ENFI|1', 'ELRU|2', 'EFA|1', 'EWEC|2', 'ECSMF|0', 'ENFI|0', 'EYAI|0', 'ERP|0', 'ELRU|0']);
const WEEKS = 2;

/**
 * Plays the weeks before today through the very recipes the clock uses: rounds open and close, and the secretariat
 * types in what organisations said on the phone.
 */
export async function playExampleWeeks(deps: Omit<RecipeDeps, 'now'>, today: Instant): Promise<void> {
  const { zone } = await settingsOf(deps.store);
  const thisWeek = weekOf(today, zone);
  for (let ago = WEEKS; ago >= 0; ago -= 1) await playWeek(deps, shiftWeek(thisWeek, -ago), ago, today);
}

/** The first week that is played: nothing is due before it. */
export function firstExampleWeek(today: Instant, zone: string): Week {
  return shiftWeek(weekOf(today, zone), -WEEKS);
}

async function playWeek(deps: Omit<RecipeDeps, 'now'>, week: Week, ago: number, today: Instant): Promise<void> {
  const plan = planWeek(week, await settingsOf(deps.store));
  let clock = plan.opensAt < today ? plan.opensAt : today;
  const clocked = { ...deps, now: () => new Date(clock) };
  const jobs = createJobs(clocked);
  const at = async (instant: Instant, work: () => Promise<unknown>) => {
    if (instant > today) return;
    clock = instant;
    await work();
  };
  await runOnce({ ...clocked, jobs }, 'open-round', week);
  const answersAt = addMinutes(clock, 26 * 60);
  await at(answersAt < today ? answersAt : today, () => answerAll(clocked, week, ago));
  await at(plan.remindAt, () => runOnce({ ...clocked, jobs }, 'remind', week));
  await at(plan.closesAt, () => runOnce({ ...clocked, jobs }, 'close-round', week));
  // Nobody chose a channel in these weeks.
  await at(plan.digestAt, () => skipRun(clocked, 'digest', week, 'example'));
}

async function answerAll(deps: RecipeDeps, week: Week, ago: number): Promise<void> {
  const { store } = deps;
  const { zone } = await settingsOf(store);
  const [organisations, people] = await Promise.all([store.organisations.list(), store.people.list()]);
  const officer = people.find(isSecretariat);
  for (const organisation of organisations) {
    if (SILENT.has(`${organisation.acronym}|${ago}`)) continue;
    const [person] = focalPointsOf(organisation.id, people);
    const id = checkInId(week, organisation.id);
    const checkIn = await store.checkIns.get(id);
    if (!person || !checkIn || checkIn.activityIds.length === 0) continue;
    const activities = await store.activities.ofOrganisation(organisation.id);
    const today = dateOf(deps.now().toISOString(), zone);
    const listed = activities.filter((activity) => checkIn.activityIds.includes(activity.id));
    const result = await submitAnswer(deps, {
      person,
      channel: 'on_behalf',
      ...(officer ? { recordedBy: officer.id } : {}),
      checkInId: id,
      revision: 0,
      inputs: Object.assign({}, ...listed.map((activity) => inputsFor(activity, today))),
    });
    if (result.outcome === 'refused') throw new Error(`the example answer of ${organisation.id} was refused`);
  }
}

function inputsFor(activity: Activity, today: CalendarDate): Record<string, string> {
  const { in: days, ...news } = Object.entries(NEWS).find(([title]) => activity.title.startsWith(title))?.[1] ?? {};
  if (isTerminal(activity.status) || activity.plannedStart > today) return {};
  const form = { status: 'on_track', ...news, ...(days === undefined ? {} : { date: addDays(today, days) }) };
  return Object.fromEntries(
    Object.entries(form).map(([field, value]) => [inputId(activity.id, field as keyof ActivityForm), value]),
  );
}
