import { judgeSentences, type LabelledSentence, labelledSentences, type Score, share } from './labelled-sentences.ts';

const START = '<!-- figures: npm run list:screen -->';
const END = '<!-- end of figures -->';

function percent(part: number, score: Score): string {
  return score.count === 0 ? '–' : `${(share(part, score) * 100).toFixed(1)} %`;
}

/** How the screen does on a set, as Markdown: by what was wanted, then by kind and language. */
export function figuresOf(set: readonly LabelledSentence[]): string {
  const { wanted, byKind } = judgeSentences(set);
  const row = (name: string, score: Score) =>
    `| ${name} | ${score.count} | ${percent(score.blocked, score)} | ${percent(score.stopped, score)} |`;
  const head = (name: string) => [
    `| ${name} | sentences | blocked | stopped (blocked or asked) |`,
    '| --- | --- | --- | --- |',
  ];
  return [
    ...head('wanted'),
    row('block', wanted.block),
    row('warn', wanted.warn),
    row('pass', wanted.pass),
    '',
    ...head('kind, language'),
    ...[...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, score]) => row(kind, score)),
  ].join('\n');
}

/** The page with its figures as they are now. */
export function withFigures(page: string): string {
  const sets = (['unseen', 'seen'] as const).map(
    (set) => `### ${set === 'seen' ? 'Seen' : 'Unseen'}\n\n${figuresOf(labelledSentences(set))}`,
  );
  const [before = ''] = page.split(START);
  const [, after = ''] = page.split(END);
  return `${before}${START}\n\n${sets.join('\n\n')}\n\n${END}${after}`;
}
