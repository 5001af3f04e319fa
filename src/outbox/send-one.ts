import type { Delivery } from '../domain/outbox/delivery.ts';
import type { Stored } from '../store/store.ts';
import type { Attempt, SendOneDeps, Step } from './attempt.ts';
import { createClaimSteps } from './claim.ts';
import { classify, type PostAnswer } from './classify.ts';
import { createPreparingSteps } from './prepare.ts';
import type { Sent } from './record.ts';

/** Takes one message from its row in the outbox to its outcome: each step in its turn, until one ends the way. */
export function createSendOne(deps: SendOneDeps): (delivery: Stored<Delivery>) => Promise<Sent> {
  const { store, recorder } = deps;
  /** What came of posts that the store has not taken yet: known here, they are not posted again. */
  const answers = new Map<string, PostAnswer>();
  const { settleInterrupted, keepPace, composeOrDrop } = createPreparingSteps(deps);
  const { claim, waitForTurn, giveBackWhatIsLate } = createClaimSteps(deps);
  const STEPS: readonly Step[] = [
    settleKnown,
    settleInterrupted,
    keepPace,
    composeOrDrop,
    forgetEarlierPost,
    claim,
    waitForTurn,
    giveBackWhatIsLate,
    post,
    record,
  ];

  /** Posted before, with an answer that the store did not take. */
  async function settleKnown({ delivery }: Attempt): Promise<Sent | undefined> {
    const known = answers.get(delivery.id);
    return known && delivery.state === 'sending' ? settle(delivery, known) : undefined;
  }

  /** A new claim: what came of an earlier post is no answer to this one. */
  async function forgetEarlierPost({ delivery }: Attempt): Promise<undefined> {
    answers.delete(delivery.id);
  }

  async function post(attempt: Attempt): Promise<undefined> {
    const { delivery, claimed = delivery, message } = attempt;
    attempt.answer = await deps.channelOf(delivery).post(claimed, message);
    answers.set(delivery.id, attempt.answer);
  }

  async function record({ delivery, answer }: Attempt): Promise<Sent | undefined> {
    return answer && settle((await store.deliveries.get(delivery.id)) ?? delivery, answer);
  }

  /** What came of a post; of one that another sender has taken over meanwhile, theirs counts. */
  async function settle(delivery: Stored<Delivery>, answer: PostAnswer): Promise<Sent> {
    let sent: Sent = {};
    if (delivery.state === 'sending') {
      const ageSeconds = (deps.now().getTime() - Date.parse(delivery.waitsSince ?? delivery.queuedAt)) / 1000;
      const tried = !answer.ok && answer.anew ? { ...delivery, anew: true as const } : delivery;
      const tries = { attempts: delivery.attempts, ageSeconds, random: deps.random() };
      sent = await recorder.record(tried, classify(answer, tries));
    }
    answers.delete(delivery.id);
    return sent;
  }

  return async (delivery) => {
    const attempt: Attempt = { delivery };
    for (const step of STEPS) {
      const end = await step(attempt);
      if (end) return end;
    }
    return {};
  };
}
