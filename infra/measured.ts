/**
 * What the service asks of Cosmos DB, in requests, and keeps there, in bytes. Counted on the wire: test/store/cost.test.ts holds
 * each figure to what is really sent, docs/data-model.md explains them.
 */
export const MEASURED = {
  /** A check-in of five activities, from the press to the receipt: two queries (who asks; the form), one write, one bulk request. */
  submit: 4,
  /** Writes inside that bulk request: five updates, five activities, the receipts of the other focal points. */
  submitBulkWrites: 12,
  /** "check in", "my activities". */
  form: 2,
  /** A summary or the ledger: four queries (who asks; the plan or the people; the round's check-ins; the last audit line) and the audit line. */
  summary: 5,
  /** Composing a digest. */
  digest: 1,
  /** Opening a round: two queries and the round … */
  openRound: 3,
  /** … and for each organisation a check-in and a message, in bulk requests of a hundred. */
  openRoundWritesPerOrganisation: 2,
  /** A minute in which nothing is due. */
  idleMinute: 4,
  /** Every ten seconds: whoever holds the lease writes and reads it … */
  leaseOfHolder: 2,
  /** … the others look. */
  leaseOfOthers: 1,
  /** A check-in card: what it says and whom for, as they are now … */
  deliveryReads: 5,
  /** … the row, the claim, what became of it, the ledger. */
  deliveryWrites: 4,
  /** Per organisation and week: what stays for good, and what goes after 180 days. */
  bytesForGood: 6800,
  bytesOfMessages: 2400,
} as const;
