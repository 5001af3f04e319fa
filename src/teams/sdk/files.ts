import type { Attachment, FileConsentCardResponse } from 'botbuilder';
import { ExpectedError } from '../../errors.ts';
import { type FileOffer, MOST_BYTES, type NamedFile } from '../file-offer.ts';

/** The turn has been answered by then: nobody waits but the file. */
const UPLOAD_DEADLINE_MS = 60_000;

/** The question whether the file is wanted. It carries the offer's id and nothing else: a client may change what it carries. */
export function consentAttachment({ offer: { name, description, bytes } }: FileOffer, id: string): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes: bytes, acceptContext: { offer: id }, declineContext: { offer: id } },
  };
}

/**
 * Puts the file where Teams said, and nowhere else: the address came in with an activity. No token of ours goes along,
 * and a redirect is not followed. Resolves with the card that shows it.
 */
export async function uploadFile(
  { name, content }: NamedFile,
  { uploadInfo }: FileConsentCardResponse,
  mayUpload: (url: unknown) => boolean,
): Promise<Attachment> {
  const { uploadUrl, contentUrl, uniqueId, fileType } = uploadInfo ?? {};
  if (!mayUpload(uploadUrl)) throw new ExpectedError('file_refused', 'an upload address that is none of Teams’');
  if (content.byteLength > MOST_BYTES) throw new ExpectedError('file_too_large', 'a file over the limit');
  const response = await fetch(uploadUrl as string, {
    method: 'PUT',
    body: content,
    redirect: 'error',
    signal: AbortSignal.timeout(UPLOAD_DEADLINE_MS),
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${content.byteLength - 1}/${content.byteLength}`,
    },
  }).catch(() => undefined);
  // What it answers is of no interest, however long it is.
  await response?.body?.cancel();
  if (!response?.ok) throw new ExpectedError('file_refused', `upload answered ${response?.status ?? 'nothing'}`);
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    // It came in with an activity too: what is no address of OneDrive's is not handed on as one.
    ...(mayUpload(contentUrl) ? { contentUrl: String(contentUrl) } : {}),
    name,
    content: { uniqueId: String(uniqueId ?? ''), fileType: String(fileType ?? '') },
  };
}
