/** An address of e-mail (RFC 5321). */
const LONGEST_MAIL = 320;
const MAIL = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]{2,}$/;
const SEPARATORS = /[\s,;|/]+|\b(?:and|or|na|au)\b/i;

export interface MailCell {
  /** In lower case; undefined where the cell holds none. */
  mail?: string;
  /** Further addresses in the same cell. */
  others: string[];
  /** What stands there and is no address. */
  unreadable?: string;
}

/** The address of a cell as people write it: "mailto:a@b.org", "Name <a@b.org>", "a@b.org; c@b.org." */
export function readMailCell(text: string): MailCell {
  if (text.trim() === '') return { others: [] };
  if (text.length > LONGEST_MAIL) return { others: [], unreadable: text };
  const inBrackets = [...text.matchAll(/<([^<>]+)>/g)].map(([, inner = '']) => inner);
  const parts = (inBrackets.length > 0 ? inBrackets : text.split(SEPARATORS))
    .map((part) =>
      part
        .trim()
        .replace(/^mailto:/i, '')
        .replace(/^[<("'[]+|[>)"'\].,;:]+$/g, '')
        .toLowerCase(),
    )
    .filter((part) => part !== '');
  const mails = [...new Set(parts.filter((part) => MAIL.test(part)))];
  const [mail, ...others] = mails;
  return mail ? { mail, others } : { others: [], unreadable: text };
}
