import { describe, expect, test } from '@jest/globals';
import { couldBeGoodToken } from '../../src/bot/check-token.js';

const TENANT = '11111111-2222-3333-4444-555555555555';
/** The Bot Framework's directory in the cloud for the US Government. */
const US_GOVERNMENT = 'cab8a31a-1906-4287-a0d8-4eef66b95f6e';
const RULES = { channelIssuer: 'https://api.botframework.com', tenantId: TENANT };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object, header: object = {}) =>
  `Bearer ${encode({ alg: 'RS256', kid: 'k', ...header })}.${encode({ iss: RULES.channelIssuer, ...claims })}.c2ln`;

describe('a token that could be good', () => {
  test('is signed by the channels', () => expect(couldBeGoodToken(token({}), RULES)).toBe(true));
  test('is signed by the bot’s own directory', () => {
    expect(couldBeGoodToken(token({ iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT }), RULES)).toBe(true);
    expect(couldBeGoodToken(token({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, tid: TENANT }), RULES)).toBe(true);
  });
});

describe('a token that cannot be good', () => {
  const cases: readonly [string, string][] = [
    ['none', ''],
    ['another scheme', 'Basic YTpi'],
    ['another scheme before a token', token({}).replace('Bearer', 'bearer')],
    ['no token', 'Bearer '],
    ['one part', 'Bearer abc'],
    ['an empty signature', token({}).replace(/\.[^.]+$/, '.')],
    ['no JSON', 'Bearer YQ.YQ.YQ'],
    ['JSON that is no object', `Bearer ${encode(null)}.${encode(7)}.c2ln`],
    ['a second token', `${token({})} ${token({})}`],
    ['algorithm none', token({}, { alg: 'none' })],
    ['a shared secret', token({}, { alg: 'HS256' })],
    ['no key id', token({}, { kid: undefined })],
    ['another issuer', token({ iss: 'https://evil.example' })],
    ['an issuer of another cloud', token({ iss: `https://login.microsoftonline.us/${TENANT}/v2.0`, tid: TENANT })],
    ['a directory of another cloud', token({ iss: `https://sts.windows.net/${US_GOVERNMENT}/`, tid: US_GOVERNMENT })],
    ['a list of issuers', token({ iss: [RULES.channelIssuer] })],
    ['a foreign tenant', token({ tid: '99999999-2222-3333-4444-555555555555' })],
    ['a part of a known tenant', token({ tid: TENANT.slice(0, 8) })],
    ['a tenant that is no string', token({ tid: [TENANT] })],
    ['far too long', token({ pad: 'x'.repeat(20_000) })],
  ];
  test.each(cases)('%s', (_name, authorization) => expect(couldBeGoodToken(authorization, RULES)).toBe(false));
});
