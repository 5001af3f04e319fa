import { languageOfLocale } from '../language/phrases.ts';
import type { RecipeDeps } from '../outbox/recipe.ts';
import type { Store } from '../store/store.ts';
import { showAnswerPage, takeAnswer, type WebAnswer } from './answer.ts';
import { LINK_PATH, type Links, LONGEST_TOKEN } from './link.ts';

/** Where links to a form lead, as the HTTP server takes it. */
export interface FormRoute {
  path: string;
  longestToken: number;
  isOurs(token: string): Promise<boolean>;
  answer(request: { token: string; languages: string; fields?: unknown }): Promise<WebAnswer>;
}

/** Pages are made over the same view of the store as turns: nobody waits long for one either. */
export function createFormRoute(
  { store, over }: { store: Store; over: (view: Store) => RecipeDeps },
  links: Links,
): FormRoute {
  return {
    path: LINK_PATH,
    longestToken: LONGEST_TOKEN,
    isOurs: async (token) => (await links.read(token)) !== undefined,
    answer: async ({ token, languages, fields }) => {
      const deps = { ...over(store.forTurn()), links };
      const locale = languageOfLocale(languages);
      return fields === undefined ? showAnswerPage(deps, token, locale) : takeAnswer(deps, token, fields, locale);
    },
  };
}
