import type { web as English } from '../en/web.ts';

export const web: typeof English = {
  web: {
    greeting: (name) => `Habari ${name},`,
    request: (organisation, count) =>
      `Tafadhali toa taarifa ya wiki ya ${organisation}. ${count === 1 ? 'Kuna shughuli 1.' : `Kuna shughuli ${count}.`}`,
    door: 'Huchukua kama dakika moja. Atakayefungua kiungo hiki atajibu kwa jina la aliyetumiwa.',
    mail: 'Fungua kiungo ujibu; huchukua kama dakika moja. Tafadhali usimpe mtu mwingine: atakayekifungua atajibu kwa jina lako. Kama hutaki barua pepe hizi, iambie sekretarieti.',
    inTeams: (count) =>
      count === 1
        ? 'Shughuli moja zaidi inasubiri kwenye Teams: imezuiliwa, haionyeshwi hapa.'
        : `Shughuli ${count} zaidi zinasubiri kwenye Teams: zimezuiliwa, hazionyeshwi hapa.`,
    revoke: 'Batilisha kiungo hiki',
    revokeWhy: 'Kimetumwa kwa mtu asiyehusika, au hakihitajiki tena?',
    revoked: 'Kiungo hicho hakifanyi kazi tena. “kiungo” hutengeneza kingine.',
    gone: 'Kiungo hiki hakifanyi kazi tena. Tafadhali iombe sekretarieti kiungo kingine.',
    link: (url, organisation, person, until) =>
      `${url}\n\nAtakayefungua kiungo hiki anajibu kwa niaba ya ${organisation}, kama ${person}, hadi ${until}. Mtumie yeye peke yake.`,
  },
};
