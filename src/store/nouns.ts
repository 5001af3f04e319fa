import type { AuditEvent, Lease, Run, SafeguardEvent } from '../domain/audit/audit.ts';
import type { CheckIn, CheckInRound } from '../domain/check-in/check-in.ts';
import type { Digest } from '../domain/digest/digest.ts';
import type { ImportRun } from '../domain/network/import-run.ts';
import {
  bestChat,
  type ConversationRef,
  type LearningTopic,
  type Organisation,
  type Person,
  type PlanningCycle,
  type WorkingGroup,
} from '../domain/network/network.ts';
import type { Settings } from '../domain/network/settings.ts';
import type { Delivery } from '../domain/outbox/delivery.ts';
import type { Activity } from '../domain/plan/activity.ts';
import { type StatusUpdate, withoutText } from '../domain/plan/status-update.ts';
import { type Noun, type Read, reads, SETTINGS_ID } from './reads.ts';
import type {
  Activities,
  AuditLog,
  CheckIns,
  Conversations,
  Deliveries,
  Digests,
  People,
  Records,
  Rounds,
  Runs,
  SafeguardLog,
  SettingsStore,
  Store,
  Stored,
  Updates,
} from './store.ts';

type Row = { id: string };

/** One conditional write: of a record that must not be there yet, or over the writing that was read, or of nothing in its place. */
export type Write =
  | { kind: 'create'; noun: Noun; record: Row }
  | { kind: 'replace' | 'remove'; noun: Noun; record: Stored<Row> };

/** What a driver can do; the nouns are made of it. */
export interface Engine {
  /** The records of each read, in its order, with their etags. */
  read(reads: readonly Read[]): Promise<Stored<Row>[][]>;
  /** Each write on its own: true when it was done, false when its condition did not hold. */
  write(writes: readonly Write[]): Promise<boolean[]>;
}

/** The nouns of the port over a driver's engine: the same for every driver. */
export type Nouns = Omit<
  Store,
  'answers' | 'archive' | 'forTurn' | 'batched' | 'forget' | 'purge' | 'schemaVersion' | 'close'
>;

export function createNouns(engine: Engine): Nouns {
  return new NounsOver(engine);
}

/** A class for once: every turn has its own, and uses a few of the nouns; those it does not use are never made. */
class NounsOver implements Nouns {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get organisations(): Records<Organisation> {
    return records(this.#engine, 'organisations');
  }

