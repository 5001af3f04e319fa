/** Version of the records' shape, the same for every driver. A program refuses a store of a newer one. */
export const SCHEMA_VERSION = 1;

/** Throws when a store was written by a newer program. */
export function mustBeKnown(found: number): void {
  if (found > SCHEMA_VERSION)
    throw new Error(`the store is of schema ${found}, this program knows ${SCHEMA_VERSION}: use a newer program`);
}
