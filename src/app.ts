import { recordAskOutcome } from './check-ins/record-outcome.ts';
import type { Config } from './config.ts';
import { withDeadline } from './deadline.ts';
import { enqueueMessages, requeueMessage } from './delivery/queue.ts';
import { createSendLoop } from './delivery/send-loop.ts';
import { recordDigestOutcome } from './digest/publish-digest.ts';
import { countStates } from './domain/check-in-ledger.ts';
import { isMailbox, type NewDelivery } from './domain/delivery.ts';
import { createHttpServer, type FormRequest } from './http/server.ts';
import { languageOfLocale } from './language/phrases.ts';
import { latestRound } from './latest-round.ts';
import { errorFields, type Log } from './log.ts';
import { composeMail, type OutgoingMail } from './mail/compose-mail.ts';
import { createMailer } from './mail/mailer.ts';
import { createMinute } from './minute.ts';
import { watchAsks } from './observe.ts';
import { sha256 } from './process.ts';
import { createReadiness } from './readiness.ts';
import { ensureSettings } from './recipe.ts';
import { recover } from './recover.ts';
import { createJobs } from './scheduling/jobs.ts';
import { createLease } from './scheduling/lease.ts';
import type { Store } from './store/store.ts';
import type { AuthenticationEndpoints } from './teams/adapter.ts';
import type { BotDeps } from './teams/bot-deps.ts';
import { type AddressedMessage, createTeamsChannel } from './teams/teams-channel.ts';
import { showAnswerPage, takeAnswer, type WebAnswer } from './web/answer.ts';
import { createLinks, LINK_PATH, type Links, LONGEST_TOKEN } from './web/link.ts';
import { PUBLIC_PAGES } from './web/public-pages.ts';

export interface AppDeps {
  store: Store;
  now: () => Date;
  /** Milliseconds on a clock that nobody sets. */
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
  /** Ten seconds have passed: keeps the lease, or takes one that was left; then it goes on with what waits. */
  beat(): Promise<void>;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const POST_DEADLINE_MS = 30_000;
/** A supervisor waits ten seconds before it kills; store and telemetry want the last of them. */
const CLOSE_DEADLINE_MS = 7000;

/** The whole bot as a value; the process around it is start.ts. */
export function createApp(
  config: Config,
  { store, now, elapsed, newId, random, log, wait, version, endpoints }: AppDeps,
): App {
  const clocked = { store, now };
  let stopping = false;
  const { linkSecret: secret, publicUrl } = config;
  const links = secret && publicUrl ? createLinks({ secret, publicUrl, now }) : undefined;
  const deps = over(store);
  const deadline = <T>(work: Promise<T>, spent = 0) => withDeadline(work, Math.max(0, POST_DEADLINE_MS - spent));
  const teams = createTeamsChannel(deps, {
    credentials: credentialsOf(config),
    tenants: [...config.allowedTenants, ...(config.appTenantId ? [config.appTenantId] : [])],
    hosts: config.serviceUrlHosts,
    ...(endpoints ? { endpoints } : {}),
    deadline,
    elapsed,
    replied: (conversationId) => loop.note(conversationId),
  });
  const lease = createLease({ ...clocked, elapsed, holder: newId(), log });
  const mailer = config.mail && createMailer({ ...config.mail, elapsed, log, deadline });
  const loop = createSendLoop<AddressedMessage | OutgoingMail>({
    ...clocked,
    elapsed,
    wait,
    random,
    log,
    mayRun: lease.isHeld,
    compose: (delivery) => (isMailbox(delivery.conversationId) ? composeMail(deps, delivery) : teams.compose(delivery)),
    post: async (_, message) => {
      if ('card' in message) return teams.post(message);
      return (await mailer?.send(message)) ?? { ok: false, status: 404 };
    },
    onOutcome: async (delivery) => {
      await recordAskOutcome(deps, delivery);
      await recordDigestOutcome(deps, delivery);
    },
  });
  const minute = createMinute(deps);
  const server = createHttpServer({
    mayKnock: teams.mayKnock,
    messages: teams.receive,
    health: async () => ({ ok: true, version, schema: await store.schemaVersion() }),
    ready: createReadiness({
      ...clocked,
      version,
      isStopping: () => stopping,
      holdsLease: lease.isHeld,
      lastTick: minute.last,
    }),
    pages: PUBLIC_PAGES,
    ...(links
      ? {
          form: {
            path: LINK_PATH,
            longestToken: LONGEST_TOKEN,
            isOurs: async (token) => (await links.read(token)) !== undefined,
            answer: (request) => serveForm(links, request),
          },
        }
      : {}),
    failed: (error) => log.error('request.failed', errorFields(error)),
    elapsed,
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

  let isToRecover = false;
  let recovering: Promise<void> | undefined;
  let underWay: Promise<void> = Promise.resolve();

  /** What the holder before has left half done, until that is mended; then the minute's own work, which waits for no mending. */
  async function takeUp(): Promise<void> {
    if (isToRecover) {
      recovering ??= recover(deps).finally(() => {
        recovering = undefined;
      });
      await recovering.then(
        () => {
          isToRecover = false;
        },
        (error: unknown) => log.error('recovery.failed', errorFields(error)),
      );
    }
    await minute.run();
  }

  /** Whoever is stopping takes nothing up any more. */
  async function holdLease(): Promise<{ held: boolean; gained: boolean }> {
    return stopping ? { held: false, gained: false } : lease.hold();
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
      await recover(deps);
      return server.listen(config.port, config.host);
    },
    tick: async () => {
      const { held, gained } = await holdLease();
      isToRecover ||= gained;
      if (held) await takeUp();
      return held;
    },
    beat: async () => {
      const { held, gained } = await holdLease();
      isToRecover ||= gained;
      // Not waited for: the next beat must keep the lease, however long this takes.
      if (gained) underWay = takeUp().catch((error: unknown) => log.error('minute.failed', errorFields(error)));
      // What the other replicas have queued meanwhile.
      else if (held) loop.kick();
    },
    idle: async () => {
      await underWay;
      await teams.idle();
      await loop.idle();
    },
    close: async () => {
      stopping = true;
      stopWatching();
      const drained = Promise.all([server.close().then(() => teams.idle()), loop.stop(), underWay, minute.stop()]);
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
