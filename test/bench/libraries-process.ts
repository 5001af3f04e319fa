/** The libraries a started service has loaded, and nothing else. */
await Promise.all([
  import('@microsoft/teams-ai/lib/Application.js'),
  import('@microsoft/teams-ai/lib/TeamsAdapter.js'),
  import('botbuilder'),
  import('restify'),
  import('libsql'),
  import('node-cron'),
  import('pino'),
  import('temporal-polyfill'),
  import('zod/v4'),
  import('jose'),
  import('@opentelemetry/api'),
]);
setInterval(() => undefined, 60_000);
process.stdout.write('1\n');
