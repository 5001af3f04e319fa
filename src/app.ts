import { closeRound } from './check-ins/close-round.ts';
import { recordAskOutcome, settleOutcomes } from './check-ins/record-outcome.ts';
import type { Config } from './config.ts';
import { enqueueMessages, requeueMessage } from './delivery/queue.ts';
import { createSendLoop } from './delivery/send-loop.ts';
import { recordDigestOutcome, resumeDigest } from './digest/publish-digest.ts';
import { countStates } from './domain/check-in-ledger.ts';
import { isMailbox, type NewDelivery } from './domain/delivery.ts';
import { addMinutes, dateOf, type Instant, weekOf } from './domain/period.ts';
import { createHttpServer, type FormRequest } from './http/server.ts';
import { languageOfLocale } from './language/phrases.ts';
import { latestRound } from './latest-round.ts';
import { errorFields, type Log } from './log.ts';
import { composeMail, type OutgoingMail } from './mail/compose-mail.ts';
import { createMailer } from './mail/mailer.ts';
import { watchAsks } from './observe.ts';
import { keepRetentionDaily } from './privacy/keep-retention.ts';
import { sha256 } from './process.ts';
import { ensureSettings, instantOf } from './recipe.ts';
import { createJobs } from './scheduling/jobs.ts';
import { createLease } from './scheduling/lease.ts';
import { runDueJobs } from './scheduling/tick.ts';
import type { Store } from './store/store.ts';
import type { AuthenticationEndpoints } from './teams/adapter.ts';
import type { BotDeps } from './teams/bot-deps.ts';
import type { OutgoingMessage } from './teams/compose-message.ts';
import { createTeamsChannel } from './teams/teams-channel.ts';
import { showAnswerPage, takeAnswer, type WebAnswer } from './web/answer.ts';
import { createLinks, type Links } from './web/link.ts';
import { publicPage } from './web/public-pages.ts';

