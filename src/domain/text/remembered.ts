/** Texts whose readings are kept; a list repeats its places, dates and organisations many times. */
const MOST_REMEMBERED = 2000;

/** The same function of a text, which reads each text once; when it holds too many it begins anew. Only for functions without effects. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
