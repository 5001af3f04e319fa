import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { drawRooms, findRooms, withPicture } from '../infra/draw-rooms.ts';

const page = readFileSync('docs/architecture.md', 'utf8');

interface Hop {
  file: string;
  name: string;
}

/** The numbered hops under each "###" heading: `file`: `function`. */
function flows(): Map<string, Hop[]> {
  const found = new Map<string, Hop[]>();
  for (const section of page.split(/^### /m).slice(1)) {
    const [title = ''] = section.split('\n');
    const hops = [...section.matchAll(/^\d+\. `([^`]+)`: `([^`]+)`/gm)];
    found.set(
      title,
      hops.map(([, file = '', name = '']) => ({ file: `src/${file}`, name })),
    );
  }
  return found;
}

/** How many hops each flow may take; a longer way wants another design. */
const MOST: Record<string, number> = {
  'A check-in is submitted': 6,
  'A digest becomes a row of the outbox': 6,
  'A row of the outbox becomes a post in the channel': 4,
  'The secretariat asks for a summary': 6,
  'An answer by the web form': 4,
  'A list comes in': 6,
};

describe('the architecture page', () => {
  it('tells each flow, in no more hops than it may take, and none through app.ts', () => {
    expect([...flows().keys()]).to.have.members(Object.keys(MOST));
    for (const [title, hops] of flows()) {
      expect(hops.length, title).to.be.within(2, MOST[title] ?? 0);
      expect(hops.map(({ file }) => file)).not.to.include('src/app.ts');
    }
  });

  for (const [title, hops] of flows())
    for (const [index, { file, name }] of hops.entries())
      it(`names what is there: ${title}, ${file}: ${name}`, () => {
        expect(existsSync(file), file).to.equal(true);
        const source = readFileSync(file, 'utf8');
        // A function, or a method of what the file makes: "receive: async (knock) => {", or one that is handed on, "wake,".
        expect(source).to.match(new RegExp(`(?:function ${name}\\b|^ {2,4}${name}(?:: |,$|\\())`, 'm'));
        // Handed on by the hop before, under this name or as what makes it, unless a library or app.ts connects the two.
        const before = hops[index - 1];
        if (before && !CONNECTED.has(`${before.name} > ${name}`))
          expect(readFileSync(before.file, 'utf8'), `${before.file} hands on to ${name}`).to.match(
            new RegExp(`\\b${name}\\b`),
          );
      });

  it('shows the rooms as they are', function () {
    this.timeout(120_000);
    expect(page).to.equal(withPicture(page, drawRooms(findRooms())), 'npm run draw:rooms');
  });
});

/** What is connected by a value that is handed in: the HTTP server's handlers, the SDK's routes, the clock's work, the tables, a channel. */
const CONNECTED = new Set([
  'routeMessages > receive',
  'receive > press',
  'receive > takeMessage',
  'press > submit',
  'takeMessage > showSummary',
  'submitAnswer > createAnswers',
  'runOnce > proposeDigest',
  'wake > createSendOne',
  'serveForm > takeAnswer',
]);
