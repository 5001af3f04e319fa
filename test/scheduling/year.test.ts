import { expect } from 'chai';
import type { RehearsedWeek } from '../../src/domain/check-in/rehearsal.ts';
import type { Person } from '../../src/domain/network/network.ts';
import type { Settings } from '../../src/domain/network/settings.ts';
import type { Activity } from '../../src/domain/plan/activity.ts';
import { readScheduleChange } from '../../src/domain/schedule/schedule-change.ts';
import { dateOf, weekOf } from '../../src/domain/time/period.ts';
import { rehearse } from '../../src/scheduling/rehearse.ts';
import { changeSettings, ensureSettings } from '../../src/store/settings.ts';
import { type Life, startLife } from '../support/live.ts';
import { activity, fill, focalPoint, organisation } from '../support/network.ts';

const ORGANISATIONS = 100;
const CHANNEL = 'channel-digest';
const idOf = (index: number) => `org-${String(index).padStart(3, '0')}`;

/** What somebody does to the network during the year, and on which day. */
interface Turn {
  on: string;
  what: string;
  change: (life: Life) => Promise<void>;
}

const settings = (changes: Partial<Record<keyof Settings, unknown>>) => async (life: Life) => {
  await changeSettings(life.store, () => changes);
};
/** As an admin writes it in the chat. */
const schedule = (text: string) => async (life: Life) => {
  const now = life.clock.now().toISOString();
  await changeSettings(life.store, (before) => {
    const reading = readScheduleChange(text, before, {
      now,
      today: dateOf(now, before.zone),
      week: weekOf(now, before.zone),
    });
    if (!reading.ok) throw new Error(`${text}: ${reading.problem}`);
    return reading.changes;
  });
};
const person = (id: string, changes: Partial<Person>) => async (life: Life) => {
  const stands = (await life.store.people.get(id))!;
  await life.store.people.replace({ ...stands, ...changes });
};
const holiday = (date: string) => ({ date, op: 'add' as const, nameEn: 'Declared day', nameSw: 'Siku iliyotangazwa' });

const YEAR: Turn[] = [
  { on: '2027-01-30T12:00', what: 'a second reminder', change: schedule('reminds again thursday 10:00') },
  {
    on: '2027-02-20T12:00',
    what: 'a primary on leave for five weeks',
    change: person('focal-org-003', { optedOutUntil: '2027-03-28' }),
  },
  {
    on: '2027-03-06T12:00',
    what: 'Idd declared for a Wednesday, and a Monday off',
    change: settings({ holidayOverrides: [holiday('2027-03-10'), holiday('2027-03-22')] }),
  },
  {
    on: '2027-04-10T12:00',
    what: 'somebody leaves, and nobody follows',
    change: person('focal-org-007', { active: false }),
  },
  {
    on: '2027-05-01T12:00',
    what: 'every two weeks',
    change: schedule('every two weeks'),
  },
  {
    on: '2027-06-26T12:00',
    what: 'weekly again, later in the day, one reminder',
    change: async (life) => {
      for (const text of ['every week', 'opens monday 11:00', 'reminds again off']) await schedule(text)(life);
    },
  },
  {
    on: '2027-07-24T12:00',
    what: 'a new organisation joins, and a pause in August',
    change: async (life) => {
      await fill(life.store, {
        organisations: [organisation('org-900')],
        people: [focalPoint('focal-org-900', 'org-900')],
        activities: [activity('ACT-2027-9000', 'org-900', { plannedEnd: '2028-06-30' })],
      });
      await life.store.conversations.create(chat('focal-org-900'));
      await schedule('pause from 2027-08-09 until 2027-08-22')(life);
    },
  },
  {
    on: '2027-09-18T12:00',
    what: 'a working week that is one long holiday',
    change: settings({ holidayOverrides: [20, 21, 22, 23, 24].map((day) => holiday(`2027-09-${day}`)) }),
  },
  { on: '2027-10-02T12:00', what: 'once a month', change: schedule('every month') },
];
const START = '2027-01-02T12:00';
const END = '2028-01-01T12:00';

function chat(personId: string) {
  return {
    id: `chat-${personId}`,
    scope: 'personal' as const,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    channelId: 'msteams',
    botId: '28:bot',
    aadObjectId: `aad-${personId}`,
    personId,
    seenAt: '2027-01-01T06:00:00.000Z',
  };
}

/** A hundred organisations: most with one focal point, every fifth with an alternate, some people answering for two. */
async function settle(life: Life): Promise<void> {
  const ids = Array.from({ length: ORGANISATIONS }, (_, index) => idOf(index));
  const alternates = ids.filter((_, index) => index % 5 === 0);
  const activities: Activity[] = ids.flatMap((id, index) =>
    Array.from({ length: index % 11 === 0 ? 0 : 1 + (index % 7) }, (_, number) =>
      activity(`ACT-2027-${String(index * 10 + number).padStart(4, '0')}`, id, {
        plannedEnd: `2028-0${1 + (number % 9)}-15`,
        workingGroupId: index % 2 === 0 ? 'referral' : 'learning',
      }),
    ),
  );
  await ensureSettings(life.store, life.clock.now(), { digestApproval: false, digestChannelId: CHANNEL });
  const people = [
    ...ids.map((id, index) =>
      focalPoint(`focal-${id}`, id, {
        assignments: [
          { role: 'focal_point', organisationId: id, rank: 'primary' },
          // A coordinator who stands in for the next organisation as well.
          ...(index % 20 === 1
            ? [{ role: 'focal_point' as const, organisationId: idOf(index + 1), rank: 'alternate' as const }]
            : []),
        ],
      }),
    ),
    ...alternates.map((id) =>
      focalPoint(`alternate-${id}`, id, {
        assignments: [{ role: 'focal_point', organisationId: id, rank: 'alternate' }],
      }),
    ),
    focalPoint('lead', idOf(0), { assignments: [{ role: 'working_group_lead', workingGroupId: 'referral' }] }),
    focalPoint('officer', idOf(0), { assignments: [{ role: 'secretariat_officer' }] }),
  ];
  await fill(life.store, { organisations: ids.map((id) => organisation(id)), people, activities });
  for (const id of ['referral', 'learning'])
    await life.store.workingGroups.create({ id, nameEn: id, nameSw: id, active: true });
  await life.store.conversations.createAll([
    ...people.map(({ id }) => chat(id)),
    { ...chat('x'), id: CHANNEL, scope: 'channel' as const, aadObjectId: 'none' },
  ]);
}

