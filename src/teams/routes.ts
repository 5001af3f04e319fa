import type { Card } from '../cards/elements.ts';
import { type HelpLine, helpCard } from '../cards/help-card.ts';
import type { Person } from '../domain/network/network.ts';
import { may } from '../domain/permissions/permissions.ts';
import type { Needed } from './access.ts';
import type { BotDeps } from './bot-deps.ts';
import { MEMBER_ROUTES } from './member-routes.ts';
import { OFFICER_ROUTES } from './officer-routes.ts';
import type { Route } from './route.ts';
import type { Turn } from './turn.ts';

/** Everything one can write to the bot; the help is made from it. */
export const ROUTES: readonly Route[] = [
  {
    pattern: /^(?:help|msaada|\?)$/i,
    where: 'anywhere',
    help: 'help',
    example: { en: 'help', sw: 'msaada' },
    run: showHelp,
  },
  ...MEMBER_ROUTES,
  ...OFFICER_ROUTES,
];

/** One short line is what the bot reads; more is not a command. */
export const LONGEST_TEXT = 2000;

/** The route a text takes, and what follows its command. */
export function findRoute(text: string): { route: Route; rest: string } | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  for (const route of ROUTES) {
    const found = route.pattern.exec(text);
    if (found) return { route, rest: found[1] ?? '' };
  }
  return undefined;
}

/** What is not the secretariat's alone. */
const FOR_ALL: readonly Needed[] = ['listed', 'answer', 'read-activities', 'read-summary'];

export async function showHelp(_: BotDeps, { caller, language, phrases }: Turn): Promise<Card> {
  const lines = ROUTES.flatMap(({ right, help, example }): HelpLine[] => {
    if (!help || !isOffered(right, caller)) return [];
    const secretariat = right !== undefined && !FOR_ALL.includes(right);
    return [{ example: example[language], meaning: phrases.help[help], secretariat }];
  });
  return helpCard(lines, phrases);
}

/** What everybody on the list may write is shown to strangers too: it says what the bot is for. */
function isOffered(right: Needed | undefined, caller: Person | undefined): boolean {
  return right === undefined || right === 'listed' || (caller !== undefined && may(caller, right));
}
