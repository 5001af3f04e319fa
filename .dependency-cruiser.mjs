/**
 * Who may import whom, as one table: the rooms of src/ from the ground up. A room uses the rooms it names, all of which stand above it
 * here: so no arrow runs back up. `packages` are known to the rooms that name them, and to no other. `npm run check:rooms` holds it;
 * `npm run draw:rooms` draws it into docs/architecture.md.
 */
const ROOMS = [
  { room: 'errors', is: 'what people are told when something is refused', path: '^src/errors\\.ts$' },
  {
    room: 'runtime',
    is: 'what any program has: log, telemetry, deadlines, private files',
    packages: ['pino', '@opentelemetry', '@azure/monitor-opentelemetry-exporter'],
  },
  { room: 'domain', is: 'words and rules: plain functions of plain data', packages: ['temporal-polyfill'] },
  { room: 'language', is: 'every sentence, in every language', uses: ['domain', 'errors'] },
  { room: 'cards', is: 'data and phrases in, a fresh card out', uses: ['domain', 'language'] },
  {
    room: 'store',
    is: 'what is remembered: the port, and its two drivers',
    uses: ['domain', 'errors', 'runtime'],
    packages: ['libsql', '@azure/cosmos', '@azure/identity', '@azure/core-rest-pipeline', 'p-retry'],
  },
  {
    room: 'outbox',
    is: 'what waits to be sent; channels arrive as values',
    uses: ['domain', 'errors', 'runtime', 'store'],
  },
  { room: 'audit', is: 'who read or did what', uses: ['domain', 'store', 'outbox'] },
  {
    room: 'notices',
    is: 'what somebody is told because it will not wait',
    uses: ['domain', 'store', 'outbox', 'audit'],
  },
  {
    room: 'imports',
    is: 'lists in',
    uses: ['domain', 'errors', 'store', 'outbox'],
    packages: ['csv-parse', '@e965/xlsx', 'fflate', 'fastest-levenshtein'],
  },
  {
    room: 'check-ins',
    is: 'recipes: asking, answering, closing',
    uses: ['domain', 'errors', 'runtime', 'language', 'cards', 'store', 'outbox', 'notices'],
  },
  {
    room: 'digest',
    is: 'recipes: the weekly digest, and the summary',
    uses: ['domain', 'errors', 'language', 'cards', 'store', 'outbox', 'notices', 'check-ins'],
  },
  {
    room: 'exports',
    is: 'lists out',
    uses: ['domain', 'language', 'store', 'outbox', 'digest'],
    packages: ['csv-stringify', 'exceljs'],
  },
  {
    room: 'scheduling',
    is: 'the clock: who is the leader, what is due, what a crash has left',
    uses: ['domain', 'errors', 'runtime', 'store', 'outbox', 'notices', 'check-ins', 'digest'],
    packages: ['node-cron'],
  },
  {
    room: 'privacy',
    is: 'recipes: what is held about people, and when it goes',
    uses: ['domain', 'errors', 'runtime', 'store', 'outbox', 'audit', 'notices', 'scheduling'],
  },
  {
    room: 'web',
    is: 'answers without Teams: recipes in, escaped HTML out',
    uses: ['domain', 'errors', 'language', 'cards', 'store', 'outbox', 'check-ins'],
    packages: ['jose'],
  },
  {
    room: 'mail',
    is: 'a channel: asks by e-mail',
    uses: ['domain', 'language', 'runtime', 'outbox', 'check-ins', 'web'],
    packages: ['nodemailer'],
  },
  {
    room: 'config',
    is: 'the environment, read once',
    path: '^src/config\\.ts$',
    uses: ['domain', 'errors', 'runtime', 'store'],
    packages: ['zod'],
  },
  {
    room: 'teams/sdk',
    is: 'the only room that knows botbuilder and teams-ai',
    path: '^src/teams/sdk/',
    packages: ['botbuilder', 'botframework-connector', '@microsoft/teams-ai', 'jose', 'zod'],
    uses: ['domain', 'errors', 'runtime', 'language', 'cards', 'store', 'outbox', 'check-ins', 'config', 'teams'],
  },
  {
    room: 'teams',
    is: 'a channel, and what the bot answers: a file per capability',
    path: '^src/teams/[^/]+$',
    uses: [
      ...[
        'domain',
        'errors',
        'runtime',
        'language',
        'cards',
        'store',
        'outbox',
        'audit',
        'notices',
        'check-ins',
        'digest',
      ],
      ...['exports', 'scheduling', 'privacy', 'web'],
    ],
  },
  { room: 'http', is: 'the door, and the functions it is given', packages: ['restify'] },
];

const pathOf = (name) => {
  const { path } = ROOMS.find(({ room }) => room === name) ?? {};
  return path ?? `^src/${name}/`;
};
const packagesOf = (names) => names.map((name) => `^node_modules/${name}(?:/|$)`);
const OWNED = [...new Set(ROOMS.flatMap(({ packages = [] }) => packages))];

/** What a room imports of our own files: itself and what it uses. */
const arrows = ROOMS.map(({ room, is, uses = [] }) => ({
  name: `${room.replace('/', '-')}-uses`,
  comment: `${room} (${is}) imports ${uses.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: pathOf(room) },
  to: { path: '^src/', pathNot: [room, ...uses].map(pathOf) },
}));
const packages = ROOMS.map(({ room, packages: known = [] }) => ({
  name: `${room.replace('/', '-')}-packages`,
  comment: `${room} knows these packages: ${known.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: pathOf(room) },
  to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: packagesOf(known) },
}));

export default {
  forbidden: [
    ...arrows,
    ...packages,
    {
      name: 'nothing-imports-the-top',
      comment: 'app, start, main and the command line put the rooms together: nobody imports them but each other.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:[^/]+\\.ts$|commands/|demo/)' },
      to: { path: '^src/(?:app|start|main|cli)\\.ts$|^src/(?:commands|demo)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No package and nothing of Node’s; the date library in the files that count days.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '^src/domain/(?:time|schedule)/' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'one-driver-each',
      comment: 'libsql stands in store/sqlite, Azure’s packages in store/cosmos.',
      severity: 'error',
      from: { path: '^src/store/', pathNot: '^src/store/sqlite/' },
      to: { path: packagesOf(['libsql']) },
    },
    {
      name: 'one-cosmos-driver',
      comment: 'libsql stands in store/sqlite, Azure’s packages in store/cosmos.',
      severity: 'error',
      from: { path: '^src/store/', pathNot: '^src/store/cosmos/' },
      to: { path: packagesOf(['@azure']) },
    },
    {
      name: 'no-circles',
      comment: 'Types included: what two files need of each other belongs into a third one, or into one.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'top-packages',
      comment: 'What a room owns is imported by that room: never by the files that put the rooms together.',
      severity: 'error',
      from: { path: '^src/(?:app|start|main|cli)\\.ts$' },
      to: { path: packagesOf(OWNED) },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(?:dist|test|infra|manifest)/' },
    reporterOptions: { archi: { collapsePattern: '^src/(?:teams/sdk|[^/]+)' } },
  },
};
