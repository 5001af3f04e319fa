import { describeProofTable } from './support/proof-table.ts';

describeProofTable('the failure matrix', 'docs/failure-matrix.md', 'failure', 25);
