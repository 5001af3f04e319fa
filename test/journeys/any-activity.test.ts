import { expect } from 'chai';
import fc from 'fast-check';
import { VERBS } from '../../src/cards/verbs.ts';
import { NOUNS } from '../../src/store/reads.ts';
import { ROUTES } from '../../src/teams/routes.ts';
import { startApp, TENANT } from '../support/start-app.ts';

/** `ACTIVITIES=100000` looks longer. */
const ACTIVITIES = Number(process.env['ACTIVITIES'] ?? (process.env['JOURNEY_STORE'] === 'cosmos' ? 500 : 10_000));
const MARK = 'girl aged 15, call 0712 345 678';

/** Where people's words may stand: harmless, long, strange, or what may not be kept. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(MARK, `<at>Pamoja</at> ${MARK}`, `update ACT-2026-0001 on track: ${MARK}`) },
  { weight: 3, arbitrary: fc.constantFrom(...ROUTES.flatMap(({ example }) => [example.en, example.sw])) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 3000, minLength: 1500 }) },
);
/** What a broken or wicked client may send in the place of anything. */
const anything = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
const person = fc.constantFrom('ann', 'alt', 'ben', 'sec', 'stranger');
const ids = fc.constantFrom('ACT-2026-0001', 'ACT-2026-0004', 'ACT-2026-9999', '__proto__');

const data = fc.oneof(
  anything,
  fc.record(
    {
      formKey: fc.oneof(
        fc.constantFrom('2026-W48|alpha', '2026-W48|beta', 'adhoc/2026-W48', '|', '__proto__|x'),
        anything,
      ),
      revision: fc.oneof(fc.integer({ min: 0, max: 3 }), anything),
      activityIds: fc.oneof(fc.array(ids, { maxLength: 4 }), anything),
      base: anything,
      shown: fc.oneof(fc.array(ids, { maxLength: 4 }), anything),
      digestId: anything,
      hash: anything,
      confirmed: fc.constantFrom('true', 'false', true),
      'ACT-2026-0001.status': fc.oneof(fc.constantFrom('on_track', 'blocked', 'completed', 'nonsense'), anything),
      'ACT-2026-0001.note': anything,
      'ACT-2026-0001.reason': anything,
      'ACT-2026-0001.reached': fc.oneof(fc.constantFrom('45', '-1', '1e9', 45), anything),
      'ACT-2026-0001.date': fc.oneof(fc.constantFrom('2027-01-01', '2026-13-45'), anything),
      'ACT-2026-0001.support': anything,
    },
    { requiredKeys: [] },
  ),
);

const content = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('message'), text: words }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('invoke'),
      name: fc.constant('adaptiveCard/action'),
      value: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            action: fc.record({
              type: fc.constant('Action.Execute'),
              verb: fc.constantFrom(...Object.values(VERBS)),
              data,
            }),
            trigger: fc.constant('manual'),
          }),
        },
        { weight: 1, arbitrary: anything },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('invoke'),
      name: fc.oneof(
        fc.constantFrom('fileConsent/invoke', 'composeExtension/query', 'task/fetch', 'message/submitAction'),
        words,
      ),
      value: fc.oneof(
        fc.record({ action: fc.constantFrom('accept', 'decline'), context: anything, uploadInfo: anything }),
        anything,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'installationUpdate',
        'conversationUpdate',
        'messageReaction',
        'event',
        'typing',
        'messageUpdate',
      ),
      action: fc.constantFrom('add', 'remove', 'upgrade'),
      membersAdded: anything,
      membersRemoved: anything,
    }),
  },
);

/** Any one field of the envelope may be anything. */
const broken = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom(
        'id',
        'type',
        'text',
        'from',
        'recipient',
        'conversation',
        'channelData',
        'entities',
        'locale',
        'value',
        'name',
        'replyToId',
        'attachments',
        'timestamp',
        'channelId',
        'serviceUrl',
      ),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
    ),
  },
);
const names = fc.option(words, { freq: 3 });

describe('any activity', function () {
  this.timeout(600_000);

  it(`of ${ACTIVITIES} is answered without a fault, and nothing that may not be kept is kept`, async () => {
    const bot = await startApp({ env: { LOG_LEVEL: 'info' } });
    try {
      await bot.tickAt('2026-11-23T09:00');
      const samples = fc.sample(
        fc.tuple(person, content, broken, names, fc.constantFrom('personal', 'channel', 'groupChat')),
        {
          numRuns: ACTIVITIES,
          seed: 20_261_124,
        },
      );
      const statuses = new Map<number, number>();
      const one = async ([who, what, change, name, scope]: (typeof samples)[number], index: number) => {
        const activity: Record<string, unknown> = {
          id: `activity-${index}`,
          channelId: 'msteams',
          serviceUrl: bot.connector.url,
          from: { id: `29:${who}`, ...(name ? { name } : {}), aadObjectId: `aad-${who}` },
          recipient: { id: '28:bot', ...(name ? { name } : {}) },
          conversation: {
            id: scope === 'personal' ? `chat-${who}` : `room-${scope}`,
            conversationType: scope,
            tenantId: TENANT,
          },
          channelData: {
            tenant: { id: TENANT },
            ...(name ? { team: { id: 't', name }, channel: { id: 'c', name } } : {}),
          },
          entities: [{ type: 'mention', mentioned: { id: '28:bot' }, text: '<at>Pamoja</at>' }],
          ...what,
        };
        if (change) activity[change[0]] = change[1];
        const { status, body } = await bot.post(activity);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status, JSON.stringify(activity)).to.be.below(500);
        expect(JSON.stringify(body ?? ''), JSON.stringify(activity)).not.to.include('345 678');
        expect(JSON.stringify(body ?? ''), JSON.stringify(activity)).not.to.include('went wrong on our side');
      };
      for (let start = 0; start < samples.length; start += 20) {
        await Promise.all(samples.slice(start, start + 20).map((sample, offset) => one(sample, start + offset)));
        const faults = bot.log.filter((line) => line.includes('"level":50'));
        expect(faults).to.deep.equal([]);
        expect(bot.log.join('\n')).not.to.include('345 678');
        bot.log.length = 0;
        bot.connector.clear();
      }
      await bot.app.idle();
      // It was not all turned away at the door.
      expect(statuses.get(200)).to.be.greaterThan(ACTIVITIES / 2);
      const kept = JSON.stringify(await Promise.all(NOUNS.map((noun) => bot.store.archive.read(noun))));
      expect(kept).not.to.include('345 678');
      expect((await bot.store.safeguarding.list()).length).to.be.greaterThan(ACTIVITIES / 50);
      // Still at work.
      const [answer] = await bot.write('ann', 'help');
      expect(answer).not.to.equal(undefined);
    } finally {
      await bot.close();
    }
  });
});
