import { expect } from 'chai';
import fc from 'fast-check';
import { namesPlaceOfSafety, sharedOrganisation, sharedViews } from '../../src/domain/safeguarding/shared-view.ts';
import { activity } from '../support/network.ts';

/** What leaves the secretariat says neither where people are kept safe nor who they are. */
describe('what is shared of an activity', () => {
  const viewOf = (title: string, changes: Parameters<typeof activity>[2] = {}) =>
    sharedViews([activity('A', 'alpha', { title, pillar: 'partnership', places: ['KE001'], ...changes })])[0];

  const SHELTERS = [
    'Safe house refurbishment in Mtwapa',
    'Safe-house repairs',
    'safehouse',
    'Nyumba za usalama',
    'Vituo vya uokoaji',
    'Kituo cha hifadhi',
    'Kimbilio la wanawake',
    'Refuge for women behind the cathedral',
    'Women’s sanctuary',
    'A safe haven',
    'Safe spaces',
    'Children’s home',
    'Hostel for returned women',
    'Temporary accommodation',
    'Emergency housing',
    'Reception centre',
    'Recovery house',
    'Protection house',
    'Witness house',
    'Witness accommodation',
  ];
  for (const title of SHELTERS)
    it(`names no “${title}”, and no county with it`, () => {
      expect(viewOf(title)).to.include({ title: 'Partnership: awareness event' });
      expect(viewOf(title)?.places).to.deep.equal([]);
    });

  it('is the same however the words are spaced and written', () => {
    const gap = fc.constantFrom(' ', '  ', '\u00a0', '-', '–', '_', ' - ', '\n');
    const raised = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text,
    );
    fc.assert(
      fc.property(fc.constantFrom(...SHELTERS), gap, raised, (title, between, write) => {
        expect(namesPlaceOfSafety({ pillar: 'partnership', title: write(title.split(' ').join(between)) })).to.equal(
          true,
        );
      }),
    );
  });

  for (const title of [
    'Kibera’s women supported',
    'Legal aid, Karen',
    'Legal aid Majengo Huruma',
    'Legal aid at Moi Avenue 14',
    'Repatriation of 3 girls from Lebanon',
    'Care for 2 survivors',
    'Legal aid for two sisters',
    'Return of a Ugandan mother and 3 children',
    'Court companions for 4 girls',
    'Msaada kwa wasichana watatu',
  ])
    for (const pillar of ['protection', 'prosecution'] as const)
      it(`has not the words of “${title}” in ${pillar}`, () => {
        expect(viewOf(title, { pillar })?.title).to.match(/^(?:Protection|Prosecution): awareness event$/);
      });

  for (const title of [
    'Refugee law clinic',
    'Training of 40 women',
    'Home visits',
    'A forum for people of all ages',
    'Two day training for women',
  ])
    it(`is “${title}” as it stands`, () => {
      expect(viewOf(title, { pillar: 'prosecution' })).to.include({ title });
    });

  it('names no funder or organisation that is called after a shelter', () => {
    for (const pillar of ['protection', 'prosecution', 'partnership', 'prevention'] as const)
      expect(viewOf('Legal aid', { pillar, funder: 'Likoni Rescue Centre Fund' })).not.to.have.property('funder');
    expect(viewOf('Legal aid', { pillar: 'protection', funder: 'Example fund' })).to.include({
      funder: 'Example fund',
    });
    expect(sharedOrganisation({ name: 'Mtwapa Safe House', acronym: 'MSH' }).name).to.equal('MSH');
    expect(sharedOrganisation({ name: 'Kibera Shelter for Girls' }).name).to.equal(
      'An organisation that protects people',
    );
    expect(sharedOrganisation({ name: 'Example Legal Aid Network' }).name).to.equal('Example Legal Aid Network');
  });
});
