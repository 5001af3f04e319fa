import type { Card } from '../cards/elements.ts';
import { VERBS, type Verb } from '../cards/verbs.ts';
import { ExpectedError } from '../errors.ts';
import type { Asked } from './access.ts';
import { askAgainPressed } from './ask-again.ts';
import { cancelUpdate, changeUpdate, confirmUpdate } from './chat-update.ts';
import { edit, otherActivities, showForm, submit, submitNoChange } from './check-in.ts';
import type { Deferred } from './deferred.ts';
import { postDigestAgain, publishApproved } from './digest.ts';
import { revokeLink } from './link.ts';
import { submitOnBehalf } from './on-behalf.ts';
import { doNothing, eraseConfirmed, letGoConfirmed } from './privacy.ts';
import { showHelp } from './routes.ts';

/** What a button answers: the card that takes the old one's place; with more to come where it takes longer. */
export type Pressed = Card | (Deferred & { meanwhile: Card });

/** Every button: what it takes to press it, and what takes it. The input is the data of its card, as it came. */
export const VERB_TABLE: Record<Verb, Asked<unknown, Pressed>> = {
  [VERBS.submit]: { where: 'personal', right: 'answer', run: submit },
  [VERBS.noChange]: { where: 'personal', right: 'answer', run: submitNoChange },
  [VERBS.edit]: { where: 'personal', right: 'answer', run: edit },
  [VERBS.openForm]: { where: 'personal', right: 'answer', run: showForm },
  [VERBS.otherActivities]: { where: 'personal', right: 'answer', run: otherActivities },
  [VERBS.confirmUpdate]: { where: 'personal', right: 'answer', run: confirmUpdate },
  [VERBS.changeUpdate]: { where: 'personal', right: 'answer', run: changeUpdate },
  [VERBS.cancelUpdate]: { where: 'personal', right: 'answer', run: cancelUpdate },
  [VERBS.submitOnBehalf]: { where: 'personal', right: 'record-on-behalf', run: submitOnBehalf },
  [VERBS.askAgain]: { where: 'personal', right: 'run-round', run: askAgainPressed },
  [VERBS.revokeLink]: { where: 'personal', right: 'listed', run: revokeLink },
  [VERBS.leftConfirmed]: { where: 'personal', right: 'change-roles', run: letGoConfirmed },
  [VERBS.eraseConfirmed]: { where: 'personal', right: 'erase', run: eraseConfirmed },
  [VERBS.doNothing]: { where: 'personal', run: doNothing },
  [VERBS.showHelp]: { where: 'anywhere', run: showHelp },
  [VERBS.publishDigest]: { where: 'personal', right: 'publish-digest', run: publishApproved },
  [VERBS.postAgain]: { where: 'personal', right: 'publish-digest', run: postDigestAgain },
};

/** A button of another version gets a sentence, not an error. */
export const UNKNOWN_VERB: Asked<unknown, Pressed> = {
  where: 'anywhere',
  run: () => {
    throw new ExpectedError('card_outdated', 'an unknown verb');
  },
};
