import type { LearningTopic, Organisation, PlanningCycle, WorkingGroup } from '../domain/network/network.ts';
import type { ActivityPlan } from '../domain/plan/activity.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';

export interface PlanContext {
  organisations: readonly Organisation[];
  workingGroups: readonly WorkingGroup[];
  learningTopics: readonly LearningTopic[];
  activities: readonly ActivityPlan[];
  cycle: PlanningCycle;
  /** Make a lead organisation that is not on the list, with a warning, instead of rejecting the row. */
  newOrganisations: boolean;
  screening: ScreenOptions;
}
