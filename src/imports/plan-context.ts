import type { LearningTopic, Organisation, PlanningCycle, WorkingGroup } from '../domain/network/network.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';

import type { Roll } from './plan-roll.ts';

export interface PlanContext {
  organisations: readonly Organisation[];
  workingGroups: readonly WorkingGroup[];
  learningTopics: readonly LearningTopic[];
  activities: readonly Activity[];
  cycle: PlanningCycle;
  /** Make a lead organisation that is not on the list, with a warning, instead of rejecting the row. */
  newOrganisations: boolean;
  screening: ScreenOptions;
}

/** What is known while a plan is read. */
export interface Known {
  organisations: Roll<Organisation>;
  workingGroups: Roll<WorkingGroup>;
  learningTopics: Roll<LearningTopic>;
  activities: ReadonlyMap<string, Activity>;
}
