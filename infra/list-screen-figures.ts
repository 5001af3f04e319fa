import { readFileSync, writeFileSync } from 'node:fs';
import { withFigures } from '../test/support/screen-figures.ts';

/** Writes how the screen does on the labelled sentences into docs/safeguarding.md. */
const PAGE = 'docs/safeguarding.md';
writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8')));
