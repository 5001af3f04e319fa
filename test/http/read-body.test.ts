import { EventEmitter } from 'node:events';
import { expect } from 'chai';
import type { Request, Response } from 'restify';
import { MOST_BODY_BYTES } from '../../src/http/front-door.ts';
import { createBodyReader } from '../../src/http/read-body.ts';

/** Bodies are kept in memory while they come in: together they may not take more than there is. */
describe('the reader of bodies', () => {
  function start(read: ReturnType<typeof createBodyReader>) {
    const request = Object.assign(new EventEmitter(), { pause: () => undefined, destroyed: false, body: undefined });
    const state: { status?: number; next?: false | 'go' } = {};
    const response = {
      header: () => undefined,
      send: (status: number) => {
        state.status = status;
      },
    };
    void read(
      request as unknown as Request,
      response as unknown as Response,
      ((go?: false) => {
        state.next = go ?? 'go';
      }) as never,
    );
    return { request, state };
  }
  const piece = (bytes: number) => Buffer.alloc(bytes, 'x');

  it('hands on a whole body as text', () => {
    const { request, state } = start(createBodyReader());
    request.emit('data', Buffer.from('{"a":'));
    request.emit('data', Buffer.from('1}'));
    request.emit('end');
    expect(request.body).to.equal('{"a":1}');
    expect(state).to.deep.equal({ next: 'go' });
  });

  it('refuses one that is too long while it comes in', () => {
    const { request, state } = start(createBodyReader());
    request.emit('data', piece(MOST_BODY_BYTES));
    expect(state).to.deep.equal({});
    request.emit('data', piece(1));
    expect(state).to.deep.equal({ status: 413, next: false });
  });

  it('gives up those that have taken longest where all together are too much, and takes the new one', () => {
    const read = createBodyReader(10_000);
    const slow = Array.from({ length: 10 }, () => start(read));
    for (const { request } of slow) request.emit('data', piece(1000));
    expect(slow.map(({ state }) => state.status)).to.deep.equal(Array.from({ length: 10 }, () => undefined));
    const quick = start(read);
    quick.request.emit('data', piece(1500));
    expect(slow.filter(({ state }) => state.status === 503)).to.have.length(2);
    expect(slow[0]?.state).to.deep.equal({ status: 503, next: false });
    quick.request.emit('end');
    expect(quick.state).to.deep.equal({ next: 'go' });
    for (const { request } of slow) request.emit('close');
    const next = Array.from({ length: 10 }, () => start(read));
    for (const { request } of next) request.emit('data', piece(1000));
    expect(
      next.every(({ state }) => state.status === undefined),
      'what is over counts no more',
    ).to.equal(true);
  });

  it('waits for nobody who has gone', () => {
    const read = createBodyReader();
    const gone = start(read);
    gone.request.emit('close');
    expect(gone.state).to.deep.equal({ next: false });
  });
});
