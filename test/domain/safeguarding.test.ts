import { expect } from 'chai';
import fc from 'fast-check';
import type { Detector } from '../../src/domain/safeguarding/detector.ts';
import { screen, type Verdict } from '../../src/domain/safeguarding/safeguarding.ts';

/** Invented numbers only. */
const TABLE: [text: string, verdict: Verdict, detectors: Detector[]][] = [
  ['call 0712345678', 'block', ['phone']],
  ['+254 712 345 678', 'block', ['phone']],
  ['254-110-123-456', 'block', ['phone']],
  ['0712.345.678', 'block', ['phone']],
  ['(0712) 345 678', 'block', ['phone']],
  ['+254 (0) 712 345 678', 'block', ['phone']],
  ['+254(0)712345678', 'block', ['phone']],
  ['0712/345/678', 'block', ['phone']],
  ['0712  345  678', 'block', ['phone']],
  ['0712_345_678', 'block', ['phone']],
  ['(020) 271 2345', 'block', ['phone']],
  ['girl, age: 15', 'block', ['age_and_person']],
  ['a 15 year girl', 'block', ['age_and_person']],
  ['kitambulisho chake 23456789', 'block', ['bare_number', 'national_id']],
  ['passport no. AK 0123456', 'block', ['bare_number', 'passport']],
  ['Survivor: Amina', 'block', ['name_like', 'person_name']],
  ['page 15 of the plan', 'pass', []],
  ['targets 0.15, 0.25, 0.35 and 0.45', 'pass', []],
  ['10/12/2026 0 17 20', 'pass', []],
  ['her number in Riyadh is +966 50 123 4567', 'block', ['phone']],
  ['０７１２３４５６７８', 'block', ['phone']],
  ['07\u200b12345678', 'block', ['phone']],
  ['write to someone@gmail.com', 'block', ['email']],
  ['ID no. 12345678', 'block', ['bare_number', 'national_id']],
  ['kitambulisho namba 23456789', 'block', ['bare_number', 'national_id']],
  ['Maisha Namba 123456789', 'block', ['national_id']],
  ['alien card no 123456', 'block', ['refugee_or_alien_id']],
  ['NEMIS UPI AB12CD', 'block', ['learner_id']],
  ['passport AK123456', 'block', ['passport', 'passport_like']],
  ['pasipoti namba BK1234567', 'block', ['bare_number', 'passport', 'passport_like']],
  ['A123456789B', 'block', ['kra_pin']],
  ['OB 12/3/2024', 'block', ['ob_number']],
  ['OB No. 45/12/03/2024', 'block', ['ob_number']],
  ['Criminal Case No. E012 of 2024', 'block', ['court_case']],
  ['a 16 year old', 'block', ['age_and_person']],
  ['msichana wa miaka 15', 'block', ['age_and_person']],
  ['girl, aged 14', 'block', ['age_and_person']],
  ['P051234567X', 'warn', ['organisation_pin']],
  ['reached 12345678 people', 'pass', []],
  ['KES 1500000', 'pass', []],
  ['we met survivor Amina', 'block', ['name_like', 'person_name']],
  ['anaitwa Zawadi', 'block', ['name_like', 'person_name']],
  ['KES 1,500,000', 'pass', []],
  ['from 2024-01-31 to 31/03/2024', 'pass', []],
  ['12/01/2026 - 15 people came', 'pass', []],
  ['ACT-2024-0012 in KE047', 'pass', []],
  ['NPA 2022-2027', 'pass', []],
  ['child helpline 116, Red Cross 1199, DCI 0800 722 203', 'pass', []],
  ['youth aged 15-24', 'pass', []],
  ['women aged 18 and above', 'pass', []],
  ['mpango wa miaka 5', 'pass', []],
  ['Tumefanya mafunzo kwa miaka 3', 'pass', []],
  ['Trained 45 officers in 2 sessions', 'pass', []],
  ['as long as it takes to get to the point of it', 'pass', []],
  ['Share case plan for TIP/MSA/25/014', 'block', ['case_code']],
  ['mtu(at)mfano(doti)com', 'block', ['email']],
  ['the Shell station put up our posters', 'pass', []],
  ['', 'pass', []],
];

describe('the safeguarding screen', () => {
  for (const [text, verdict, detectors] of TABLE) {
    it(`${verdict}: ${text === '' ? 'an empty text' : text}`, () => {
      expect(screen(text)).to.deep.equal({ verdict, detectors: [...detectors].sort() });
    });
  }

  it('lets the addresses of the network’s own organisations pass', () => {
    expect(screen('ask office@example.org', { memberDomains: ['example.org'] }).verdict).to.equal('pass');
    expect(screen('ask office@example.org and me@gmail.com', { memberDomains: ['example.org'] }).verdict).to.equal(
      'block',
    );
  });

  it('finds a mobile number wherever it stands in a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abc xyz,.!?') }),
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        fc.constantFrom('07', '01', '+2547', '2541'),
        (around, digits, prefix) => screen(`${around} ${prefix}${digits} ${around}`).verdict === 'block',
      ),
    );
  });

  it('says the same of any text twice, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect(screen(text)).to.deep.equal(screen(text));
      }),
    );
  });
});
