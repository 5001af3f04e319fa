/** Version of the records' shape, the same for every driver. */
export const SCHEMA_VERSION = 1;
/**
 * A new version only adds fields that the program before can leave alone: so that one can be put back in place over the
 * store of the next one (docs/operations.md, "Upgrade and roll back"). What cannot be done like that takes two releases.
 */
const NEWEST_READABLE = SCHEMA_VERSION + 1;

/** Throws when a store was written by a program that is too new. */
export function mustBeKnown(found: number): void {
  if (found > NEWEST_READABLE)
    throw new Error(
      `the store is of schema ${found}, this program knows ${SCHEMA_VERSION} and the next one: use a newer program`,
    );
}
