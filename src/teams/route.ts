import type { Card } from '../cards/elements.ts';
import type { Language } from '../domain/network/network.ts';
import type { Phrases } from '../language/en/en.ts';
import type { Asked } from './access.ts';
import type { Deferred } from './deferred.ts';

/** What a route answers: a card, one plain sentence, some of these, or, in a while, one of these or a file to be had. */
export type Reply = Card | string | readonly (Card | string)[] | Deferred;

/** A command: who may write it and where (access.ts), and what it is taken for. */
export type Route = Asked<string, Reply> & {
  /** Anchored, without the g flag; the first group is what follows the command. */
  pattern: RegExp;
  /** What follows is whom or which organisation it is about: looked for in the list, and kept nowhere. */
  namesSomebody?: true;
  /** What the help says of it; absent where it is the longer form of a command that is there already. */
  help?: keyof Phrases['help'];
  example: Record<Language, string>;
};
