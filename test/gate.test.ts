import { expect } from 'chai';
import { isConnectorUrl, lookAt } from '../src/teams/gate.ts';
import { startApp } from './support/start-app.ts';

const TENANT = '00000000-0000-4000-8000-000000000002';
const rules = { anonymous: false, tenants: [TENANT] };
const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: 'x' },
  recipient: { id: 'bot' },
  conversation: { id: 'c', tenantId: TENANT },
};

describe('the gate', () => {
  it('lets Teams’ own hosts through, by https, and nothing that only looks like them', () => {
    expect(isConnectorUrl('https://smba.trafficmanager.net/emea/', rules)).to.equal(true);
    for (const url of [
      'http://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.org/',
      'https://evil.org/smba.trafficmanager.net',
      'http://127.0.0.1:80/',
      'https://127.0.0.1/',
    ])
      expect(isConnectorUrl(url, rules), url).to.equal(false);
    expect(isConnectorUrl('http://127.0.0.1:9/', { anonymous: true })).to.equal(true);
  });

  it('serves the tenants on the list only', () => {
    expect(lookAt(activity, rules).ok).to.equal(true);
    expect(lookAt({ ...activity, conversation: { id: 'c', tenantId: 'other' } }, rules)).to.deep.include({
      status: 403,
      reason: 'tenant',
    });
    expect(lookAt({ ...activity, conversation: { id: 'c' } }, rules)).to.deep.include({
      status: 403,
      reason: 'tenant',
    });
  });

  it('takes no message without a token once there are credentials', async () => {
    const bot = await startApp({
      env: {
        ALLOW_ANONYMOUS: 'false',
        MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
        MICROSOFT_APP_TYPE: 'SingleTenant',
        MICROSOFT_APP_TENANT_ID: TENANT,
        MICROSOFT_APP_PASSWORD: 'secret',
      },
    });
    try {
      expect((await bot.post({ ...activity, text: 'help' })).status).to.equal(401);
      expect(bot.connector.sent).to.deep.equal([]);
    } finally {
      await bot.close();
    }
  });
});
