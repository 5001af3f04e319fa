import type { Language } from '../domain/network/network.ts';
import type { ToDo } from '../domain/plan/to-do.ts';
import { dateOf } from '../domain/time/period.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatDay } from '../language/format.ts';
import { buttons, type Card, card, executeBare, heading, line, sentence } from './elements.ts';
import { VERBS } from './verbs.ts';

const LISTED = 30;
/** Organisations that are named for what they confirmed. */
const CONFIRMED = 10;

export interface ToDoView {
  items: readonly ToDo[];
  /** Names by organisation id. */
  names: ReadonlyMap<string, string>;
  /** How often organisations confirmed that a text makes nobody recognisable, of late. */
  confirmed?: readonly { organisationId: string; count: number }[];
  /** Week of a digest that waits for approval. */
  digestWeek?: string;
  phrases: Phrases;
  language: Language;
  zone: string;
}

/** The secretariat's list: one line each, the most urgent first. */
export function toDoCard(view: ToDoView): Card {
  const { items, digestWeek, phrases, names, confirmed = [] } = view;
  const rest = items.length - LISTED;
  return card([
    heading(phrases.todo.title),
    ...(digestWeek ? [line([{ text: phrases.todo.digest(digestWeek), tone: 'accent' }])] : []),
    ...items.slice(0, LISTED).flatMap((item) => [
      line([{ text: wordsOf(item, view), ...(item.kind === 'blocked' ? { tone: 'attention' as const } : {}) }], {
        separator: true,
        spacing: 'small',
      }),
      ...(item.kind === 'uncertain' || item.kind === 'unreachable'
        ? [buttons([executeBare(phrases.askAgain.button, VERBS.askAgain, { checkIn: item.checkInId })])]
        : []),
    ]),
    ...(confirmed.length > 0
      ? [
          sentence(
            phrases.todo.confirmed(
              [
                ...confirmed
                  .slice(0, CONFIRMED)
                  .map(({ organisationId, count }) => `${names.get(organisationId) ?? organisationId} (${count})`),
                ...(confirmed.length > CONFIRMED ? [phrases.todo.more(confirmed.length - CONFIRMED)] : []),
              ].join(', '),
            ),
            { subtle: true, separator: true },
          ),
        ]
      : []),
    ...(rest > 0 ? [sentence(phrases.todo.more(rest), { subtle: true })] : []),
    ...(items.length === 0 && !digestWeek ? [sentence(phrases.todo.none, { subtle: true })] : []),
  ]);
}

function wordsOf(item: ToDo, { names, phrases, language, zone }: ToDoView): string {
  switch (item.kind) {
    case 'blocked':
      return phrases.todo.blocked(`${item.title} (${item.activityId})`, phrases.support[item.support]);
    case 'silent':
      return phrases.todo.silent(names.get(item.organisationId) ?? item.organisationId, item.rounds);
    case 'uncertain':
      return phrases.todo.uncertain(names.get(item.organisationId) ?? item.organisationId);
    case 'unreachable':
      return phrases.todo.unreachable(
        names.get(item.organisationId) ?? item.organisationId,
        phrases.stateReason[item.reason],
        formatDay(dateOf(item.since, zone), language),
      );
    case 'overdue':
      return phrases.todo.overdue(`${item.title} (${item.activityId})`, item.days);
  }
}
