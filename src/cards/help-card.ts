import type { Phrases } from '../language/en/en.ts';
import { type Card, card, type Element, executeBare, heading, line, sentence, subheading } from './elements.ts';
import { VERBS } from './verbs.ts';

/** One line of help: what to write, and what comes of it. Made from the route table, so it cannot lie. */
export interface HelpLine {
  example: string;
  meaning: string;
  secretariat: boolean;
}

export function helpCard(lines: readonly HelpLine[], phrases: Phrases): Card {
  const forAll = lines.filter((each) => !each.secretariat);
  const forSecretariat = lines.filter((each) => each.secretariat);
  return card(
    [
      heading(phrases.help.title),
      ...forAll.map(helpLine),
      ...(forSecretariat.length > 0 ? [subheading(phrases.help.secretariat), ...forSecretariat.map(helpLine)] : []),
      sentence(phrases.warningTitle, { tone: 'attention', size: 'small', bold: true }),
    ],
    [],
  );
}

function helpLine({ example, meaning }: HelpLine): Element {
  return line(
    [
      { text: example, bold: true },
      { text: `\n${meaning}`, size: 'small', subtle: true },
    ],
    { spacing: 'small' },
  );
}

/** One line, and the button that opens the help: for what the bot did not understand. */
export function notUnderstoodCard(phrases: Phrases): Card {
  return card([sentence(phrases.notUnderstood)], [executeBare(phrases.helpButton, VERBS.showHelp)]);
}

/** The first thing a person sees of the bot. */
export function welcomeCard(phrases: Phrases): Card {
  return card(
    [
      heading(phrases.welcome.title),
      sentence(phrases.welcome.body),
      sentence(phrases.welcome.privacy, { subtle: true, size: 'small' }),
      sentence(phrases.warningTitle, { tone: 'attention', size: 'small', bold: true }),
    ],
    [executeBare(phrases.helpButton, VERBS.showHelp)],
  );
}
