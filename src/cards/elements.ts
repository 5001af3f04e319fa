/** An Adaptive Card or a part of one, as plain JSON. */
export interface Element {
  type: string;
  [property: string]: unknown;
}
export interface Card extends Element {
  type: 'AdaptiveCard';
  body: Element[];
}

/** Teams takes cards of version 1.5 or earlier from bots; newer elements carry a fallback. */
const VERSION = '1.5';

export function card(body: Element[], actions: Element[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: VERSION,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

export type Tone = 'default' | 'attention' | 'warning' | 'good' | 'accent';

export interface RunOptions {
  bold?: boolean;
  subtle?: boolean;
  size?: 'small' | 'medium' | 'large';
  tone?: Tone;
}

/** A line of text that may hold what people wrote: a TextRun interprets no Markdown, no link and no mention. */
export function line(
  parts: readonly (string | (RunOptions & { text: string }))[],
  rest: Record<string, unknown> = {},
): Element {
  return {
    type: 'RichTextBlock',
    inlines: parts.map((part) => run(typeof part === 'string' ? { text: part } : part)),
    ...rest,
  };
}

function run({ text, bold, subtle, size, tone }: RunOptions & { text: string }): Element {
  return {
    type: 'TextRun',
    text,
    ...(bold ? { weight: 'bolder' } : {}),
    ...(subtle ? { isSubtle: true } : {}),
    ...(size ? { size } : {}),
    ...(tone && tone !== 'default' ? { color: tone } : {}),
  };
}

/** A sentence of ours; it holds nothing that people wrote. */
export function sentence(text: string, options: RunOptions & Record<string, unknown> = {}): Element {
  const { bold, subtle, size, tone, ...rest } = options;
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    ...(bold ? { weight: 'bolder' } : {}),
    ...(subtle ? { isSubtle: true } : {}),
    ...(size ? { size } : {}),
    ...(tone && tone !== 'default' ? { color: tone } : {}),
    ...rest,
  };
}

export function heading(text: string): Element {
  return { ...line([{ text, bold: true, size: 'large' }]) };
}

export function subheading(text: string): Element {
  return sentence(text, { bold: true, spacing: 'medium' });
}

export function container(items: Element[], rest: Record<string, unknown> = {}): Element {
  return { type: 'Container', items, ...rest };
}

export function execute(
  title: string,
  verb: string,
  data: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
): Element {
  return { type: 'Action.Execute', title, verb, data, ...rest };
}

/** A button that leaves the inputs of the card where they are. */
export function executeBare(title: string, verb: string, data: Record<string, unknown> = {}): Element {
  return execute(title, verb, data, { associatedInputs: 'none' });
}

/** Buttons that stand where they belong, and not under the whole card. */
export function buttons(actions: Element[]): Element {
  return { type: 'ActionSet', actions, spacing: 'small' };
}

export function toggle(title: string, targetElements: string[]): Element {
  return { type: 'Action.ToggleVisibility', title, targetElements };
}

/** Rows of a label and a figure. */
export function figures(rows: readonly [label: string, value: string][]): Element {
  return { type: 'FactSet', facts: rows.map(([title, value]) => ({ title, value })) };
}
