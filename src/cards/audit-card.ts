import type { AuditCheck, AuditEvent } from '../domain/audit/audit.ts';
import type { Language } from '../domain/network/network.ts';
import type { Phrases } from '../language/en/en.ts';
import { formatInstant } from '../language/format.ts';
import { type Card, card, heading, line, sentence } from './elements.ts';

export interface AuditCard {
  /** The newest first. */
  events: readonly AuditEvent[];
  check: AuditCheck;
  /** Names of people by their ids. */
  names: ReadonlyMap<string, string>;
  zone: string;
  phrases: Phrases;
  language: Language;
}

/** Who read or did what lately, and whether it stands there as it was written. */
export function auditCard({ events, check, names, zone, phrases, language }: AuditCard): Card {
  const words = phrases.audit;
  const { problem, head, count } = check;
  return card([
    heading(words.title),
    problem
      ? sentence(words.problem(problem.kind, String(Number(problem.id))), { tone: 'attention', bold: true })
      : sentence(head ? words.recent(count, String(Number(head.id)), head.hash.slice(0, 16)) : words.empty, {
          subtle: true,
          size: 'small',
        }),
    ...events.map(({ at, by, action, detail }) =>
      line(
        [
          { text: names.get(by) ?? by, bold: true },
          ` ${words.action[action]}`,
          {
            text: `\n${[formatInstant(at, zone, language), ...Object.values(detail).map(String)].filter(Boolean).join(' · ')}`,
            size: 'small',
            subtle: true,
          },
        ],
        { spacing: 'small' },
      ),
    ),
  ]);
}
