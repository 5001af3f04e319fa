import type { CheckIn } from '../domain/check-in/check-in.ts';
import { isSecretariat, type Person } from '../domain/network/network.ts';
import type { Notice } from '../domain/outbox/delivery.ts';
import { may, maySee } from '../domain/permissions/permissions.ts';
import { readRunId } from '../domain/schedule/due-jobs.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDate } from '../language/format.ts';
import { groupLeadsOf } from '../notices/notices.ts';
import type { Store } from '../store/store.ts';

interface Words {
  title: string;
  particulars: string[];
  advice: string;
}

interface NoticeContext {
  store: Store;
  phrases: Phrases;
  reader: Person;
}

type About = Notice['about'];
type NoticeOf<A extends About> = Extract<Notice, { about: A }>;
/** Undefined: what it was about is over, or not the reader's to know any more. */
type Wording<A extends About> = (notice: NoticeOf<A>, context: NoticeContext) => Promise<Words | undefined>;

/** What a notice says to its reader, from the store as it is now. */
export function wordsOf(notice: Notice, context: NoticeContext): Promise<Words | undefined> {
  return (WORDINGS[notice.about] as Wording<About>)(notice, context);
}

const WORDINGS: { [A in About]: Wording<A> } = {
  'skipped-runs': async ({ runIds }, { phrases: { notice: words } }) => ({
    title: words.skippedTitle,
    particulars: runIds.map((id) => {
      const { job, week } = readRunId(id);
      return job ? words.skipped[job](week) : id;
    }),
    advice: words.skippedAdvice,
  }),
  role: async ({ added, role }, { phrases: { notice: words, roleName } }) => ({
    title: words.roleTitle,
    particulars: [added ? words.roleAdded(roleName[role]) : words.roleTaken(roleName[role])],
    advice: words.roleAdvice,
  }),
  'role-of': roleOfSomebody,
  identity: identityChanged,
  erasure: erasureAsked,
  'erasure-withdrawn': erasureWithdrawn,
  left: somebodyGone,
  erased: somebodyGone,
  'audit-broken': async ({ problem: { kind, id } }, { phrases, reader }) =>
    may(reader, 'read-audit')
      ? {
          title: phrases.notice.auditTitle,
          particulars: [phrases.audit.problem(kind, String(Number(id)))],
          advice: phrases.notice.auditAdvice,
        }
      : undefined,
  silent: organisationsSilent,
  blocked: activityInTrouble,
  support: activityInTrouble,
};

async function roleOfSomebody(
  { personId, role, added }: NoticeOf<'role-of'>,
  { store, phrases: { notice: words, roleName }, reader }: NoticeContext,
): Promise<Words | undefined> {
  const changed = await store.people.get(personId);
  if (!changed || changed.erased || !may(reader, 'change-roles')) return undefined;
  const name = roleName[role];
  return {
    title: words.roleOfTitle,
    particulars: [added ? words.roleOfAdded(changed.displayName, name) : words.roleOfTaken(changed.displayName, name)],
    advice: words.roleOfAdvice,
  };
}

async function identityChanged(
  { personId, field }: NoticeOf<'identity'>,
  { store, phrases: { notice: words }, reader }: NoticeContext,
): Promise<Words | undefined> {
  const changed = await store.people.get(personId);
  const isTheirs = changed?.id === reader.id;
  if (!changed || changed.erased || !(isTheirs || may(reader, 'change-roles'))) return undefined;
  return {
    title: isTheirs ? words.identityYoursTitle : words.identityTitle,
    particulars: [changed.displayName, words.identityField[field]],
    advice: isTheirs ? words.identityYoursAdvice : words.identityAdvice,
  };
}

async function erasureAsked(
  { personId, dueOn }: NoticeOf<'erasure'>,
  { store, phrases: { notice: words }, reader }: NoticeContext,
): Promise<Words | undefined> {
  const asking = await store.people.get(personId);
  if (!asking || asking.erased || !asking.erasureDueOn || !may(reader, 'erase')) return undefined;
  return {
    title: words.erasureTitle,
    particulars: [asking.displayName],
    advice: words.erasureAdvice(formatDate(dueOn, reader.language)),
  };
}