export interface AppDeps {
  store: Store;
  now: () => Date;
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
  /** A minute has passed: runs what is due and sends what waits. */
  tick(): Promise<void>;
  /** Ten seconds have passed: keeps the lease, or takes one that was left; then it goes on with what waits. */
  beat(): Promise<void>;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const POST_DEADLINE_MS = 30_000;
const READY_DEADLINE_MS = 3000;
const READY_HOLDS_SECONDS = 2;
/** A supervisor waits ten seconds before it kills; store and telemetry want the last of them. */
const CLOSE_DEADLINE_MS = 7000;
/** How far back answers are looked through for what a crash left out of them. */
const SETTLED_AT_START_MINUTES = 7 * 24 * 60;
const SETTLED_BY_TICK_MINUTES = 10;
const RETENTION_AGAIN_MINUTES = 10;
const FORGOTTEN_MINUTES = 21 * 24 * 60;

/** The whole bot as a value; the process around it is start.ts. */
export function createApp(config: Config, { store, now, newId, random, log, wait, version, endpoints }: AppDeps): App {
  const clocked = { store, now };
  /** The day whose retention is over and done with, and when the next look at it is due. */
  const retention = { on: '', notBefore: '' };
  /** When this replica last did the clock's work. */
  let lastTick: Instant | null = null;
  let stopping = false;
  /** The minute's work that is under way. */
  let ticking: Promise<unknown> = Promise.resolve();
  const reachable = { until: '', answer: Promise.resolve(true) };
  const { linkSecret: secret, publicUrl } = config;
  const links = secret && publicUrl ? createLinks({ secret, publicUrl, now }) : undefined;
  const deps = over(store);
  const teams = createTeamsChannel(deps, {
    credentials: credentialsOf(config),
    tenants: [...config.allowedTenants, ...(config.appTenantId ? [config.appTenantId] : [])],
    hosts: config.serviceUrlHosts,
    ...(endpoints ? { endpoints } : {}),
    deadline: (work) => withDeadline(work, POST_DEADLINE_MS),
    replied: (conversationId) => loop.note(conversationId),
  });
  const lease = createLease({ ...clocked, holder: newId(), log });
  const mailer = config.mail && createMailer({ ...config.mail, now, log });
  const loop = createSendLoop<OutgoingMessage | OutgoingMail>({
    ...clocked,
    wait,
    random,
    log,
    mayRun: lease.isHeld,
    compose: (delivery) => (isMailbox(delivery.conversationId) ? composeMail(deps, delivery) : teams.compose(delivery)),
    post: async (delivery, message) => {
      if ('card' in message) return teams.post(delivery, message);
      return (await mailer?.send(message)) ?? { ok: false, status: 404 };
    },
    onOutcome: async (delivery) => {
      await recordAskOutcome(deps, delivery);
      await recordDigestOutcome(deps, delivery);
    },
  });
  const server = createHttpServer({
    messages: teams.receive,
    health: async () => ({ ok: true, version, schema: await store.schemaVersion() }),
    ready,
    page: publicPage,
    form: links && ((request) => serveForm(links, request)),
    failed: (error) => log.error('request.failed', errorFields(error)),
    now,
    proxyHops: config.proxyHops,
  });

  const stopWatching = watchAsks(async () => {
    const round = await latestRound(store, now().toISOString());
    const checkIns = round ? await store.checkIns.ofWeek(round.id) : [];
    return countStates(round?.rosterOrganisationIds ?? [], checkIns);
  });

  /** Pages are made over the same view of the store as turns: nobody waits long for one either. */
  function serveForm(links: Links, { token, languages, fields }: FormRequest): Promise<WebAnswer> {
    const webDeps = { ...over(store.forTurn()), links };
    const locale = languageOfLocale(languages);
    return fields === undefined ? showAnswerPage(webDeps, token, locale) : takeAnswer(webDeps, token, fields, locale);
  }

  /** Whether this replica should be given work. What it says is no secret: no name, no figure of the network. */
  async function ready() {
    const at = instantOf({ now });
    // Anybody may ask, and asking must not cost the store more than a look now and then.
    if (at >= reachable.until)
      Object.assign(reachable, {
        until: addMinutes(at, READY_HOLDS_SECONDS / 60),
        answer: withDeadline(store.forTurn().settings.get(), READY_DEADLINE_MS).then(
          () => true,
          () => false,
        ),
      });
    const isReachable = await reachable.answer;
    const parts = { store: isReachable, stopping, lease: lease.isHeld() ? 'held' : 'elsewhere', lastTick };
    return { ok: isReachable && !stopping, version, ...parts };
  }

  /** Whoever is stopping takes nothing up any more. */
  async function holdLease(): Promise<{ held: boolean; gained: boolean }> {
    return stopping ? { held: false, gained: false } : lease.hold();
  }

  /** The minute's work, which whoever closes waits for. */
  async function minute(): Promise<void> {
    if (stopping) return;
    const work = runMinute();
    ticking = work.catch(() => undefined);
    await work;
  }

  async function runMinute(): Promise<void> {
    if (!store.answers.isAtomic) await store.answers.settleSince(ago(SETTLED_BY_TICK_MINUTES));
    await runDueJobs({ ...clocked, log, jobs: deps.jobs, enqueue: deps.enqueue });
    loop.kick();
    await keepDaily();
    lastTick = instantOf({ now });
  }

  /** Once a day; the store is asked for it only when a day has begun. What failed is tried again the same day. */
  async function keepDaily(): Promise<void> {
    const at = instantOf({ now });
    const day = dateOf(at, 'UTC');
    if (day === retention.on || at < retention.notBefore) return;
    const settings = await store.settings.get();
    if (!settings) return;
    const outcome = await keepRetentionDaily({ ...deps, log }, day, weekOf(at, settings.zone));
    if (outcome === 'done' || outcome === 'already-done') retention.on = day;
    else retention.notBefore = addMinutes(at, RETENTION_AGAIN_MINUTES);
  }

  /** A round that was left open longer than the clock looks back is closed all the same. */
  async function closeForgotten(): Promise<void> {
    for (const round of await store.rounds.list())
      if (round.state === 'open' && round.closesAt < ago(FORGOTTEN_MINUTES)) await closeRound(deps, round.id);
  }

  function ago(minutes: number): Instant {
    return addMinutes(now().toISOString(), -minutes);
  }

  /** What the recipes work with, over the store or a turn's view of it. */
  function over(view: Store): BotDeps {
    const recipeDeps = {
      store: view,
      now,
      newId,
      log,
      hash: sha256,
      ...(links ? { links } : {}),
      sendsMail: config.mail !== undefined,
      adminObjectIds: config.adminObjectIds,
      wake: () => loop.kick(),
      enqueue: async (messages: readonly NewDelivery[]) => {
        await enqueueMessages({ store: view, now }, messages);
        loop.kick();
      },
      requeue: async (id: string) => {
        await requeueMessage({ store: view, now }, id);
        loop.kick();
      },
      over,
    };
    return { ...recipeDeps, jobs: createJobs(recipeDeps) };
  }

  return {
    listen: async () => {
      await ensureSettings(store, now());
      await lease.take();
      await store.answers.settleSince(ago(SETTLED_AT_START_MINUTES));
      await closeForgotten();
      const latest = await latestRound(store, now().toISOString());
      if (latest) await settleOutcomes(deps, latest.id);
      for (const digest of await store.digests.list()) await resumeDigest(deps, digest);
      return server.listen(config.port, config.host);
    },
    tick: async () => {
      const { held } = await holdLease();
      if (held) await minute();
    },
    beat: async () => {
      const { held, gained } = await holdLease();
      if (gained) await minute();
      // What the other replicas have queued meanwhile.
      else if (held) loop.kick();
    },
    idle: async () => {
      await teams.idle();
      await loop.idle();
    },
    close: async () => {
      stopping = true;
      stopWatching();
      const drained = Promise.all([server.close().then(() => teams.idle()), loop.stop(), ticking]);
      // What takes longer than a supervisor waits is cut off, and looks like a crash: nothing is lost by it.
      await withDeadline(drained, CLOSE_DEADLINE_MS).catch((error: unknown) => {
        log.warn('service.cut_off', errorFields(error));
      });
      await lease.release();
    },
  };
}

function credentialsOf(config: Config) {
  const { anonymous, appId, appType, appTenantId, appPassword } = config;
  return {
    anonymous,
    appId,
    appType,
    ...(appTenantId ? { appTenantId } : {}),
    ...(appPassword ? { appPassword } : {}),
  };
}

async function withDeadline<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
