import { ORG_TYPES, type Organisation } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { COUNTIES } from '../domain/plan/counties.ts';
import { dueDateOf, type Status } from '../domain/plan/status.ts';
import { type ShownCounts, shownCounts } from '../domain/safeguarding/suppression.ts';
import { en } from '../language/en/en.ts';

/** One activity and what is needed to write its row. */
export interface ExportRow {
  activity: Activity;
  lead?: Organisation;
  partners: readonly Organisation[];
  counts: ShownCounts;
}

export type Value = string | number;

export interface Column {
  /** What people read. */
  header: string;
  /** HXL 1.1; empty where there is no tag. */
  tag: string;
  value: (row: ExportRow) => Value | undefined;
}

/** IATI activity status (IATI-Codelists @75e827ba, ActivityStatus): 4 would need the secretariat's verification. */
const IATI_STATUS: Record<Status, number> = {
  not_started: 1,
  on_track: 2,
  at_risk: 2,
  delayed: 2,
  blocked: 2,
  suspended: 6,
  completed: 3,
  cancelled: 5,
};

/** Who, what, where, when, for whom: OCHA's 5W, with HXL hashtags (docs/domain.md, "Exports"). */
export const COLUMNS: readonly Column[] = [
  column('Activity ID', '#activity+code', ({ activity }) => activity.id),
  column('Activity', '#activity+name', ({ activity }) => activity.title),
  column('Lead organisation', '#org+impl+name', ({ activity, lead }) => lead?.name ?? activity.leadOrgId),
  column('Organisation type', '#org+impl+type', ({ lead }) => lead && ORG_TYPES[lead.orgType]),
  column('Funder', '#org+funder+name', ({ activity }) => activity.funder),
  column('Pillar', '#sector+name', ({ activity }) => en.pillar[activity.pillar]),
  column('Theme', '#subsector+name', ({ activity }) => activity.theme && words(activity.theme)),
  column('County', '#adm1+name', ({ activity }) =>
    countiesOf(activity)
      .map(({ name }) => name)
      .join('; '),
  ),
  column('P-code', '#adm1+code+v_pcode', ({ activity }) =>
    countiesOf(activity)
      .map(({ code }) => code)
      .join('; '),
  ),
  column('Planned start', '#date+start', ({ activity }) => activity.plannedStart),
  column('Planned end', '#date+end', ({ activity }) => activity.plannedEnd),
  column('Status', '#status+name', ({ activity }) => en.status[activity.status]),
  column('Status code', '#status+code', ({ activity }) => activity.status),
  // HXL wants numbers here and nothing else: a hidden count is an empty cell, and a column of its own says so.
  column('People targeted', '#targeted+ind', ({ activity, counts }) =>
    activity.targetUnit === 'people' ? counts.target : undefined,
  ),
  column('People reached', '#reached+ind', ({ counts }) => counts.reached),
  column('Suppressed', '#meta+suppressed', ({ counts }) => (counts.hidden ? 'yes' : 'no')),
  column('Last update', '#date+reported', ({ activity }) => activity.lastUpdateAt?.slice(0, 10)),
  column('Source', '#meta+source', ({ activity }) => (activity.latestUpdateId ? 'CSO check-in' : 'Plan')),
  column('Activity type', '#activity+type', ({ activity }) => words(activity.activityType)),
  column('Partner organisations', '#org+partner+name', ({ partners }) => partners.map(({ name }) => name).join('; ')),
  column('Expected end', '#date+end+expected', ({ activity }) => dueDateOf(activity)),
  column('Actual end', '#date+end+actual', ({ activity }) => activity.actualEnd),
  column('IATI status', '#status+code+v_iati', ({ activity }) => IATI_STATUS[activity.status]),
];

/** The rows of an export, in the order of ids. Counts of persons are rounded down to multiples of k where they leave the house. */
export function exportRows(
  activities: readonly Activity[],
  organisations: readonly Organisation[],
  { k, rounded }: { k: number; rounded: boolean },
): ExportRow[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return activities
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((activity) => {
      const lead = byId.get(activity.leadOrgId);
      return {
        activity,
        ...(lead ? { lead } : {}),
        partners: activity.partnerOrgIds.flatMap((id) => byId.get(id) ?? []),
        counts: shownCounts(activity, k, { rounded }),
      };
    });
}

/** Names as HDX HAPI has them for operational presence; what it has no name for keeps ours. */
export function toJson({ activity, lead, partners, counts }: ExportRow): Record<string, unknown> {
  return {
    activity_id: activity.id,
    activity_name: activity.title,
    activity_type: activity.activityType,
    org_acronym: lead?.acronym ?? null,
    org_name: lead?.name ?? activity.leadOrgId,
    org_type_code: lead?.orgType ?? null,
    org_type_description: (lead && ORG_TYPES[lead.orgType]) ?? null,
    partner_org_names: partners.map(({ name }) => name),
    funder: activity.funder ?? null,
    sector_code: activity.pillar,
    sector_name: en.pillar[activity.pillar],
    theme: activity.theme ?? null,
    location_code: 'KEN',
    admin1: countiesOf(activity).map(({ code, name }) => ({ admin1_code: code, admin1_name: name })),
    reference_period_start: activity.plannedStart,
    reference_period_end: dueDateOf(activity),
    actual_end: activity.actualEnd ?? null,
    status: activity.status,
    iati_status: IATI_STATUS[activity.status],
    targeted: activity.targetUnit === 'people' ? (counts.target ?? null) : null,
    reached: counts.reached ?? null,
    suppressed: counts.hidden,
    last_update: activity.lastUpdateAt ?? null,
  };
}

function column(header: string, tag: string, value: Column['value']): Column {
  return { header, tag, value };
}

/** "national" and "cross_border" are no county: their cells stay empty. */
function countiesOf({ places }: Activity): { code: string; name: string }[] {
  return COUNTIES.filter(({ code }) => places.includes(code));
}

function words(code: string): string {
  const text = code.replace(/_/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
