import { closeSharedCosmos } from './cosmos.ts';

/** What the test files of a process share ends with the last of them. */
export const mochaHooks = { afterAll: closeSharedCosmos };
