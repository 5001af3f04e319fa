import { describeProofTable } from './support/proof-table.ts';

describeProofTable('the threat model', 'docs/threat-model.md', 'threat', 25);
