import type { TargetUnit } from '../domain/plan/activity.ts';
import { unitOf } from '../domain/plan/target-unit.ts';
import { type NotOneNumber, readQuantity } from '../domain/text/quantity.ts';
import type { FoundList } from './found-list.ts';
import { headingAt } from './heading.ts';
import type { RowReading } from './row-reading.ts';
import type { TableRow } from './table.ts';

/** Why a target is not one number, in a sentence that says what to write. */
const WHY: Record<NotOneNumber, string> = {
  no_number: 'holds no number',
  several: 'holds several numbers; write one',
  range: 'is a range; write one number',
  percent: 'is a percentage; write how many',
  money: 'is money; write how many people, organisations or sessions',
  negative: 'is less than nothing',
  rate: 'is a rate; write how many in all',
  fraction: 'is no whole number',
  ordinal: 'numbers something; write how many',
  unclear_separator: 'can be read in two ways; write it without dots and commas',
  too_large: 'is too large',
};

export interface TargetRead {
  target?: number;
  /** Undefined where the row says nothing of it. */
  targetUnit?: TargetUnit;
}

/** "200 pax", "1,200 people", "12 sessions": a number and what it counts. What cannot be read for certain is left out, and said. */
export function readTarget(reading: RowReading, list: FoundList, source: TableRow): TargetRead {
  const text = reading.cell('target');
  if (text === '') return ofParts(reading, list, source);
  const read = readQuantity(text, list);
  if (!read.ok) {
    reading.warn('target', `“${text}” ${WHY[read.why]}; it was left out`);
    return {};
  }
  const { value, unit, isInterpreted } = read.quantity;
  const said = unit || reading.cell('unit').toLowerCase();
  const found = unitOf(said) ?? (said === '' ? { unit: unitInHeading(list), isGuessed: false } : undefined);
  if (!found) {
    reading.warn(
      'target',
      `“${text}” counts ${said}, which is neither people, organisations nor sessions; it was left out`,
    );
    return {};
  }
  if (contradictsParts(value, list, source)) {
    reading.warn('target', `“${text}” is not what the columns beside it add up to; it was left out`);
    return {};
  }
  if (isInterpreted || found.isGuessed)
    reading.warn('target', `“${text}” was read as ${value.toLocaleString('en')} ${found.unit}`);
  return { target: value, targetUnit: found.unit };
}

/** Where there are columns by sex or age beside the total, and all of them hold a number: whether they add up to another one. */
function contradictsParts(total: number, { targetParts, dotsAreThousands }: FoundList, { cells }: TableRow): boolean {
  if (targetParts.length === 0) return false;
  let sum = 0;
  for (const position of targetParts) {
    const read = readQuantity(cells[position]?.text ?? '', { dotsAreThousands });
    if (!read.ok) return false;
    sum += read.quantity.value;
  }
  return sum !== total;
}

/** "Target organisations" says what a bare number below it counts; people are what a target counts that says nothing. */
function unitInHeading({ header, columns }: FoundList): TargetUnit {
  const words = headingAt(header, columns.get('target') ?? -1)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.flatMap((word) => unitOf(word)?.unit ?? [])[0] ?? 'people';
}

/** A target by sex or age: the parts add up. Where one of them cannot be read none is taken. */
function ofParts(
  reading: RowReading,
  { header, targetParts, dotsAreThousands }: FoundList,
  { cells }: TableRow,
): TargetRead {
  const parts = targetParts.map((position) => ({
    heading: headingAt(header, position).replace(/\n/g, ' '),
    text: cells[position]?.text ?? '',
  }));
  const written = parts.filter(({ text }) => text !== '' && text !== '-');
  if (written.length === 0) return {};
  let target = 0;
  for (const { heading, text } of written) {
    const read = readQuantity(text, { dotsAreThousands });
    if (!read.ok || (read.quantity.unit !== '' && unitOf(read.quantity.unit)?.unit !== 'people')) {
      reading.warn(
        'target',
        `“${text}” in “${heading}” ${read.ok ? 'counts something else' : WHY[read.why]}; the target was left out`,
      );
      return {};
    }
    target += read.quantity.value;
  }
  reading.warn(
    'target',
    `${written.map(({ heading, text }) => `“${heading}” ${text}`).join(' and ')} were added up to ${target} people`,
  );
  return { target, targetUnit: 'people' };
}
