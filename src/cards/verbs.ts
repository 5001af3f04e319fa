/** Names of card actions: what a card sends is what a route receives. */
export const VERBS = {
  submit: 'check-in/submit',
  noChange: 'check-in/no-change',
  edit: 'check-in/edit',
  openForm: 'check-in/open',
  otherActivities: 'check-in/other',
  confirmUpdate: 'update/confirm',
  changeUpdate: 'update/change',
  cancelUpdate: 'update/cancel',
  submitOnBehalf: 'on-behalf/submit',
  askAgain: 'check-in/ask-again',
  revokeLink: 'link/revoke',
  leftConfirmed: 'person/left',
  eraseConfirmed: 'person/erase',
  doNothing: 'nothing',
  showHelp: 'help/show',
  publishDigest: 'digest/publish',
  postAgain: 'digest/post-again',
} as const;
export type Verb = (typeof VERBS)[keyof typeof VERBS];
