/** How much of a file is read. Beyond one of these it is refused, with the sentence below that says which. */
export const LIMITS = {
  /** Of the file as it is sent. */
  bytes: 20 * 1024 * 1024,
  /** Of a workbook when it is unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Files packed in a workbook: sheets, pictures, comments. */
  parts: 2000,
  sheets: 50,
  /** With something in them, headings and titles included, over all sheets. */
  rows: 20_000,
  columns: 300,
  /** What Excel takes into one cell. */
  cellLength: 32_767,
  seconds: 60,
  /** Of the thread that reads it. */
  memoryMegabytes: 700,
} as const;

export type LimitName = keyof typeof LIMITS;

/** A file that cannot be read: too much of something, or neither of the formats. Its message says what to do. */
export class UnreadableListError extends Error {
  /** The limit that was passed; absent for a file of another kind. */
  readonly limit?: LimitName;

  constructor(message: string, limit?: LimitName) {
    super(message);
    this.name = 'UnreadableListError';
    if (limit) this.limit = limit;
  }
}

const SENTENCES: Record<LimitName, string> = {
  bytes: 'the file is larger than 20 MB; take out pictures and sheets that are not the list',
  unpackedBytes:
    'the workbook holds more than 64 MB when it is unpacked; save the list alone, as a new workbook or as CSV',
  parts: 'the workbook is packed from more than 2,000 parts; save the list alone, as a new workbook or as CSV',
  sheets: 'the workbook has more than 50 sheets; save the sheet with the list as a workbook of its own',
  rows: 'there are more than 20,000 rows with something in them; split the list into several files',
  columns: 'a row has something in a column after the 300th; take out what is not the list',
  cellLength: 'a cell holds more than 32,767 characters; shorten it',
  seconds: 'reading it took longer than a minute; save the list alone, as CSV',
  memoryMegabytes: 'reading it takes more memory than there is for it; save the list alone, as CSV',
};

/** `where`: the row or the sheet, for whoever has to find it. */
export function tooMuch(limit: LimitName, where = ''): UnreadableListError {
  return new UnreadableListError(`${where ? `${where}: ` : ''}${SENTENCES[limit]}`, limit);
}
