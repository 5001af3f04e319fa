export const web = {
  web: {
    greeting: (name: string) => `Hello ${name},`,
    request: (organisation: string, count: number) =>
      count === 1
        ? `Please give the weekly update for ${organisation}. There is 1 activity.`
        : `Please give the weekly update for ${organisation}. There are ${count} activities.`,
    door: 'It takes about a minute. Anyone who opens this link answers as the person it was sent to.',
    mail: 'Open the link to answer; it takes about a minute. Please do not forward it: anyone who opens it answers as you. If you do not want these e-mails, tell the secretariat.',
    inTeams: (count: number) =>
      count === 1
        ? 'One more activity waits in Teams: it is restricted, and not shown here.'
        : `${count} more activities wait in Teams: they are restricted, and not shown here.`,
    revoke: 'Revoke this link',
    revokeWhy: 'Sent to the wrong person, or not needed any more?',
    revoked: 'That link is dead. “link” makes another one.',
    gone: 'This link no longer works. Please ask the secretariat for a new one.',
    link: (url: string, organisation: string, person: string, until: string) =>
      `${url}\n\nAnyone who opens this answers for ${organisation}, as ${person}, until ${until}. Send it only to them.`,
  },
};
