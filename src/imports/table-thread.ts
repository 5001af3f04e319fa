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
  const isWorkbook = content[0] === 0x50 && content[1] === 0x4b;
  if (isWorkbook) return (await import('./workbook.ts')).readWorkbook(content);
  return [(await import('./csv.ts')).readCsv(content)];
}

function answerOf(error: unknown): TableAnswer {
  if (!(error instanceof UnreadableListError)) return { failed: true };
  const { message, limit } = error;
  return { refused: { message, ...(limit ? { limit } : {}) } };
}

parentPort?.postMessage(await read().then((sheets): TableAnswer => ({ sheets }), answerOf));
