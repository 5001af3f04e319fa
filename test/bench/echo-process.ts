import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

/** What a check-in submit cannot be faster than: the same invoke through botbuilder and restify, answered with a small card. */
const options = JSON.parse(process.env['OPTIONS'] ?? '{}');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(options));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: any, response: any) => {
  await adapter.process(request, response, async (context) => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'ok' }] };
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
