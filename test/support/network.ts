import type { Organisation, Person } from '../../src/domain/network/network.ts';
import { type Activity, newActivity } from '../../src/domain/plan/activity.ts';
import type { Store } from '../../src/store/store.ts';

/** Builders: a valid record, and what this test needs different. */
export function organisation(id: string, changes: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name: `Example ${id}`,
    acronym: id.toUpperCase(),
    orgType: '441',
    networkRole: 'cso',
    counties: [],
    language: 'en',
    active: true,
    expectedToReport: true,
    ...changes,
  };
}

export function focalPoint(id: string, organisationId: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    aadObjectId: `aad-${id}`,
    displayName: `Focal point ${id} (example)`,
    workEmail: `${id}@example.org`,
    assignments: [{ role: 'focal_point', organisationId, rank: 'primary' }],
    language: 'en',
    active: true,
    ...changes,
  };
}

export function activity(id: string, leadOrgId: string, changes: Partial<Activity> = {}): Activity {
  return {
    ...newActivity({
      id,
      cycleId: '2026',
      title: `Activity ${id}`,
      pillar: 'prevention',
      activityType: 'awareness_event',
      leadOrgId,
      partnerOrgIds: [],
      places: ['KE002'],
      plannedStart: '2026-10-01',
      plannedEnd: '2026-12-20',
      target: 100,
      targetUnit: 'people',
      sensitivity: 'normal',
    }),
    ...changes,
  };
}

export interface NetworkParts {
  organisations?: Organisation[];
  people?: Person[];
  activities?: Activity[];
}

export async function fill(
  store: Store,
  { organisations = [], people = [], activities = [] }: NetworkParts,
): Promise<void> {
  for (const each of organisations) await store.organisations.create(each);
  for (const each of people) await store.people.create(each);
  for (const each of activities) await store.activities.create(each);
}

/** Three organisations: alpha with two focal points and three activities, beta with one of each, gamma with nothing open. */
export const SMALL_NETWORK: Required<NetworkParts> = {
  organisations: [
    organisation('alpha'),
    organisation('beta', { networkRole: 'government' }),
    organisation('gamma'),
    organisation('office', { networkRole: 'secretariat', expectedToReport: false }),
  ],
  people: [
    focalPoint('ann', 'alpha'),
    focalPoint('alt', 'alpha', {
      assignments: [{ role: 'focal_point', organisationId: 'alpha', rank: 'alternate' }],
      language: 'sw',
    }),
    focalPoint('ben', 'beta'),
    focalPoint('gil', 'gamma'),
    focalPoint('sec', 'office', { assignments: [{ role: 'secretariat_admin', organisationId: 'office' }] }),
  ],
  activities: [
    activity('ACT-2026-0001', 'alpha', { plannedEnd: '2026-11-10' }),
    activity('ACT-2026-0002', 'alpha', { pillar: 'protection' }),
    activity('ACT-2026-0003', 'alpha', { pillar: 'partnership', targetUnit: 'sessions' }),
    activity('ACT-2026-0004', 'beta', { pillar: 'prosecution' }),
    activity('ACT-2026-0005', 'gamma', { status: 'completed', actualEnd: '2026-11-01' }),
  ],
};
