import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findSecrets } from '../../src/cli/find-secrets.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'chat.html'), '<p>plain</p>');
  writeFileSync(join(folder, 'assets/chat.js'), 'var a="the-secret-0123456789","b/c+key==0123456789","hidden p@ss"');
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a secret', 'MicrosoftAppPassword', 'the-secret-0123456789'],
  ['a secret with spaces around it, as a file may have it', 'DIRECT_LINE_SECRET', ' the-secret-0123456789 '],
  ['the password of an address', 'REDIS_URL', 'rediss://:hidden%20p%40ss@redis.example:10000'],
  [
    'the key of a storage account',
    'BLOB_CONNECTION_STRING',
    'AccountName=x;AccountKey=b/c+key==0123456789;EndpointSuffix=core.windows.net',
  ],
  ['the key of a collector', 'OTEL_EXPORTER_OTLP_HEADERS', 'api-key=the-secret-0123456789,x=y'],
])('%s is found in a served file', (_, variable, value) => {
  expect(findSecrets([folder], { [variable]: value })).toEqual([{ variable, file: join(folder, 'assets/chat.js') }]);
});

test.each([
  ['a secret that stands nowhere', { DIRECT_LINE_SECRET: 'another-secret-0123456789' }],
  ['a blank variable', { DIRECT_LINE_SECRET: '', METRICS_TOKEN: '  ' }],
  ['a text too short to be a secret', { MicrosoftAppPassword: 'plain' }],
  ['a variable that is no secret', { PUBLIC_URL: 'the-secret-0123456789' }],
])('%s is not', (_, env) => {
  expect(findSecrets([folder, join(folder, 'nowhere')], env)).toEqual([]);
});
