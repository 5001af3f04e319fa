import type { Complaint } from '../domain/check-in/complaint.ts';
import type { Activity } from '../domain/plan/activity.ts';
import type { Detector } from '../domain/safeguarding/detector.ts';
import type { Phrases } from '../language/en/en.ts';

/** "a phone number and what may be a name" */
export function detectorNames(detectors: readonly Detector[], phrases: Phrases): string {
  const names = detectors.map((detector) => phrases.detector[detector]);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${phrases.and} ${names.at(-1)}`;
}

export function complaintSentence({ code, detectors }: Complaint, title: string, phrases: Phrases): string {
  return phrases.complaint[code](title, detectorNames(detectors ?? [], phrases));
}

/** The one sentence on top of a refused form, and how much more is marked below. */
export function complaintSummary(
  complaints: readonly Complaint[],
  activities: readonly Activity[],
  phrases: Phrases,
): string {
  const [first, ...rest] = complaints;
  if (!first) return '';
  const title = activities.find((activity) => activity.id === first.activityId)?.title ?? first.activityId;
  const sentence = complaintSentence(first, title, phrases);
  return rest.length === 0 ? sentence : `${sentence} ${phrases.form.complaints(rest.length)}`;
}
