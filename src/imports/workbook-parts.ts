import { strFromU8 } from 'fflate';

/** The unpacked parts of a workbook by their paths. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/** The text of a part without the prefixes some programs put before every name; empty where there is none. */
export function partText(parts: WorkbookParts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part).replace(/<(\/?)[a-z]\w{0,9}:/g, '<$1') : '';
}

/** Each sheet of an XLSX with the path of its part, in their order. */
export function sheetPaths(parts: WorkbookParts): [name: string, path: string][] {
  const targets = new Map(
    [...partText(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(
      ([tag]): [string, string] => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target').replace(/^(?:\.\/)?\/?(?:xl\/)?/, 'xl/'),
      ],
    ),
  );
  return [...partText(parts, 'xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => [
    decoded(attribute(tag, 'name')),
    targets.get(attribute(tag, 'r:id') || attribute(tag, 'id')) ?? '',
  ]);
}

/** What stands between the first tag of that name and its end, both included; empty where there is none. */
export function sectionOf(xml: string, name: string): string {
  const from = xml.search(new RegExp(`<${name}[\\s>]`));
  const to = xml.indexOf(`</${name}>`, from);
  return from < 0 || to < 0 ? '' : xml.slice(from, to + name.length + 3);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}

/** "AB" for position 27. */
export function columnLetters(position: number): string {
  const [rest, last] = [Math.floor(position / 26), String.fromCharCode(65 + (position % 26))];
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** Position 27 for "AB". */
export function columnPosition(letters: string): number {
  let position = 0;
  for (const letter of letters) position = position * 26 + letter.charCodeAt(0) - 64;
  return position - 1;
}
