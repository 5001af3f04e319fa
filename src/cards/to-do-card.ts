import type { ToDo } from '../domain/to-do.ts';
import type { Phrases } from '../language/phrases.ts';
import { type Card, card, heading, line, sentence } from './elements.ts';

const LISTED = 30;

export interface ToDoView {
  items: readonly ToDo[];
  /** Names by organisation id. */
  names: ReadonlyMap<string, string>;
  /** Week of a digest that waits for approval. */
  digestWeek?: string;
  phrases: Phrases;
}

/** The secretariat's list: one line each, the most urgent first. */
export function toDoCard({ items, names, digestWeek, phrases }: ToDoView): Card {
  const rest = items.length - LISTED;
  return card([
    heading(phrases.todo.title),
    ...(digestWeek ? [line([{ text: phrases.todo.digest(digestWeek), tone: 'accent' }])] : []),
    ...items.slice(0, LISTED).map((item) =>
      line(
        [{ text: wordsOf(item, names, phrases), ...(item.kind === 'blocked' ? { tone: 'attention' as const } : {}) }],
        {
          separator: true,
          spacing: 'small',
        },
      ),
    ),
    ...(rest > 0 ? [sentence(phrases.todo.more(rest), { subtle: true })] : []),
    ...(items.length === 0 && !digestWeek ? [sentence(phrases.todo.none, { subtle: true })] : []),
  ]);
}

function wordsOf(item: ToDo, names: ReadonlyMap<string, string>, phrases: Phrases): string {
  switch (item.kind) {
    case 'blocked':
      return phrases.todo.blocked(`${item.title} (${item.activityId})`, phrases.support[item.support]);
    case 'silent':
      return phrases.todo.silent(names.get(item.organisationId) ?? item.organisationId, item.rounds);
    case 'unreachable':
      return phrases.todo.unreachable(
        names.get(item.organisationId) ?? item.organisationId,
        phrases.stateReason[item.reason],
      );
    case 'overdue':
      return phrases.todo.overdue(`${item.title} (${item.activityId})`, item.days);
  }
}
