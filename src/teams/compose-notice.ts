import { noticeCard } from '../cards/notice-card.ts';
import type { Delivery, Notice } from '../domain/delivery.ts';
import { JOB_NAMES } from '../domain/due-jobs.ts';
import { PHRASES } from '../language/phrases.ts';
import type { BotDeps } from './bot-deps.ts';
import type { Composition } from './compose-message.ts';

type NoticeContent = Extract<Delivery['content'], { kind: 'notice' }>;

/** A notice in its reader's language, from the store as it is now; what is over need not be said any more. */
export async function composeNotice(deps: BotDeps, { notice, personId }: NoticeContent): Promise<Composition> {
  const person = await deps.store.people.get(personId);
  if (!person?.active) return { drop: 'person gone' };
  const phrases = PHRASES[person.language];
  const said = await wordsOf(deps, notice, phrases);
  if (!said) return { drop: 'over' };
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
  phrases: (typeof PHRASES)[keyof typeof PHRASES],
): Promise<Words | undefined> {
  const words = phrases.notice;
  switch (notice.about) {
    case 'skipped-runs':
      return {
        title: words.skippedTitle,
        particulars: notice.runIds.map((id) => {
          const [job = '', week = ''] = id.split('|');
          const name = JOB_NAMES.find((each) => each === job);
          return name ? words.skipped[name](week) : id;
        }),
        advice: words.skippedAdvice,
      };
    case 'silent': {
      const organisation = await store.organisations.get(notice.organisationId);
      const checkIn = await store.checkIns.get(`${notice.week}|${notice.organisationId}`);
      if (!organisation || checkIn?.state !== 'missed') return undefined;
      return {
        title: words.silentTitle(notice.rounds),
        particulars: [organisation.name],
        advice: words.silentAdvice,
      };
    }
    case 'blocked': {
      const [activity, update] = await Promise.all([
        store.activities.get(notice.activityId),
        store.updates.get(notice.updateId),
      ]);
      if (activity?.status !== 'blocked') return undefined;
      const organisation = await store.organisations.get(activity.leadOrgId);
      return {
        title: words.blockedTitle,
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
