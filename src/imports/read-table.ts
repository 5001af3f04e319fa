import { Worker } from 'node:worker_threads';
import { LIMITS, tooMuch, UnreadableListError } from './limits.ts';
import type { Sheet } from './table.ts';
import type { TableAnswer } from './table-thread.ts';

/**
 * Reads a file by what is in it, a workbook or a text. It is read in a thread of its own, with a limit on
 * time and memory: a file can only fail itself, and nobody waits for it. Throws UnreadableListError with what to do.
 */
export async function readTable(
  content: Uint8Array,
  { seconds, memoryMegabytes }: { seconds: number; memoryMegabytes: number } = LIMITS,
): Promise<Sheet[]> {
  if (content.byteLength > LIMITS.bytes) throw tooMuch('bytes');
  const thread = startThread(new URL(THREAD, import.meta.url), content, memoryMegabytes);
  let late: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<TableAnswer>((resolve, reject) => {
      late = setTimeout(() => reject(tooMuch('seconds')), seconds * 1000);
      thread.once('message', resolve);
      thread.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memoryMegabytes') : unreadable()),
      );
      thread.once('exit', () => reject(unreadable()));
    });
    if ('sheets' in answer) return answer.sheets;
    if ('failed' in answer) throw unreadable();
    throw new UnreadableListError(answer.refused.message, answer.refused.limit);
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}

function unreadable(): UnreadableListError {
  return new UnreadableListError(
    'it is neither CSV nor a workbook (XLSX, XLS, ODS) that can be read; save it again from the spreadsheet',
  );
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const THREAD = IS_SOURCE ? './table-thread.ts' : './table-thread.js';

function startThread(file: URL, workerData: Uint8Array, memoryMegabytes: number): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } };
  if (!IS_SOURCE) return new Worker(file, options);
  // A thread does not take over the loader that runs the program from its source.
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`;
  return new Worker(load, { ...options, eval: true });
}
