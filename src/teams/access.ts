import type { ConversationRef } from '../domain/network/network.ts';
import { may, type Right } from '../domain/permissions/permissions.ts';
import { ExpectedError } from '../errors.ts';
import type { BotDeps } from './bot-deps.ts';
import type { CallerTurn, Turn } from './turn.ts';

/** Where something may be said: what names the silent, or one's own work, stays out of where others read along. */
export type Place = 'personal' | 'channel' | 'anywhere';

/** What it takes to write a command, press a button or have a file: a right, or at least to be on the list. */
export type Needed = Right | 'listed';

/**
 * Something that can be asked for, where, and by whom. These tables (routes.ts, verbs.ts, offered-files.ts) are the only place where
 * rights of a turn stand; what a handler looks at is only what it is asked about: whose form, whose link.
 */
export type Asked<Input, Answer> = { where: Place } & (
  | { right: Needed; run: (deps: BotDeps, turn: CallerTurn, input: Input) => Answer | Promise<Answer> }
  | { right?: undefined; run: (deps: BotDeps, turn: Turn, input: Input) => Answer | Promise<Answer> }
);

/** What was asked for, ready to be run, where the place and the caller's rights allow it; throws the refusal otherwise. */
export function allowed<Input, Answer>(
  turn: Turn,
  asked: Asked<Input, Answer>,
): (deps: BotDeps, input: Input) => Answer | Promise<Answer> {
  mustBelong(asked.where, turn.scope);
  if (asked.right === undefined) return (deps, input) => asked.run(deps, turn, input);
  const theirs = withRight(turn, asked.right);
  return (deps, input) => asked.run(deps, theirs, input);
}

/** The turn of somebody with that right; throws for anybody else. */
export function withRight(turn: Turn, right: Needed): CallerTurn {
  const { caller } = turn;
  if (!caller) throw new ExpectedError('not_known', 'a person who is not on the list', turn.aadObjectId ?? '–');
  if (right !== 'listed' && !may(caller, right)) throw new ExpectedError('not_allowed', `may not ${right}`);
  return { ...turn, caller };
}

/** Throws where a command or a button does not belong: one rule for both, and for whatever is not known to be somebody's own chat. */
function mustBelong(place: Place, scope: ConversationRef['scope']): void {
  if (place === 'personal' && scope !== 'personal')
    throw new ExpectedError('personal_only', 'something private where others read along');
  if (place === 'channel' && scope !== 'channel')
    throw new ExpectedError('channel_only', 'something for a channel elsewhere');
}