  get people(): People {
    return {
      ...records<Person>(this.#engine, 'people'),
      byObjectId: (id) => findOne(this.#engine, reads.personByObjectId(id)),
    };
  }

  get importRuns(): Records<ImportRun> {
    return records(this.#engine, 'importRuns');
  }

  get workingGroups(): Records<WorkingGroup> {
    return records(this.#engine, 'workingGroups');
  }

  get learningTopics(): Records<LearningTopic> {
    return records(this.#engine, 'learningTopics');
  }

  get cycles(): Records<PlanningCycle> {
    return records(this.#engine, 'cycles');
  }

  get activities(): Activities {
    return {
      ...records<Activity>(this.#engine, 'activities'),
      ofOrganisation: (id) => find(this.#engine, reads.activitiesOf(id)),
    };
  }

  get updates(): Updates {
    const { get, create, replace } = records<StatusUpdate>(this.#engine, 'updates');
    return {
      get,
      create,
      forgetText: async (id) => {
        const update = await get(id);
        if (update) await replace(withoutText(update));
      },
      ofActivity: (activityId) => find(this.#engine, reads.updatesOfActivity(activityId)),
      ofOrganisation: (organisationId, week) => find(this.#engine, reads.updatesOf(organisationId, week)),
      since: (from) => find(this.#engine, reads.updatesSince(from)),
    };
  }

  get rounds(): Rounds {
    return {
      ...records<CheckInRound>(this.#engine, 'rounds'),
      since: (week) => find(this.#engine, reads.roundsSince(week)),
    };
  }

  get checkIns(): CheckIns {
    return {
      ...records<CheckIn>(this.#engine, 'checkIns'),
      ofWeek: (week) => find(this.#engine, reads.checkInsOf(week)),
      since: (week) => find(this.#engine, reads.checkInsSince(week)),
    };
  }

  get deliveries(): Deliveries {
    return {
      ...records<Delivery>(this.#engine, 'deliveries'),
      due: (now, limit) => find(this.#engine, reads.deliveriesDue(now, limit)),
      ofWeek: (week) => find(this.#engine, reads.deliveriesOfWeek(week)),
      ofCheckIn: (checkInId) => find(this.#engine, reads.deliveriesOf(checkInId)),
    };
  }

  get conversations(): Conversations {
    return {
      ...records<ConversationRef>(this.#engine, 'conversations'),
      personalOf: async (aadObjectId) => {
        const chats = await find<ConversationRef>(this.#engine, reads.chatsOf(aadObjectId));
        return bestChat(chats.filter((chat) => chat.scope === 'personal'));
      },
    };
  }

  get digests(): Digests {
    return {
      ...records<Digest>(this.#engine, 'digests'),
      since: (week) => find(this.#engine, reads.digestsSince(week)),
    };
  }

  get runs(): Runs {
    return { ...records<Run>(this.#engine, 'runs'), since: (week) => find(this.#engine, reads.runsSince(week)) };
  }

  get leases(): Records<Lease> {
    return records(this.#engine, 'leases');
  }

  get settings(): SettingsStore {
    const { get, create, replace } = records<Settings & Row>(this.#engine, 'settings');
    return {
      get: () => get(SETTINGS_ID),
      create: (value) => create({ ...value, id: SETTINGS_ID }),
      replace: (value) => replace({ ...value, id: SETTINGS_ID }),
    };
  }

  get audit(): AuditLog {
    const { create, list } = records<AuditEvent>(this.#engine, 'audit');
    return {
      append: create,
      latest: (count) => find(this.#engine, reads.latest('audit', count)),
      list,
      expire: (event) => expire(this.#engine, 'audit', event),
    };
  }

  get safeguarding(): SafeguardLog {
    const { create } = records<SafeguardEvent>(this.#engine, 'safeguarding');
    return {
      append: async (event) => {
        await create(event);
      },
      list: () => find(this.#engine, reads.inOrderOfTime('safeguarding')),
      since: (from) => find(this.#engine, reads.safeguardingSince(from)),
      expire: (event) => expire(this.#engine, 'safeguarding', event),
    };
  }
}

async function find<T extends Row>(engine: Engine, read: Read): Promise<Stored<T>[]> {
  const [found = []] = await engine.read([read]);
  return found as Stored<T>[];
}

async function findOne<T extends Row>(engine: Engine, read: Read): Promise<Stored<T> | undefined> {
  return (await find<T>(engine, read))[0];
}

async function writeOne(engine: Engine, write: Write): Promise<boolean> {
  const [done = false] = await engine.write([write]);
  return done;
}

function records<T extends Row>(engine: Engine, noun: Noun): Records<T> {
  return {
    get: (id) => findOne<T>(engine, reads.record(noun, id)),
    list: () => find<T>(engine, reads.all(noun)),
    create: (record) => writeOne(engine, { kind: 'create', noun, record }),
    createAll: async (all) =>
      all.length === 0 ? [] : engine.write(all.map((record) => ({ kind: 'create', noun, record }) as const)),
    replace: (record) => writeOne(engine, { kind: 'replace', noun, record }),
    remove: (record) => writeOne(engine, { kind: 'remove', noun, record }),
  };
}

async function expire(engine: Engine, noun: 'audit' | 'safeguarding', { id }: Row): Promise<void> {
  const event = await findOne<Row>(engine, reads.record(noun, id));
  if (event) await writeOne(engine, { kind: 'remove', noun, record: event });
}
