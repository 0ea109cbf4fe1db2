import { describe, expect, test } from '@jest/globals';
import { createTokens, type Pass } from '../../src/direct-line/tokens.js';

const PASS: Pass = { conversation: 'c1', user: 'dl_1', use: 'talk' };
const SECRET = 'a secret';

describe('a token', () => {
  test('carries its pass until its seconds are over, not one longer', () => {
    let time = 1_000_000;
    const tokens = createTokens(SECRET, () => time);
    const token = tokens.issue(PASS, 60);
    time += 59_999;
    expect(tokens.read(token)).toEqual(PASS);
    time += 1;
    expect(tokens.read(token)).toBeUndefined();
  });

  test('shows its user to a client that reads JSON Web Tokens', () => {
    const [head = '', body = ''] = createTokens(SECRET, () => 0)
      .issue(PASS, 60)
      .split('.');
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ user: 'dl_1', conv: 'c1', exp: 60 });
  });

  test('of another secret, with another body, another algorithm or no signature is none', () => {
    const tokens = createTokens(SECRET, () => 0);
    const [head, body, signature] = tokens.issue(PASS, 60).split('.');
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const other = encode({ conv: 'c2', user: 'dl_1', use: 'talk', exp: 60 });
    const unsigned = encode({ alg: 'none', typ: 'JWT' });
    const bad = [
      `${head}.${other}.${signature}`,
      `${unsigned}.${body}.`,
      `${unsigned}.${body}.${signature}`,
      `${head}.${body}.`,
      `${head}.${body}`,
      `.${body}.${signature}`,
      '',
    ];
    for (const token of [...bad, `${head}.${body}.${signature}.x`, createTokens('other', () => 0).issue(PASS, 60)])
      expect(tokens.read(token)).toBeUndefined();
    expect(tokens.read(`${head}.${body}.${signature}`)).toEqual(PASS);
  });

  test('is signed with a key that is not the secret', async () => {
    const { createHmac } = await import('node:crypto');
    const [head, body, signature] = createTokens(SECRET, () => 0)
      .issue(PASS, 60)
      .split('.');
    expect(createHmac('sha256', SECRET).update(`${head}.${body}`).digest('base64url')).not.toBe(signature);
  });
});

test('only the secret itself is the secret', () => {
  const { isSecret } = createTokens(SECRET, () => 0);
  expect(['a secret', 'a secre', 'a secrets', ''].map(isSecret)).toEqual([true, false, false, false]);
});
