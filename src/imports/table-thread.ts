import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableListError } from './limits.ts';
import type { Sheet } from './table.ts';

/** What the thread answers. */
export type TableAnswer =
  | { sheets: Sheet[] }
  | { refused: Pick<UnreadableListError, 'message' | 'limit'> }
  | { failed: true };

const content = workerData as Uint8Array;

async function read(): Promise<Sheet[]> {
  if (isWorkbook(content)) return (await import('./workbook.ts')).readWorkbook(content);
  return [(await import('./csv.ts')).readCsv(content)];
}

/** How a file begins that is packed (XLSX, ODS), that an old Excel wrote (XLS), or that is a table in XML or HTML called so. */
const BEGINNINGS = [[0x50, 0x4b], [0xd0, 0xcf, 0x11, 0xe0], [0x3c]];

function isWorkbook(bytes: Uint8Array): boolean {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[from + index] === byte));
}

function answerOf(error: unknown): TableAnswer {
  if (!(error instanceof UnreadableListError)) return { failed: true };
  const { message, limit } = error;
  return { refused: { message, ...(limit ? { limit } : {}) } };
}

parentPort?.postMessage(await read().then((sheets): TableAnswer => ({ sheets }), answerOf));
