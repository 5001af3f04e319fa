/** How a command speaks: a line for people, or one JSON value for programs. */
export interface Output {
  json: boolean;
  line(text?: string): void;
  value(value: unknown): void;
}

/** Wrong usage or bad input: exit code 2, and what to do. */
export class UsageError extends Error {}

/** The command could not do its work: exit code 1, and what to do. */
export class CommandError extends Error {}

export function createOutput(json: boolean, write: (text: string) => void): Output {
  return {
    json,
    line: (text = '') => {
      if (!json) write(`${text}\n`);
    },
    value: (value) => {
      if (json) write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}

/** Columns of text, aligned by the widest cell; the last one is left as it is. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
