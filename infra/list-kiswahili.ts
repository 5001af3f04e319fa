import { readFileSync, writeFileSync } from 'node:fs';
import { PAGES } from '../src/language/pages.ts';
import { PHRASES } from '../src/language/phrases.ts';

/**
 * Writes docs/kiswahili.md: every Kiswahili sentence beside its English one, with what it rests on, so that a Kenyan reader can go
 * through them in an hour. `npm run list:kiswahili`; a test holds the page to the files.
 */
const PAGE = 'docs/kiswahili.md';
const SAMPLE = '…';
const WEEK = '2026-W48';

type Basis = 'seen' | 'standard' | 'to confirm';

/** What was found in public Kenyan texts, or is ordinary usage; by the beginning of a sentence's name. Everything else waits for a reader. */
const BASIS: readonly [string, Basis][] = [
  ['status.delayed', 'seen'],
  ['status.blocked', 'seen'],
  ['status.completed', 'seen'],
  ['status.on_track', 'seen'],
  ['status.', 'standard'],
  ['pillar.', 'seen'],
  ['detector.phone', 'seen'],
  ['detector.refugee_or_alien_id', 'seen'],
  ['roleName.observer', 'seen'],
  ['roleName.focal_point', 'seen'],
  ['roleName.partner', 'standard'],
  ['roleName.data_protection_officer', 'standard'],
  ['state.excused', 'seen'],
  ['schedule.days', 'standard'],
  ['complaint.text_suspect', 'seen'],
  ['form.confirm', 'seen'],
  ['digest.corrections', 'seen'],
  ['receipt.reminderTitle', 'seen'],
  ['form.submit', 'standard'],
  ['form.noChange', 'standard'],
  ['receipt.edit', 'standard'],
  ['receipt.title', 'standard'],
];

interface Sentence {
  name: string;
  en: string;
  sw: string;
}

/** Every sentence of both languages under its name; "…" stands for what is put in. */
export function listSentences(en: unknown = PHRASES.en, sw: unknown = PHRASES.sw, name = ''): Sentence[] {
  if (typeof en === 'function' && typeof sw === 'function')
    return listSentences(filledIn(en as Sayer), filledIn(sw as Sayer), name);
  if (typeof en === 'string') return [{ name, en, sw: String(sw) }];
  if (typeof en !== 'object' || en === null) return [];
  const other = sw as Record<string, unknown>;
  return Object.entries(en).flatMap(([key, value]) =>
    listSentences(value, other[key], name === '' ? key : `${name}.${key}`),
  );
}

type Sayer = (...args: unknown[]) => unknown;

/** A sentence with something in each of its gaps; what wants a week, a choice or a list gets one. */
function filledIn(say: Sayer): unknown {
  const gaps = Array.from({ length: say.length }, () => SAMPLE as unknown);
  for (const special of [SAMPLE, WEEK, [WEEK], 'missing', 'sent', 'delayed'])
    for (let at = 0; at <= gaps.length; at += 1) {
      try {
        const said = say(...gaps.map((gap, index) => (index === at || at === gaps.length ? special : gap)));
        if (said !== undefined && !String(said).includes('undefined')) return said;
      } catch {
        // It wants something else there.
      }
    }
  throw new Error(`no example fits ${say}`);
}

function basisOf(name: string): Basis {
  return BASIS.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'to confirm';
}

export function kiswahiliPage(): string {
  const sentences = listSentences();
  const counts = (basis: Basis) => sentences.filter(({ name }) => basisOf(name) === basis).length;
  const row = ({ name, en, sw }: Sentence) => `| ${name} | ${cell(sw)} | ${cell(en)} | ${basisOf(name)} |`;
  return [
    '# Every Kiswahili sentence',
    '',
    `Made from \`src/language/\` by \`npm run list:kiswahili\`. **seen**: its words are in public Kenyan texts (${counts('seen')}); **standard**: ordinary usage (${counts('standard')}); **to confirm**: waits for a Kenyan reader (${counts('to confirm')}). “…” stands for what is put in.`,
    '',
    '| sentence | Kiswahili | English | basis |',
    '| --- | --- | --- | --- |',
    ...sentences.map(row),
    '',
    '## The public pages',
    '',
    ...Object.entries(PAGES).flatMap(([name, { en, sw }]) =>
      sw.parts.flatMap(({ heading, paragraphs }, part) => [
        `**${name}: ${heading}** (${en.parts[part]?.heading ?? ''})`,
        '',
        ...paragraphs.flatMap((paragraph, index) => [
          `- ${paragraph}`,
          `  *${en.parts[part]?.paragraphs[index] ?? ''}*`,
        ]),
        '',
      ]),
    ),
  ].join('\n');
}

function cell(text: string): string {
  return text.replace(/\n+/g, ' / ').replace(/\|/g, '\\|');
}

/** Whether the page says what the files say. */
export function isCurrent(): boolean {
  return readFileSync(PAGE, 'utf8') === kiswahiliPage();
}

if (import.meta.filename === process.argv[1]) writeFileSync(PAGE, kiswahiliPage());
