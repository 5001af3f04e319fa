import { countAsks, recordAskOutcome } from './check-ins/record-outcome.ts';
import type { Config } from './config.ts';
import { recordDigestOutcome } from './digest/publish-digest.ts';
import { type Delivery, isMailbox } from './domain/outbox/delivery.ts';
import { createHttpServer } from './http/server.ts';
import { createMailChannel } from './mail/mail-channel.ts';
import { createMailer } from './mail/mailer.ts';
import { createOutbox } from './outbox/outbox.ts';
import { createSender } from './outbox/sender.ts';
import { keepRetentionDaily } from './privacy/keep-retention.ts';
import { withDeadline } from './runtime/deadline.ts';
import { errorFields, type Log } from './runtime/log.ts';
import { watchAsks } from './runtime/observe.ts';
import { sha256 } from './runtime/process.ts';
import { createJobs } from './scheduling/jobs.ts';
import { createLeader } from './scheduling/leader.ts';
import { createReadiness } from './scheduling/readiness.ts';
import { createScheduler } from './scheduling/scheduler.ts';
import { ensureSettings } from './store/settings.ts';
import type { Store } from './store/store.ts';
import type { BotDeps } from './teams/bot-deps.ts';
import type { AuthenticationEndpoints } from './teams/sdk/adapter.ts';
import { createTeamsChannel, teamsOptionsOf } from './teams/sdk/teams-channel.ts';
import { createFormRoute } from './web/answer.ts';
import { createLinks } from './web/link.ts';
import { PUBLIC_PAGES } from './web/public-pages.ts';

export interface AppDeps {
  store: Store;
  now: () => Date;
  /** Milliseconds of a monotonic clock. */
  elapsed: () => number;
  newId: () => string;
  /** 0 up to 1. */
  random: () => number;
  log: Log;
  wait: (milliseconds: number) => Promise<void>;
  /** The program's own version. */
  version: string;
  /** Key sets and token addresses of another cloud, or of a test. */
  endpoints?: AuthenticationEndpoints;
}

export interface App {
  /** Sets the store up where that is needed, and starts to listen. Resolves with the port. */
  listen(): Promise<number>;
  /** A minute has passed: runs what is due and sends what waits. Resolves with whether that is this replica's to do. */
  tick(): Promise<boolean>;
  /** Ten seconds have passed: keeps the lead, or takes one that was left; then it goes on with what waits. */
  heartbeat(): Promise<void>;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const POST_DEADLINE_MS = 30_000;
/** A supervisor waits ten seconds before it kills; store and telemetry want the last of them. */
const CLOSE_DEADLINE_MS = 7000;

/** The whole bot as a value: what it is made of, put together once. The process around it is start.ts. */
export function createApp(config: Config, { store, elapsed, version, endpoints, ...means }: AppDeps): App {
  const { now, newId, log } = means;
  const links = linksOf(config, now);
  const deadline = <T>(work: Promise<T>, spent = 0) => withDeadline(work, Math.max(0, POST_DEADLINE_MS - spent));
  const leader = createLeader({ store, now, elapsed, holder: newId(), log });
  let isStopping = false;

  /** What the recipes work with, over the store or a turn's view of it. */
  function over(view: Store): BotDeps {
    const deps = {
      ...{ store: view, now, newId, log, hash: sha256, version, over },
      outbox: createOutbox({ store: view, now }, () => sender.wake()),
      ...(links ? { links } : {}),
      sendsMail: config.mail !== undefined,
      adminObjectIds: config.adminObjectIds,
    };
    return { ...deps, jobs: createJobs(deps) };
  }

  const deps = over(store);
  const teams = createTeamsChannel(deps, {
    ...teamsOptionsOf(config, endpoints),
    deadline,
    elapsed,
    replied: (conversationId) => sender.note(conversationId),
  });
  const mail = createMailChannel(deps, config.mail && createMailer({ ...config.mail, elapsed, log, deadline }));
  const sender = createSender({
    ...{ store, elapsed, ...means },
    mayRun: leader.isHeld,
    channelOf: ({ conversationId }) => (isMailbox(conversationId) ? mail : teams),
    onOutcome: (delivery) => recordOutcomes(deps, delivery),
  });
  const keepRetention = (day: string, week: string) => keepRetentionDaily(deps, day, week);
  const scheduler = createScheduler({ ...deps, leader, keepRetention });
  const server = createHttpServer({
    mayKnock: teams.mayKnock,
    messages: teams.receive,
    health: async () => ({ ok: true, version, schema: await store.schemaVersion() }),
    ready: createReadiness({
      ...{ store, now, version },
      isStopping: () => isStopping,
      holdsLease: leader.isHeld,
      lastTick: scheduler.lastTick,
    }),
    pages: PUBLIC_PAGES,
    ...(links ? { form: createFormRoute(deps, links) } : {}),
    failed: (error) => log.error('request.failed', errorFields(error)),
    elapsed,
    proxyHops: config.proxyHops,
  });
  const stopWatching = watchAsks(() => countAsks(deps));

  return {
    listen: async () => {
      await ensureSettings(store, now());
      await scheduler.begin();
      return server.listen(config.port, config.host);
    },
    tick: scheduler.tick,
    heartbeat: scheduler.heartbeat,
    idle: async () => {
      for (const part of [scheduler, teams, sender]) await part.idle();
    },
    close: async () => {
      isStopping = true;
      stopWatching();
      await cutOffLate(Promise.all([server.close().then(() => teams.idle()), sender.stop(), scheduler.stop()]), log);
      await leader.release();
    },
  };
}

/** What became of a message, for the ledger and the digest. */
async function recordOutcomes(deps: BotDeps, delivery: Delivery): Promise<void> {
  await recordAskOutcome(deps, delivery);
  await recordDigestOutcome(deps, delivery);
}

/** What takes longer than a supervisor waits is cut off, and looks like a crash: nothing is lost by it. */
async function cutOffLate(drained: Promise<unknown>, log: Log): Promise<void> {
  await withDeadline(drained, CLOSE_DEADLINE_MS).catch((error: unknown) => {
    log.warn('service.cut_off', errorFields(error));
  });
}

/** Links to forms, where there is a secret to sign them with and an address for them to lead to. */
function linksOf({ linkSecret: secret, publicUrl }: Config, now: () => Date) {
  return secret && publicUrl ? createLinks({ secret, publicUrl, now }) : undefined;
}
