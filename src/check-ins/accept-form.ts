import { isConfirmed } from '../cards/form-data.ts';
import { type Acceptance, acceptAnswer } from '../domain/check-in/answer.ts';
import type { FormValues } from '../domain/check-in/answer-form.ts';
import type { Complaint } from '../domain/check-in/complaint.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { FormContext } from './load-form.ts';
import { noteScreenHit, type ScreeningDeps, screeningFor } from './screening.ts';

export interface FilledForm {
  activities: readonly Activity[];
  values: FormValues;
  /** The inputs as they came: what is screened may be judged by them, and they say whether somebody has confirmed. */
  inputs: unknown;
  presets?: FormValues;
  /** What the form had shown of activities that were updated since. */
  overtaken?: FormValues;
}

/** Checks and screens what was filled in: the only way from a form to answers. What the screen turns away is counted, once, here. */
export async function acceptForm(
  deps: ScreeningDeps,
  { organisation, today }: Pick<FormContext, 'organisation' | 'today'>,
  { activities, values, inputs, presets, overtaken }: FilledForm,
): Promise<Acceptance> {
  const acceptance = acceptAnswer(activities, values, {
    today,
    confirmed: isConfirmed(inputs),
    ...(presets ? { presets } : {}),
    ...(overtaken ? { overtaken } : {}),
    ...(await screeningFor(deps.store, inputs)),
  });
  const isRefused = acceptance.outcome === 'refused';
  const complaints = isRefused ? acceptance.complaints : acceptance.confirmed;
  await countHits(deps, organisation.id, complaints, isRefused ? 'asked' : 'confirmed');
  return acceptance;
}

async function countHits(
  deps: ScreeningDeps,
  organisationId: string,
  complaints: readonly Complaint[],
  otherwise: 'asked' | 'confirmed',
): Promise<void> {
  for (const { field, code, detectors } of complaints) {
    if (!detectors) continue;
    const action = code === 'text_blocked' ? 'blocked' : otherwise;
    await noteScreenHit(deps, { organisationId, field, detectors, action });
  }
}
