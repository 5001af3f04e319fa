import type { Activity } from '../domain/activity.ts';
import type { AuditEvent, Lease, Run, SafeguardEvent } from '../domain/audit.ts';
import type { CheckIn, CheckInRound } from '../domain/check-in.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Digest } from '../domain/digest.ts';
import type {
  ConversationRef,
  LearningTopic,
  Organisation,
  Person,
  PlanningCycle,
  WorkingGroup,
} from '../domain/network.ts';
import type { Settings } from '../domain/settings.ts';
import type { StatusUpdate } from '../domain/status-update.ts';
import { type Noun, type Read, reads, SETTINGS_ID } from './reads.ts';
import type { Log, Records, Store, Stored } from './store.ts';

type Row = { id: string };

/** One conditional write: of a record that must not be there yet, or over the writing that was read. */
export type Write = { kind: 'create'; noun: Noun; record: Row } | { kind: 'replace'; noun: Noun; record: Stored<Row> };

/** What a driver can do; the nouns are made of it. */
export interface Engine {
  /** The records of each read, in its order, with their etags. */
  read(reads: readonly Read[]): Promise<Stored<Row>[][]>;
  /** Each write on its own: true when it was done, false when its condition did not hold. */
  write(writes: readonly Write[]): Promise<boolean[]>;
}

/** The nouns of the port over a driver's engine: the same for every driver. */
export type Nouns = Omit<Store, 'answers' | 'archive' | 'forTurn' | 'ahead' | 'schemaVersion' | 'close'>;

export function createNouns(engine: Engine): Nouns {
  async function find<T extends Row>(read: Read): Promise<Stored<T>[]> {
    const [found = []] = await engine.read([read]);
    return found as Stored<T>[];
  }

  async function findOne<T extends Row>(read: Read): Promise<Stored<T> | undefined> {
    return (await find<T>(read))[0];
  }

  async function writeOne(write: Write): Promise<boolean> {
    const [done = false] = await engine.write([write]);
    return done;
  }

  function records<T extends Row>(noun: Noun): Records<T> {
    return {
      get: (id) => findOne<T>(reads.record(noun, id)),
      list: () => find<T>(reads.all(noun)),
      create: (record) => writeOne({ kind: 'create', noun, record }),
      createAll: async (all) =>
        all.length === 0 ? [] : engine.write(all.map((record) => ({ kind: 'create', noun, record }) as const)),
      replace: (record) => writeOne({ kind: 'replace', noun, record }),
    };
  }

  function log<T extends Row & { at: string }>(noun: 'audit' | 'safeguarding'): Log<T> {
    return {
      append: async (record) => {
        await writeOne({ kind: 'create', noun, record });
      },
      list: () => find<T>(reads.inOrderOfTime(noun)),
    };
  }

  const updates = records<StatusUpdate>('updates');
  const settings = records<Settings & Row>('settings');
  return {
    organisations: records<Organisation>('organisations'),
    people: { ...records<Person>('people'), byObjectId: (id) => findOne<Person>(reads.personByObjectId(id)) },
    workingGroups: records<WorkingGroup>('workingGroups'),
    learningTopics: records<LearningTopic>('learningTopics'),
    cycles: records<PlanningCycle>('cycles'),
    activities: { ...records<Activity>('activities'), ofOrganisation: (id) => find<Activity>(reads.activitiesOf(id)) },
    updates: {
      get: updates.get,
      create: updates.create,
      ofActivity: (activityId) => find<StatusUpdate>(reads.updatesOfActivity(activityId)),
      ofOrganisation: (organisationId, week) => find<StatusUpdate>(reads.updatesOf(organisationId, week)),
      since: (from) => find<StatusUpdate>(reads.updatesSince(from)),
    },
    rounds: { ...records<CheckInRound>('rounds'), since: (week) => find<CheckInRound>(reads.roundsSince(week)) },
    checkIns: {
      ...records<CheckIn>('checkIns'),
      ofWeek: (week) => find<CheckIn>(reads.checkInsOf(week)),
      since: (week) => find<CheckIn>(reads.checkInsSince(week)),
    },
    deliveries: {
      ...records<Delivery>('deliveries'),
      due: (now, limit) => find<Delivery>(reads.deliveriesDue(now, limit)),
      ofWeek: (week) => find<Delivery>(reads.deliveriesOfWeek(week)),
      ofCheckIn: (checkInId) => find<Delivery>(reads.deliveriesOf(checkInId)),
    },
    conversations: {
      ...records<ConversationRef>('conversations'),
      personalOf: async (aadObjectId) =>
        (await find<ConversationRef>(reads.chatsOf(aadObjectId))).find((chat) => chat.scope === 'personal'),
    },
    digests: { ...records<Digest>('digests'), since: (week) => find<Digest>(reads.digestsSince(week)) },
    runs: { ...records<Run>('runs'), since: (week) => find<Run>(reads.runsSince(week)) },
    leases: records<Lease>('leases'),
    settings: {
      get: () => settings.get(SETTINGS_ID),
      create: (value) => settings.create({ ...value, id: SETTINGS_ID }),
      replace: (value) => settings.replace({ ...value, id: SETTINGS_ID }),
    },
    audit: log<AuditEvent>('audit'),
    safeguarding: log<SafeguardEvent>('safeguarding'),
  };
}
