import { readFileSync } from 'node:fs';
import { MEASURED } from './measured.ts';

/** How a network uses the service. Every figure may be given: npm run cost -- --prices prices.json. */
export interface Usage {
  organisations: number;
  /** Organisations of a hundred that answer by a card, form or link; each looks at the form once. */
  answering: number;
  /** Messages an organisation is sent a week: the card, reminders, the receipt, the late form. */
  messagesPerWeek: number;
  /** Summaries, ledgers and lists the secretariat asks for in a day. */
  questionsPerDay: number;
  replicas: number;
  /** Lines of log a message or turn writes, and the bytes of one. */
  logBytesPerEvent: number;
}

/** Unit prices in the currency of the agreement; none is shipped, as they differ by region and change. */
export interface Prices {
  /** A million request units of serverless Cosmos DB. */
  perMillionRequestUnits: number;
  perGigabyteStoredAMonth: number;
  /** A vCPU and a GiB for one second of a replica. */
  perVcpuSecond: number;
  perGibSecond: number;
  perGigabyteLogged: number;
  /** The private endpoints, the registry, the alerts and the vault, together for a month. */
  fixedAMonth: number;
}

export interface Costs {
  organisations: number;
  requestsAMonth: number;
  requestUnitsAMonth: number;
  messagesAMonth: number;
  gigabytesAfterAYear: number;
  replicaSecondsAMonth: number;
  gigabytesLoggedAMonth: number;
  /** Absent without prices. */
  aMonth?: number;
}

export const SIZES = [40, 400, 4000] as const;
export const TYPICAL: Omit<Usage, 'organisations'> = {
  answering: 70,
  messagesPerWeek: 4,
  questionsPerDay: 10,
  replicas: 2,
  logBytesPerEvent: 600,
};

const WEEKS_A_MONTH = 52 / 12;
const DAYS_A_MONTH = 365 / 12;
const SECONDS_A_MONTH = DAYS_A_MONTH * 86_400;
/** Request units: assumptions until `pamoja.store.request_charge` has measured them for a week (docs/unproved.md). */
export const ASSUMED_UNITS = { read: 3, write: 10 } as const;
/** What a replica has in infra/modules/app.bicep. */
const VCPU = 0.5;
const GIB = 1;

/** What a network of a size asks for in a month, from the measured counts. Pure. */
export function costsOf(usage: Usage, prices?: Prices): Costs {
  const { organisations, answering, messagesPerWeek, questionsPerDay, replicas, logBytesPerEvent } = usage;
  const answers = organisations * (answering / 100) * WEEKS_A_MONTH;
  const messages = organisations * messagesPerWeek * WEEKS_A_MONTH;
  const questions = questionsPerDay * DAYS_A_MONTH;
  const minutes = SECONDS_A_MONTH / 60;
  const beats = SECONDS_A_MONTH / 10;
  const opened = organisations * MEASURED.openRoundWritesPerOrganisation * WEEKS_A_MONTH;
  const lease = beats * (MEASURED.leaseOfHolder + (replicas - 1) * MEASURED.leaseOfOthers);
  const reads =
    answers * (MEASURED.form + 1) +
    questions * MEASURED.summary +
    minutes * MEASURED.idleMinute +
    messages * MEASURED.deliveryReads +
    lease / 2;
  const writes = answers * (1 + MEASURED.submitBulkWrites) + opened + messages * MEASURED.deliveryWrites + lease / 2;
  // Writes of a bulk request are one request; each is paid for by itself.
  const requests =
    answers * (MEASURED.form + MEASURED.submit) +
    questions * MEASURED.summary +
    minutes * MEASURED.idleMinute +
    lease +
    messages * (MEASURED.deliveryReads + MEASURED.deliveryWrites) +
    WEEKS_A_MONTH * (MEASURED.openRound + MEASURED.digest + opened / WEEKS_A_MONTH / 100);
  const requestUnitsAMonth = reads * ASSUMED_UNITS.read + writes * ASSUMED_UNITS.write;
  const gigabytesAfterAYear =
    (organisations * (MEASURED.bytesForGood * 52 + MEASURED.bytesOfMessages * 26)) / 1024 ** 3;
  const replicaSecondsAMonth = replicas * SECONDS_A_MONTH;
  const gigabytesLoggedAMonth = ((messages + answers + questions + minutes / 10) * logBytesPerEvent) / 1024 ** 3;
  return {
    organisations,
    requestsAMonth: Math.round(requests),
    requestUnitsAMonth: Math.round(requestUnitsAMonth),
    messagesAMonth: Math.round(messages),
    gigabytesAfterAYear,
    replicaSecondsAMonth: Math.round(replicaSecondsAMonth),
    gigabytesLoggedAMonth,
    ...(prices
      ? {
          aMonth:
            (requestUnitsAMonth / 1e6) * prices.perMillionRequestUnits +
            gigabytesAfterAYear * prices.perGigabyteStoredAMonth +
            replicaSecondsAMonth * (VCPU * prices.perVcpuSecond + GIB * prices.perGibSecond) +
            gigabytesLoggedAMonth * prices.perGigabyteLogged +
            prices.fixedAMonth,
        }
      : {}),
  };
}

function main(words: readonly string[]): void {
  const at = words.indexOf('--prices');
  const file = at < 0 ? undefined : words[at + 1];
  const prices = file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Prices);
  const costs = SIZES.map((organisations) => costsOf({ organisations, ...TYPICAL }, prices));
  if (words.includes('--json')) {
    console.log(JSON.stringify(costs, null, 2));
    return;
  }
  console.table(
    Object.fromEntries(
      costs.map(({ organisations, ...each }) => [
        `${organisations} organisations`,
        Object.fromEntries(
          Object.entries(each).map(([name, value]) => [
            name,
            Number.isInteger(value) ? value : Number(value.toFixed(3)),
          ]),
        ),
      ]),
    ),
  );
  if (!prices) console.log('No prices were given, so none is said: npm run cost -- --prices infra/prices.example.json');
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
