import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Read and written by nobody but whoever runs the program, whatever the umask says. */
export const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Makes a file that will hold people's data, and its folder where there is none yet; takes away what others could do with one that stands. */
export function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
  if (!existsSync(path)) closeSync(openSync(path, 'a', PRIVATE_FILE));
  closeToOthers(path);
}

/** The same for a file that another has written. Somebody else's file, or a disk without rights, is left as it is. */
export function closeToOthers(path: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // A device or a pipe is not a file of ours.
    if (found?.isFile() && (found.mode & 0o077) !== 0) chmodSync(path, PRIVATE_FILE);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
