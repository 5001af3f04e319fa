import type { Organisation } from '../domain/network/network.ts';
import type { Pillar } from '../domain/plan/activity.ts';
import { pillarNamedIn } from '../domain/plan/pillar-text.ts';
import { readTimeframe, type TimeframeContext } from '../domain/time/timeframe.ts';
import { saysConfidential } from './confidential-words.ts';
import type { FoundList } from './found-list.ts';
import { writtenCells } from './row-kinds.ts';
import type { TableRow } from './table.ts';

/** What a heading row within the list says of all rows until the next one of its kind. */
export interface Section {
  pillar?: Pillar;
  lead?: Organisation;
  when?: string;
  group?: string;
}

const LABEL =
  /^(?:(lead(?: organi[sz]ation| agency)?|organi[sz]ation|shirika)|(working group|committee|kikundi(?: kazi)?))\s*[:–—-]\s*(.+)$/i;
const LONGEST = 200;

/**
 * What a row says that holds one text alone: a pillar ("PREVENTION", "Objective 1: Protection"), the organisation that leads what follows, its
 * quarter, or its working group. Undefined where the row holds more, or says none of it.
 */
export function sectionOf(
  row: TableRow,
  list: FoundList,
  { organisation, times }: { organisation: (text: string) => Organisation | undefined; times: TimeframeContext },
): Section | undefined {
  const [only, another] = writtenCells(row);
  if (!only || another || only.text === '' || only.text.length > LONGEST) return undefined;
  const text = only.text.replace(/\s+/g, ' ').replace(/[:.\s]+$/, '');
  const label = LABEL.exec(text);
  if (label?.[2] && list.kind === 'plan') return { group: (label[3] ?? '').trim() };
  const lead = organisation(label?.[3] ?? text);
  if (lead) return { lead };
  const pillar = saysConfidential(text) ? undefined : pillarNamedIn(text);
  if (pillar) return { pillar };
  const when = text.replace(/^(?:quarter|robo)\s*[:–-]\s*/i, '');
  const isTime = /\d|quarter|half|robo|^(?:[a-z]{3,9})$/i.test(when) && readTimeframe(when, times) !== undefined;
  return isTime ? { when } : undefined;
}
