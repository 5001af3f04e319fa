import { createInterface } from 'node:readline';
import { screen } from '../domain/safeguarding/safeguarding.ts';

/** `screen`: one verdict for each line of standard input; the text is printed nowhere. */
export async function screenCommand(
  input: NodeJS.ReadableStream,
  json: boolean,
  write: (text: string) => void,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { verdict, detectors } = screen(line);
    write(json ? `${JSON.stringify({ verdict, detectors })}\n` : `${[verdict, ...detectors].join(' ')}\n`);
  }
}
