import { expect } from 'chai';
import { acceptAnswer } from '../../src/domain/check-in/answer.ts';
import { type ActivityForm, presetForm } from '../../src/domain/check-in/answer-form.ts';
import type { Complaint } from '../../src/domain/check-in/complaint.ts';
import type { Activity } from '../../src/domain/plan/activity.ts';
import { activity } from '../support/network.ts';

const today = '2026-11-24';

function submit(of: Activity, changes: Partial<ActivityForm>, confirmed = false) {
  return acceptAnswer([of], { [of.id]: { ...presetForm(of), ...changes } }, { today, confirmed });
}

function complaintsOf(of: Activity, changes: Partial<ActivityForm>, confirmed = false): Complaint['code'][] {
  const result = submit(of, changes, confirmed);
  return result.outcome === 'refused' ? result.complaints.map((complaint) => complaint.code) : [];
}

describe('accepting an answer', () => {
  const plain = activity('ACT-2026-0001', 'alpha');

  const table: [title: string, changes: Partial<ActivityForm>, complaints: Complaint['code'][]][] = [
    ['on track needs nothing', { status: 'on_track' }, []],
    ['at risk needs a reason', { status: 'at_risk' }, ['reason_missing']],
    ['delayed needs a reason and a new end', { status: 'delayed' }, ['reason_missing', 'new_end_missing']],
    ['delayed with both is taken', { status: 'delayed', reason: 'Rain', date: '2027-01-31' }, []],
    ['a new end must lie ahead', { status: 'delayed', reason: 'Rain', date: '2026-11-01' }, ['date_past']],
    [
      'a new end must not lie before the start',
      { status: 'delayed', reason: 'Rain', date: '2026-09-01' },
      ['date_before_start'],
    ],
    ['blocked needs a reason and a kind of support', { status: 'blocked' }, ['reason_missing', 'support_missing']],
    ['blocked with both is taken', { status: 'blocked', reason: 'No vehicle', support: 'funding' }, []],
    ['suspended needs a reason and a review date', { status: 'suspended' }, ['reason_missing', 'review_date_missing']],
    [
      'completed needs the day it ended and what came of it',
      { status: 'completed' },
      ['end_date_missing', 'outcome_missing'],
    ],
    ['completed cannot lie ahead', { status: 'completed', note: 'Done', date: '2026-12-01' }, ['date_future']],
    ['completed with both is taken', { status: 'completed', note: 'Done', date: '2026-11-20' }, []],
    ['cancelled needs a reason', { status: 'cancelled' }, ['reason_missing']],
    ['an unknown status is refused', { status: 'great' }, ['status_unknown']],
    [
      'a date that does not exist is refused',
      { status: 'delayed', reason: 'Rain', date: '2027-02-30' },
      ['date_unreadable'],
    ],
    ['a number with letters is refused', { reached: 'many' }, ['reached_unreadable']],
    ['1,250 is a number', { reached: '1,250' }, ['reached_high']],
    ['a text over 500 characters is refused', { note: 'a'.repeat(501) }, ['text_too_long']],
    ['a phone number is refused', { note: 'Call 0712 345 678' }, ['text_blocked']],
    ['a sentence about one person is asked about', { note: 'She went back to school' }, ['text_suspect']],
  ];
  for (const [title, changes, expected] of table) {
    it(title, () => {
      expect(complaintsOf(plain, changes)).to.deep.equal(expected);
    });
  }

  it('takes an untouched form as "no change", whatever the status would need anew', () => {
    const delayed = activity('ACT-2026-0001', 'alpha', { status: 'delayed', reason: 'Rain', revisedEnd: '2026-11-01' });
    const result = submit(delayed, {});
    expect(result).to.deep.include({ outcome: 'accepted' });
    expect(result.outcome === 'accepted' && result.answers[0]).to.include({ changed: false, status: 'delayed' });
  });

  it('empties a text that must not be kept and keeps everything that was right', () => {
    const result = submit(plain, { status: 'at_risk', reason: 'Ask mary@example.com', reached: '45', note: 'Fine' });
    expect(result.outcome).to.equal('refused');
    if (result.outcome !== 'refused') return;
    expect(result.values['ACT-2026-0001']).to.deep.include({
      status: 'at_risk',
      reason: '',
      reached: '45',
      note: 'Fine',
    });
    expect(result.complaints).to.deep.equal([
      { activityId: 'ACT-2026-0001', field: 'reason', code: 'text_blocked', detectors: ['email'] },
    ]);
  });

  it('lets a person confirm what is only unusual, and nothing else', () => {
    expect(complaintsOf(plain, { reached: '5000' }, true)).to.deep.equal([]);
    expect(complaintsOf(plain, { note: 'She went back to school' }, true)).to.deep.equal([]);
    expect(complaintsOf(plain, { note: 'Call 0712345678' }, true)).to.deep.equal(['text_blocked']);
    expect(complaintsOf(plain, { status: 'cancelled', reached: '5000' }, true)).to.deep.equal(['reason_missing']);
  });

  it('wants a reason for a running total that goes down, and keeps it as a lowered figure', () => {
    const reported = activity('ACT-2026-0001', 'alpha', { status: 'on_track', reachedPeople: 80 });
    expect(complaintsOf(reported, { reached: '60' })).to.deep.equal(['reached_lower']);
    const result = submit(reported, { reached: '60', reason: 'Counted twice' });
    expect(result.outcome === 'accepted' && result.answers[0]).to.include({ lowered: true, reachedPeople: 60 });
  });

  it('keeps a running total when the number is left empty', () => {
    const reported = activity('ACT-2026-0001', 'alpha', { status: 'on_track', reachedPeople: 80 });
    const result = submit(reported, { reached: '' });
    expect(result.outcome === 'accepted' && result.answers[0]).to.include({ changed: false, reachedPeople: 80 });
  });

  it('drops the support of a trouble that is over', () => {
    const blocked = activity('ACT-2026-0001', 'alpha', {
      status: 'blocked',
      reason: 'No vehicle',
      supportNeeded: 'funding',
    });
    const result = submit(blocked, { status: 'on_track' });
    expect(result.outcome === 'accepted' && result.answers[0]).to.include({
      status: 'on_track',
      supportNeeded: 'none',
    });
  });

  it('does not reopen what is closed', () => {
    const closed = activity('ACT-2026-0001', 'alpha', { status: 'completed', actualEnd: '2026-11-01' });
    expect(complaintsOf(closed, { status: 'on_track' })).to.deep.equal(['activity_closed']);
  });

  it('takes a date that was left as it was for what it meant, and for nothing else', () => {
    const suspended = { ...plain, status: 'suspended' as const, reason: 'Rain', reviewDate: '2026-12-01' };
    const resumed = submit(suspended, { status: 'on_track' });
    expect(resumed.outcome === 'accepted' && resumed.answers[0]).to.include({ status: 'on_track' });
    expect(resumed.outcome === 'accepted' && resumed.answers[0]?.revisedEnd).to.equal(undefined);

    const delayed = { ...plain, status: 'delayed' as const, reason: 'Rain', revisedEnd: '2026-11-10' };
    expect(complaintsOf(delayed, { status: 'completed', note: '45 trained' })).to.deep.equal(['end_date_missing']);

    const passed = { ...plain, status: 'on_track' as const, revisedEnd: '2026-11-10' };
    expect(complaintsOf(passed, { reached: '50' })).to.deep.equal([]);
    expect(complaintsOf(passed, { status: 'delayed', reason: 'Rain' })).to.deep.equal(['date_past']);
    expect(complaintsOf(passed, { date: '2026-11-12' })).to.deep.equal(['date_past']);
  });
});
