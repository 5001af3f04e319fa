import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { expect } from 'chai';
import type { Card } from '../../src/cards/elements.ts';
import type { Language } from '../../src/domain/network/network.ts';
import { CARDS } from './every-card.ts';

// The package's main entry does not load in Node; its bundle does, as CommonJS.
const AC = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const MOST_BYTES = 80 * 1024;

/** What Teams charts are made of; the library knows no charts, and looks at what stands in for them. */
const NEWER_THAN_LIBRARY = new Set(['Chart.Donut']);

/** The card as a client sees it that knows no newer elements. */
function fallenBack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fallenBack);
  if (typeof value !== 'object' || value === null) return value;
  const element = value as Record<string, unknown>;
  if (NEWER_THAN_LIBRARY.has(String(element['type']))) {
    expect(element['fallback'], 'a newer element without a fallback').to.be.an('object');
    return fallenBack(element['fallback']);
  }
  return Object.fromEntries(
    Object.entries(element).map(([key, each]) => [key, key === 'data' ? each : fallenBack(each)]),
  );
}

function complaintsAbout(card: Card): string[] {
  const context = new AC.SerializationContext();
  const parsed = new AC.AdaptiveCard();
  parsed.parse(fallenBack(card) as never, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const validation = parsed.validateProperties();
  return [
    ...events.map((event: any) => event.message),
    ...validation.validationEvents.map((event: any) => event.message),
  ];
}

function elementsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return [...(typeof record['type'] === 'string' ? [record] : []), ...Object.values(record).flatMap(elementsOf)];
}

for (const [name, variants] of Object.entries(CARDS)) {
  describe(`the ${name} card`, () => {
    for (const [size, make] of Object.entries(variants)) {
      for (const language of ['en', 'sw'] satisfies Language[]) {
        describe(`${size}, in ${language}`, () => {
          const card = make(language);
          const elements = elementsOf(card);

          it('names no week by its number, which says to people nothing', () => {
            const words = JSON.stringify(elements.map(({ text, title, label }) => [text, title, label]));
            expect(words).not.to.match(/\d{4}-W\d{2}/);
          });

          it('parses without complaint', () => {
            expect(complaintsAbout(card)).to.deep.equal([]);
            expect(card['version']).to.equal('1.5');
          });

          it('stays below 80 KB in UTF-16', () => {
            expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).to.be.below(MOST_BYTES);
          });

          it('has no two elements of one id, no refresh, and no “key” in a button’s data', () => {
            const ids = elements.flatMap((element) => (typeof element['id'] === 'string' ? [element['id']] : []));
            expect(new Set(ids).size).to.equal(ids.length);
            expect(card).not.to.have.property('refresh');
            for (const element of elements)
              if (element['data'] && !Array.isArray(element['data']))
                expect(element['data']).not.to.have.property('key');
          });

          it('shows what people wrote only where nothing interprets it', () => {
            const interpreting = elements.filter(
              (element) => element['type'] === 'TextBlock' || element['type'] === 'FactSet',
            );
            expect(JSON.stringify(interpreting)).not.to.include('[evil]');
          });

          it('says something in every place', () => {
            expect(JSON.stringify(card)).not.to.match(/undefined|\[object|NaN/);
          });
        });
      }
    }

    it('is not the same in both languages', () => {
      for (const make of Object.values(variants)) expect(make('en')).not.to.deep.equal(make('sw'));
    });
  });
}
