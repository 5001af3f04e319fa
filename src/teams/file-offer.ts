import type { OfferedFile } from '../domain/network/network.ts';
import { ExpectedError } from '../errors.ts';

/** A file that somebody may have: Teams asks them whether it may be put into their OneDrive. */
export interface FileOffer {
  offer: { name: string; description: string; bytes: number } & Pick<OfferedFile, 'file' | 'filters'>;
}

export interface NamedFile {
  name: string;
  content: Uint8Array;
}

/** What Teams hands on without a murmur; a network of this size stays far below it. */
export const MOST_BYTES = 8 * 1024 * 1024;

export function isOffer(reply: unknown): reply is FileOffer {
  return typeof reply === 'object' && reply !== null && 'offer' in reply;
}

/** `what`: which file it is, to be made again when it is taken. */
export function offerFile(
  { name, content }: NamedFile,
  description: string,
  what: Pick<OfferedFile, 'file' | 'filters'>,
): FileOffer {
  if (content.byteLength > MOST_BYTES) throw new ExpectedError('file_too_large', 'a file over the limit');
  return { offer: { name, description, bytes: content.byteLength, ...what } };
}