/** Everything a week does, counted: what the rehearsal says, or what happened. */
interface Count {
  asks: number;
  cards: number;
  reminders: number;
  digestAt: string | null;
  toldLead: number;
  toldSecretariat: number;
}

function rehearsed(week: RehearsedWeek): Count {
  const told = (to: string) => week.escalations.filter((each) => each.to === to).length;
  return {
    asks: week.asks.length,
    cards: week.asks.reduce((sum, { people }) => sum + people.length, 0),
    reminders: week.reminders.reduce((sum, { people }) => sum + people.length, 0),
    digestAt: week.digestAt,
    toldLead: told('lead'),
    toldSecretariat: told('secretariat'),
  };
}

async function lived(life: Life, week: string): Promise<Count> {
  const said = life.posted.filter(({ delivery }) => delivery.week === week);
  const cards = said.flatMap(({ delivery: { content } }) => (content.kind === 'check-in' ? [content] : []));
  const silent = said.flatMap(({ delivery: { content } }) =>
    content.kind === 'notice' && content.notice.about === 'silent'
      ? [{ to: content.personId, organisations: content.notice.organisations }]
      : [],
  );
  const told = (to: string) =>
    silent.filter((each) => each.to === to).reduce((sum, { organisations }) => sum + organisations.length, 0);
  return {
    asks: new Set(cards.map(({ checkInId }) => checkInId)).size,
    cards: cards.filter(({ reminder }) => reminder === 0).length,
    reminders: cards.filter(({ reminder }) => reminder > 0).length,
    digestAt: said.find(({ delivery }) => delivery.content.kind === 'digest')?.at ?? null,
    toldLead: told('lead'),
    toldSecretariat: told('officer'),
  };
}

describe('a year', function () {
  this.timeout(600_000);
  let life: Life;
  before(async () => {
    life = await startLife(START);
    await settle(life);
  });
  after(() => life.close());

  const parts = YEAR.map((turn, index) => ({ ...turn, until: YEAR[index + 1]?.on ?? END }));
  const whole = { asks: 0, reminders: 0, digests: 0 };

  for (const { what, change, until } of [
    { what: 'as it begins', change: async () => undefined, until: YEAR[0]?.on ?? END },
    ...parts,
  ])
    it(`goes as it was rehearsed: ${what}`, async () => {
      await change(life);
      const to = new Date(Date.parse(`${until}:00+03:00`)).toISOString();
      const plan = (await rehearse({ store: life.store, now: life.clock.now }, 20)).filter(
        ({ opensAt }) => opensAt < to,
      );
      expect(plan).to.not.deep.equal([]);

      await life.liveUntil(to);

      for (const week of plan) {
        const { toldLead, ...counted } = await lived(life, week.week);
        const { toldLead: lead, ...expected } = rehearsed(week);
        // The lead of one of the two groups is on the list; the other group has none.
        expect(toldLead, `${week.week}: told to the lead`).to.be.at.most(lead);
        expect(counted, week.week).to.deep.equal(expected);
        whole.asks += counted.asks;
        whole.reminders += counted.reminders;
        whole.digests += counted.digestAt ? 1 : 0;
      }
    });

  it('asked nobody but in the rounds that were rehearsed, and every ledger adds up', async () => {
    const cards = life.posted.flatMap(({ delivery: { content } }) => (content.kind === 'check-in' ? [content] : []));
    expect(new Set(cards.map(({ checkInId }) => checkInId)).size).to.equal(whole.asks);
    expect(cards.filter(({ reminder }) => reminder > 0)).to.have.length(whole.reminders);
    const digests = life.posted.filter(({ delivery }) => delivery.content.kind === 'digest');
    expect(digests).to.have.length(whole.digests);
    expect(whole.asks).to.be.greaterThan(2500);
    for (const round of await life.store.rounds.list()) {
      const checkIns = await life.store.checkIns.ofWeek(round.id);
      expect(checkIns).to.have.length(round.rosterOrganisationIds.length);
      expect(checkIns.every(({ state }) => ['missed', 'excused', 'unreachable'].includes(state))).to.equal(true);
    }
  });

  it('nobody had more messages in a week than the network wants', async () => {
    const perWeek = new Map<string, number>();
    for (const { delivery } of life.posted) {
      if (delivery.content.kind !== 'check-in') continue;
      const key = `${delivery.week} ${delivery.conversationId}`;
      perWeek.set(key, (perWeek.get(key) ?? 0) + 1);
    }
    expect(Math.max(...perWeek.values())).to.be.at.most(5);
  });
});
