import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ConfigError, readConfig, VARIABLES } from '../src/config.ts';

const COMPLETE = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
  MICROSOFT_APP_PASSWORD: 'secret',
};

function problems(env: Record<string, string>): string {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.join('\n');
    throw error;
  }
}

describe('the configuration', () => {
  it('is explained in .env.example, variable by variable', () => {
    const named = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm);
    expect(named).to.have.members([...VARIABLES]);
  });

  it('reports every problem at once', () => {
    const said = problems({
      PORT: '70000',
      MICROSOFT_APP_ID: 'x',
      MICROSOFT_APP_TYPE: 'SingelTenant',
      ALLOW_ANONYMOUS: 'yes',
      LOG_LEVEL: 'loud',
    });
    for (const name of ['PORT', 'MICROSOFT_APP_ID', 'MICROSOFT_APP_TYPE', 'ALLOW_ANONYMOUS', 'LOG_LEVEL'])
      expect(said).to.include(name);
  });

  it('refuses to start without credentials, or with anonymous access from outside', () => {
    expect(problems({})).to.include('MICROSOFT_APP_ID is missing').and.to.include('MICROSOFT_APP_TENANT_ID is missing');
    expect(problems({ ALLOW_ANONYMOUS: 'true', HOST: '0.0.0.0' })).to.include('loopback');
    expect(problems({ ...COMPLETE, ALLOW_ANONYMOUS: 'true' })).to.include('contradict');
    expect(problems({ ...COMPLETE, MICROSOFT_APP_TYPE: 'UserAssignedMSI' })).to.include('must be unset');
    expect(problems({ ...COMPLETE, MICROSOFT_APP_PASSWORD: '' })).to.include('MICROSOFT_APP_PASSWORD is missing');
  });

  it('is anonymous on this machine only, and takes the rest from its defaults', () => {
    expect(readConfig({ ALLOW_ANONYMOUS: 'true' })).to.deep.include({
      host: '127.0.0.1',
      port: 3978,
      anonymous: true,
      store: { kind: 'sqlite', path: '.data/pamoja.db' },
    });
    expect(readConfig(COMPLETE)).to.include({ host: '0.0.0.0', anonymous: false, appType: 'SingleTenant' });
    expect(Object.isFrozen(readConfig(COMPLETE))).to.equal(true);
    expect(
      readConfig({ ...COMPLETE, SERVICE_URL_HOSTS: 'smba.example.org, SMBA.example.com' }).serviceUrlHosts,
    ).to.deep.equal(['smba.example.org', 'smba.example.com']);
    expect(problems({ ...COMPLETE, SERVICE_URL_HOSTS: 'https://example.org/' })).to.include('SERVICE_URL_HOSTS');
  });

  it('takes Entra ids however they were pasted', () => {
    const ADMIN_OBJECT_IDS = 'ABCDEF00-0000-4000-8000-000000000001; 00000000-0000-4000-8000-00000000000A';
    expect(readConfig({ ...COMPLETE, ADMIN_OBJECT_IDS }).adminObjectIds).to.deep.equal([
      'abcdef00-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-00000000000a',
    ]);
  });

  it('keeps its data in Cosmos DB where there is an endpoint, and wants a key for an emulator only', () => {
    const azure = { ...COMPLETE, COSMOS_ENDPOINT: 'https://example.documents.azure.com' };
    expect(readConfig({ ...azure, SQLITE_PATH: 'x.db' }).store).to.deep.equal({
      kind: 'cosmos',
      endpoint: azure.COSMOS_ENDPOINT,
      database: 'pamoja',
      network: `${COMPLETE.MICROSOFT_APP_TENANT_ID}|network`,
    });
    expect(problems({ ...azure, COSMOS_KEY: 'c2VjcmV0' })).to.include('COSMOS_KEY is for an emulator');
    expect(problems({ ...azure, COSMOS_ENDPOINT: 'http://example.documents.azure.com' })).to.include('must be https');
    expect(problems({ ...COMPLETE, COSMOS_DATABASE: 'pamoja' })).to.include('COSMOS_ENDPOINT is missing');
    expect(problems({ ...COMPLETE, COSMOS_ENDPOINT: 'http://127.0.0.1:8081' })).to.include('COSMOS_KEY is missing');
    expect(readConfig({ ...COMPLETE, COSMOS_ENDPOINT: 'http://127.0.0.1:8081', COSMOS_KEY: 'x' }).store).to.include({
      key: 'x',
    });
  });
});
