import { describe, expect, test } from '@jest/globals';
import { ClaimsIdentity } from 'botframework-connector';
import type { Authenticated } from '../../src/bot/adapter.js';
import { createKeepConnectors, KeptTokenClientAuthentication } from '../../src/bot/kept-clients.js';

/** Counts what is made; an address that ends in "broken" cannot be had. */
function createCounted() {
  const made: string[] = [];
  const authenticated = (app: string): Authenticated =>
    ({
      audience: 'https://api.botframework.com',
      claimsIdentity: new ClaimsIdentity([{ type: 'aud', value: app }], true),
      connectorFactory: {
        create: async (serviceUrl: string) => {
          made.push(serviceUrl);
          if (serviceUrl.endsWith('broken')) throw new Error('no credentials');
          return { serviceUrl };
        },
      },
    }) as unknown as Authenticated;
  return { made, authenticated };
}

describe('createKeepConnectors', () => {
  test('makes one client for an address, whatever request asks for it', async () => {
    const { made, authenticated } = createCounted();
    const keep = createKeepConnectors();
    const create = (url: string) => keep(authenticated('app')).connectorFactory?.create(url, 'scope');
    expect(await create('https://one.example/')).toBe(await create('https://one.example/'));
    await create('https://two.example/');
    expect(made).toEqual(['https://one.example/', 'https://two.example/']);
  });

  test('prepares each client once', async () => {
    const { authenticated } = createCounted();
    const prepared: unknown[] = [];
    const keep = createKeepConnectors((connector) => {
      prepared.push(connector);
      return connector;
    });
    for (const url of ['a', 'a', 'b']) await keep(authenticated('app')).connectorFactory?.create(url, 'scope');
    expect(prepared).toEqual([{ serviceUrl: 'a' }, { serviceUrl: 'b' }]);
  });

  test('makes another one for another app or another audience', async () => {
    const { made, authenticated } = createCounted();
    const keep = createKeepConnectors();
    await keep(authenticated('app')).connectorFactory?.create('https://one.example/', 'scope');
    await keep(authenticated('other')).connectorFactory?.create('https://one.example/', 'scope');
    await keep(authenticated('app')).connectorFactory?.create('https://one.example/', 'another scope');
    expect(made).toHaveLength(3);
  });

  test('keeps those used last, and no more than it may', async () => {
    const { made, authenticated } = createCounted();
    const factory = createKeepConnectors(undefined, 2)(authenticated('app')).connectorFactory;
    for (const url of ['a', 'b', 'a', 'c', 'a', 'b']) await factory?.create(url, 'scope');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('tries again where a client could not be made', async () => {
    const { made, authenticated } = createCounted();
    const factory = createKeepConnectors()(authenticated('app')).connectorFactory;
    await expect(factory?.create('https://broken', 'scope')).rejects.toThrow('no credentials');
    await expect(factory?.create('https://broken', 'scope')).rejects.toThrow('no credentials');
    expect(made).toHaveLength(2);
  });
});

describe('KeptTokenClientAuthentication', () => {
  test('makes one client for an app', async () => {
    const authentication = new KeptTokenClientAuthentication({});
    const identity = (app: string) => new ClaimsIdentity([{ type: 'aud', value: app }], true);
    const first = await authentication.createUserTokenClient(identity('app'));
    expect(await authentication.createUserTokenClient(identity('app'))).toBe(first);
    expect(await authentication.createUserTokenClient(identity('other'))).not.toBe(first);
  });
});
