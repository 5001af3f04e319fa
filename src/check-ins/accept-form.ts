import { isConfirmed } from '../cards/form-data.ts';
import { type Acceptance, acceptAnswer } from '../domain/check-in/answer.ts';
import type { FormValues } from '../domain/check-in/answer-form.ts';
import type { Complaint } from '../domain/check-in/complaint.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { ScreenOptions } from '../domain/safeguarding/safeguarding.ts';
import type { FormContext } from './load-form.ts';
import { networkScreening, noteScreenHits, type ScreeningDeps } from './screening.ts';

export interface FilledForm {
  activities: readonly Activity[];
  values: FormValues;
  /** The inputs as they came: they say whether somebody has confirmed. */
  inputs: unknown;
  presets?: FormValues;
  /** What the form had shown of activities that were updated since. */
  overtaken?: FormValues;
}

/**
 * Checks and screens what was filled in: the only way from a form to answers. What the screen turns away is counted, once, here; what was
 * confirmed is counted by whoever has saved it.
 */
export async function acceptForm(
  deps: ScreeningDeps,
  { organisation, today }: Pick<FormContext, 'organisation' | 'today'>,
  { activities, values, inputs, presets, overtaken }: FilledForm,
): Promise<Acceptance> {
  const judge = (screening: ScreenOptions) =>
    acceptAnswer(activities, values, {
      today,
      confirmed: isConfirmed(inputs),
      ...(presets ? { presets } : {}),
      ...(overtaken ? { overtaken } : {}),
      ...screening,
    });
  const alone = judge({});
  const isClean = complaintsOf(alone).every(({ detectors }) => detectors === undefined);
  const acceptance = isClean ? alone : judge(await networkScreening(deps.store));
  if (acceptance.outcome === 'refused') await noteScreenHits(deps, organisation.id, acceptance.complaints, 'asked');
  return acceptance;
}

function complaintsOf(acceptance: Acceptance): readonly Complaint[] {
  return acceptance.outcome === 'refused' ? acceptance.complaints : acceptance.confirmed;
}
