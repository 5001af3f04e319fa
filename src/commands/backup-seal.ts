import { Readable } from 'node:stream';

/** How a backup is closed: for the holders of these keys, or by a passphrase. */
export type Seal = { recipients: readonly string[] } | { passphrase: string };

/** By what one may be opened. */
export interface Secrets {
  passphrase?: string;
  identities?: readonly string[];
}

/** age's format, https://age-encryption.org/v1: the program `age` opens it as well. */
const MAGIC = 'age-encryption.org/v1';
const RECIPIENT = /^age1[02-9ac-hj-np-z]{10,4000}$/;

export function isRecipient(text: string): boolean {
  return RECIPIENT.test(text);
}

/** The text, encrypted while it comes. */
export async function sealed(text: AsyncIterable<string>, seal: Seal): Promise<AsyncIterable<Uint8Array>> {
  // Only a backup needs the library.
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if ('passphrase' in seal) encrypter.setPassphrase(seal.passphrase);
  else for (const recipient of seal.recipients) encrypter.addRecipient(recipient);
  const bytes = Readable.toWeb(Readable.from(inBytes(text))) as ReadableStream<Uint8Array>;
  return (await encrypter.encrypt(bytes)) as unknown as AsyncIterable<Uint8Array>;
}

/** The text of a backup, decrypted where it is encrypted. Throws an Error that says what is missing or wrong. */
export async function openSealed(content: Uint8Array, { passphrase, identities = [] }: Secrets): Promise<string> {
  const isSealed = Buffer.from(content.subarray(0, MAGIC.length)).toString('latin1') === MAGIC;
  if (!isSealed) return Buffer.from(content).toString('utf8');
  if (passphrase === undefined && identities.length === 0)
    throw new Error('the backup is encrypted: say --identity FILE or --passphrase-file FILE');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    throw new Error('the identity file holds a line that is none of age’s (AGE-SECRET-KEY-1…)');
  }
  try {
    return await decrypter.decrypt(content, 'text');
  } catch {
    throw new Error('the backup cannot be opened: another passphrase or identity, or the file was changed');
  }
}

async function* inBytes(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const part of text) yield encoder.encode(part);
}
