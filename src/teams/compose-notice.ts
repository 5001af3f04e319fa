import { noticeCard } from '../cards/notice-card.ts';
import type { CheckIn } from '../domain/check-in/check-in.ts';
import { isSecretariat, type Person } from '../domain/network/network.ts';
import type { Delivery, Notice } from '../domain/outbox/delivery.ts';
import { may, maySee } from '../domain/permissions/permissions.ts';
import { readRunId } from '../domain/schedule/due-jobs.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDate } from '../language/format.ts';
import { PHRASES } from '../language/phrases.ts';
import { groupLeadsOf } from '../notices/notices.ts';
import type { Store } from '../store/store.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Composition } from './outgoing.ts';

type NoticeContent = Extract<Delivery['content'], { kind: 'notice' }>;

/** A notice in its reader's language, from the store as it is now; what is over need not be said any more. */
export async function composeNotice(deps: BotDeps, { notice, personId }: NoticeContent): Promise<Composition> {
  const person = await deps.store.people.get(personId);
  if (!person?.active) return { drop: 'gone' };
  const phrases = PHRASES[person.language];
  const said = await wordsOf(deps, notice, phrases, person);
  if (!said) return { drop: 'not_awaited' };
  return {
    message: { card: noticeCard(said.title, said.particulars, said.advice, phrases), toast: phrases.notice.toast },
  };
}

interface Words {
  title: string;
  particulars: string[];
  advice: string;
}

async function wordsOf(
  { store }: BotDeps,
  notice: Notice,
  phrases: Phrases,
  reader: Person,
): Promise<Words | undefined> {
  const words = phrases.notice;
  switch (notice.about) {
    case 'skipped-runs':
      return {
        title: words.skippedTitle,
        particulars: notice.runIds.map((id) => {
          const { job, week } = readRunId(id);
          return job ? words.skipped[job](week) : id;
        }),
        advice: words.skippedAdvice,
      };
    case 'role':
      return {
        title: words.roleTitle,
        particulars: [
          notice.added
            ? words.roleAdded(phrases.roleName[notice.role])
            : words.roleTaken(phrases.roleName[notice.role]),
        ],
        advice: words.roleAdvice,
      };
    case 'role-of': {
      const changed = await store.people.get(notice.personId);
      if (!changed || changed.erased || !may(reader, 'change-roles')) return undefined;
      const name = phrases.roleName[notice.role];
      return {
        title: words.roleOfTitle,
        particulars: [
          notice.added ? words.roleOfAdded(changed.displayName, name) : words.roleOfTaken(changed.displayName, name),
        ],
        advice: words.roleOfAdvice,
      };
    }
    case 'identity': {
      const changed = await store.people.get(notice.personId);
      const isTheirs = changed?.id === reader.id;
      if (!changed || changed.erased || !(isTheirs || may(reader, 'change-roles'))) return undefined;
      return {
        title: isTheirs ? words.identityYoursTitle : words.identityTitle,
        particulars: [changed.displayName, words.identityField[notice.field]],
        advice: isTheirs ? words.identityYoursAdvice : words.identityAdvice,
      };
    }
    case 'erasure': {
      const asking = await store.people.get(notice.personId);
      if (!asking || asking.erased || !asking.erasureDueOn || !may(reader, 'erase')) return undefined;
      return {
        title: words.erasureTitle,
        particulars: [asking.displayName],
        advice: words.erasureAdvice(formatDate(notice.dueOn, reader.language)),
      };
    }
    case 'erasure-withdrawn': {
      const kept = await store.people.get(notice.personId);
      if (!kept || kept.erased || kept.erasureDueOn || !may(reader, 'erase')) return undefined;
      return { title: words.withdrawnTitle, particulars: [kept.displayName], advice: words.withdrawnAdvice };
    }
    case 'left':
    case 'erased': {
      const officer = await store.people.get(notice.by);
      if (!may(reader, 'change-roles') && !may(reader, 'erase')) return undefined;
      const gone = await store.people.get(notice.personId);
      const who = officer && !officer.erased ? officer.displayName : '–';
      return {
        title: notice.about === 'left' ? words.leftTitle : words.erasedTitle,
        particulars: [
          ...(notice.about === 'left' && gone && !gone.erased ? [gone.displayName] : []),
          words.doneBy(who),
        ],
        advice: words.goneAdvice,
      };
    }
    case 'audit-broken': {
      if (!may(reader, 'read-audit')) return undefined;
      const { kind, id } = notice.problem;
      return {
        title: words.auditTitle,
        particulars: [phrases.audit.problem(kind, String(Number(id)))],
        advice: words.auditAdvice,
      };
    }
    case 'silent': {
      const [organisations, checkIns] = await Promise.all([
        store.organisations.list(),
        store.checkIns.ofWeek(notice.week),
      ]);
      const names = new Map(organisations.map(({ id, name }) => [id, name]));
      const theirs = await Promise.all(
        checkIns.map(async (each) => (each.state === 'missed' && (await isTold(store, reader, each)) ? [each] : [])),
      );
      const missed = new Set(theirs.flat().map(({ organisationId }) => organisationId));
      const silent = notice.organisations.filter(({ organisationId }) => missed.has(organisationId));
      if (silent.length === 0) return undefined;
      return {
        title: words.silentTitle(silent.length),
        particulars: listed(
          silent.map(({ organisationId, rounds }) =>
            phrases.todo.silent(names.get(organisationId) ?? organisationId, rounds),
          ),
          phrases.todo.more,
        ),
        advice: words.silentAdvice,
      };
    }
    case 'blocked':
    case 'support': {
      const [activity, update] = await Promise.all([
        store.activities.get(notice.activityId),
        store.updates.get(notice.updateId),
      ]);
      const isOver = notice.about === 'blocked' ? activity?.status !== 'blocked' : activity?.supportNeeded === 'none';
      // Their role may have been taken since it was queued.
      if (!activity || isOver || !maySee(reader, activity)) return undefined;
      const organisation = await store.organisations.get(activity.leadOrgId);
      return {
        title: notice.about === 'blocked' ? words.blockedTitle : words.supportTitle,
        particulars: [
          `${activity.title} (${activity.id})`,
          organisation?.name ?? '',
          ...(update?.reason ? [update.reason] : []),
          words.support(phrases.support[activity.supportNeeded]),
        ].filter(Boolean),
        advice: words.blockedAdvice,
      };
    }
  }
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
