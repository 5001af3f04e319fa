import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { appendAudit } from '../../src/audit/audit-log.ts';
import { type AuditEvent, chained, checkChain } from '../../src/domain/audit/audit.ts';
import { cardOf, startApp, textOf } from '../support/start-app.ts';

const BOSS = '00000000-0000-4000-8000-0000000000b0';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function logOf(count: number): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let index = 0; index < count; index += 1)
    events.push(
      chained(
        events.at(-1),
        {
          at: `2026-11-23T07:00:${String(index % 60).padStart(2, '0')}.000Z`,
          by: index % 2 ? 'ann' : 'sec',
          action: 'summary',
          detail: { rows: index, filters: 'county' },
        },
        hash,
      ),
    );
  return events;
}

describe('the audit log', () => {
  it('is whole as it was written, in whatever order it is read', () => {
    const events = logOf(20);
    expect(checkChain([], hash)).to.deep.equal({ count: 0 });
    expect(checkChain(events.toReversed(), hash)).to.deep.equal({
      count: 20,
      head: { id: '000000000020', hash: events.at(-1)?.hash },
    });
  });

  it('shows every change, every gap and every beginning that is none', () => {
    const changes: fc.Arbitrary<(event: AuditEvent) => AuditEvent> = fc.constantFrom<
      ((event: AuditEvent) => AuditEvent)[]
    >(
      (event) => ({ ...event, by: 'somebody else' }),
      (event) => ({ ...event, at: '2020-01-01T00:00:00.000Z' }),
      (event) => ({ ...event, action: 'ledger' }),
      (event) => ({ ...event, detail: { ...event.detail, rows: 9999 } }),
      (event) => ({ ...event, detail: {} }),
      // Sealed again by somebody who knows how: then the next one does not follow.
      (event) => chainedAgain({ ...event, by: 'somebody else' }),
    );
    fc.assert(
      fc.property(fc.nat(18), changes, (index, change) => {
        const events = logOf(20);
        const tampered = events.map((event, place) => (place === index ? change(event) : event));
        expect(checkChain(tampered, hash).problem?.kind).to.equal('changed');
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18 }), (index) => {
        const events = logOf(20);
        expect(checkChain(events.toSpliced(index, 1), hash).problem).to.deep.equal({
          kind: 'missing',
          id: events[index]?.id,
        });
        expect(checkChain(events.slice(index), hash).problem?.kind).to.equal('beginning');
      }),
    );
  });

  it('may begin later where a retention run says so, however far it came', () => {
    const old = logOf(20);
    const said = chained(
      old.at(-1),
      {
        at: '2028-12-01T00:00:00.000Z',
        by: 'job:retention',
        action: 'retention',
        detail: { auditUpTo: '000000000012' },
      },
      hash,
    );
    expect(checkChain([...old.slice(12), said], hash).problem).to.equal(undefined);
    expect(checkChain([...old.slice(5), said], hash).problem).to.equal(undefined);
    expect(checkChain([...old.slice(13), said], hash).problem?.kind).to.equal('beginning');
    // One that took out other things says nothing about the log's beginning.
    const others: Record<string, string | number>[] = [
      { deliveries: 3 },
      { auditUpTo: 'undefined' },
      { auditUpTo: '999999999999' },
      { auditUpTo: 12 },
    ];
    for (const detail of others) {
      const other = chained(
        old.at(-1),
        {
          at: '2028-12-01T00:00:00.000Z',
          by: 'job:retention',
          action: 'retention',
          detail,
        },
        hash,
      );
      expect(checkChain([...old.slice(12), other], hash).problem?.kind).to.equal('beginning');
    }
  });

  it('has no gap and no double when many write at once', async () => {
    const bot = await startApp();
    try {
      const deps = { store: bot.store, now: bot.clock.now, hash };
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          appendAudit(deps, { by: 'ann', action: 'summary', detail: { rows: index } }),
        ),
      );
      const events = await bot.store.audit.list();
      expect(checkChain(events, hash)).to.include({ count: 12 }).and.not.to.have.property('problem');
      expect(new Set(events.map(({ detail }) => detail['rows'])).size).to.equal(12);
    } finally {
      await bot.close();
    }
  });

  it('is shown to who may see it, says who saw it, and says when it was tampered with', async () => {
    const bot = await startApp({ env: { ADMIN_OBJECT_IDS: BOSS } });
    try {
      await bot.write('sec', 'summary');
      const [whole] = await bot.write('boss', 'audit', {
        from: { id: '29:boss', name: 'First admin', aadObjectId: BOSS },
      });
      const text = textOf(cardOf(whole));
      expect(text)
        .to.include('asked for a summary')
        .and.to.include('became the first admin')
        .and.to.include('are as they were written');
      const [, , read] = await bot.store.audit.list();
      expect(read).to.deep.include({ action: 'audit', detail: { rows: 2 } });
      const [first] = await bot.store.audit.list();
      await bot.store.archive.write('audit', [{ ...first!, by: 'ann' } as AuditEvent]);
      const [broken] = await bot.write('boss', 'audit', {
        from: { id: '29:boss', name: 'First admin', aadObjectId: BOSS },
      });
      expect(textOf(cardOf(broken))).to.include('tampered with: event 1');
    } finally {
      await bot.close();
    }
  });
});

function chainedAgain({ id, previous, hash: _, ...entry }: AuditEvent): AuditEvent {
  const before = Number(id) - 1;
  const last = before === 0 ? undefined : ({ id: String(before), hash: previous } as AuditEvent);
  return chained(last, entry, hash);
}