async function erasureWithdrawn(
  { personId }: NoticeOf<'erasure-withdrawn'>,
  { store, phrases: { notice: words }, reader }: NoticeContext,
): Promise<Words | undefined> {
  const kept = await store.people.get(personId);
  if (!kept || kept.erased || kept.erasureDueOn || !may(reader, 'erase')) return undefined;
  return { title: words.withdrawnTitle, particulars: [kept.displayName], advice: words.withdrawnAdvice };
}

async function somebodyGone(
  { about, by, personId }: NoticeOf<'left' | 'erased'>,
  { store, phrases: { notice: words }, reader }: NoticeContext,
): Promise<Words | undefined> {
  if (!may(reader, 'change-roles') && !may(reader, 'erase')) return undefined;
  const [officer, gone] = await Promise.all([store.people.get(by), store.people.get(personId)]);
  const who = officer && !officer.erased ? officer.displayName : '–';
  return {
    title: about === 'left' ? words.leftTitle : words.erasedTitle,
    particulars: [...(about === 'left' && gone && !gone.erased ? [gone.displayName] : []), words.doneBy(who)],
    advice: words.goneAdvice,
  };
}

async function organisationsSilent(
  { week, organisations: told }: NoticeOf<'silent'>,
  { store, phrases, reader }: NoticeContext,
): Promise<Words | undefined> {
  const [organisations, checkIns] = await Promise.all([store.organisations.list(), store.checkIns.ofWeek(week)]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const theirs = await Promise.all(
    checkIns.map(async (each) => (each.state === 'missed' && (await isTold(store, reader, each)) ? [each] : [])),
  );
  const missed = new Set(theirs.flat().map(({ organisationId }) => organisationId));
  const silent = told.filter(({ organisationId }) => missed.has(organisationId));
  if (silent.length === 0) return undefined;
  return {
    title: phrases.notice.silentTitle(silent.length),
    particulars: listed(
      silent.map(({ organisationId, rounds }) =>
        phrases.todo.silent(names.get(organisationId) ?? organisationId, rounds),
      ),
      phrases.todo.more,
    ),
    advice: phrases.notice.silentAdvice,
  };
}

async function activityInTrouble(
  { about, activityId, updateId }: NoticeOf<'blocked' | 'support'>,
  { store, phrases: { notice: words, support }, reader }: NoticeContext,
): Promise<Words | undefined> {
  const [activity, update] = await Promise.all([store.activities.get(activityId), store.updates.get(updateId)]);
  const isOver = about === 'blocked' ? activity?.status !== 'blocked' : activity?.supportNeeded === 'none';
  // Their role may have been taken since it was queued.
  if (!activity || isOver || !maySee(reader, activity)) return undefined;
  const organisation = await store.organisations.get(activity.leadOrgId);
  return {
    title: about === 'blocked' ? words.blockedTitle : words.supportTitle,
    particulars: [
      `${activity.title} (${activity.id})`,
      organisation?.name ?? '',
      ...(update?.reason ? [update.reason] : []),
      words.support(support[activity.supportNeeded]),
    ].filter(Boolean),
    advice: words.blockedAdvice,
  };
}

/** Whose silence is somebody's to know, as their roles are now: one may have been taken since it was queued. */
async function isTold(store: Store, reader: Person, { activityIds }: CheckIn): Promise<boolean> {
  if (isSecretariat(reader)) return true;
  const activities = await Promise.all(activityIds.map((id) => store.activities.get(id)));
  return groupLeadsOf(
    activities.flatMap((activity) => activity ?? []),
    { people: [reader] },
  ).includes(reader);
}

/** A message is read on a phone: what does not fit is counted. */
const LISTED = 20;

function listed(lines: readonly string[], more: (count: number) => string): string[] {
  const rest = lines.length - LISTED;
  return rest > 0 ? [...lines.slice(0, LISTED), more(rest)] : [...lines];
}
