import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { KnowledgeError } from '../../src/knowledge/problem.js';
import { createServer } from '../../src/server/create-server.js';
import { mountLegalPages } from '../../src/server/legal-pages.js';
import { createLog } from '../../src/server/log.js';

const TEXTS = { clinic: 'Green & Street <Clinic>', contact: 'Phone 555.', emergency: '911', crisisLine: 'Call or text 988.' };

let address: string;
let stop: () => void;
let own: string;
let show: ReturnType<typeof mountLegalPages>;

beforeEach(async () => {
  own = mkdtempSync(join(tmpdir(), 'pages-'));
  const server = createServer({ log: createLog('silent'), isReady: () => true });
  show = mountLegalPages(server, [own, 'knowledge', 'dist'], TEXTS);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  stop = () => server.server.close();
});

afterEach(() => {
  stop();
  rmSync(own, { recursive: true });
});

test.each([
  ['privacy', 'What is not kept'],
  ['terms', 'Not for emergencies'],
  ['safety', 'What it cannot do'],
])('/%s is a page with nothing left to fill in', async (name, sentence) => {
  const reply = await fetch(`${address}/${name}`);
  const page = await reply.text();
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain(sentence);
  expect(page).not.toMatch(/\{\{(?!braces)/);
});

test('the clinic appears as text, never as markup', async () => {
  const page = await (await fetch(`${address}/privacy`)).text();
  expect(page).toContain('Green &amp; Street &lt;Clinic&gt;');
});

test('the terms and the protocol name the numbers to call', async () => {
  for (const name of ['terms', 'safety'])
    expect(await (await fetch(`${address}/${name}`)).text()).toMatch(/call 911\. Call or text 988\./i);
});

test('the protocol is published as it is written, without what is for developers', async () => {
  const page = await (await fetch(`${address}/safety`)).text();
  const written = readFileSync('src/safety/PROTOCOL.md', 'utf8');
  for (const [, title] of written.matchAll(/^## (.+)$/gm)) expect(page).toContain(`<h2>${title}</h2>`);
  expect(page).toContain('<table>');
  expect(written).toContain('To change a reply');
  expect(page).not.toMatch(/To change a reply|not published/);
});

test('each page links the two others', async () => {
  for (const name of ['privacy', 'terms', 'safety']) {
    const page = await (await fetch(`${address}/${name}`)).text();
    for (const other of ['privacy', 'terms', 'safety'].filter((each) => each !== name)) expect(page).toContain(`<a href="${other}">`);
  }
});

test('another clinic is on both pages at once, with the length that they then have', async () => {
  show({ clinic: 'Other', contact: 'Write to us.', emergency: '999', crisisLine: 'Call 116 123.' });
  const [terms, privacy] = await Promise.all(['terms', 'privacy'].map(async (name) => (await fetch(`${address}/${name}`)).text()));
  expect(terms).toContain('call 999. Call 116 123.');
  expect(privacy).toContain('Other');
  expect(`${terms}${privacy}`).not.toMatch(/911|988|Green|555/);
});

test('a page that cannot be read leaves both as they were', async () => {
  mkdirSync(join(own, 'pages/terms.html'), { recursive: true });
  expect(() => show({ ...TEXTS, emergency: '999' })).toThrow();
  expect(await (await fetch(`${address}/terms`)).text()).toContain('call 911.');
});

test('the page allows its own style and nothing else', async () => {
  const { headers } = await fetch(`${address}/terms`, { method: 'HEAD' });
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
});

test('a page of the clinic goes before the one that ships', async () => {
  mkdirSync(join(own, 'pages'));
  writeFileSync(join(own, 'pages/privacy.html'), 'Ours: {{clinic}}');
  const server = createServer({ log: createLog('silent'), isReady: () => true });
  mountLegalPages(server, [own, 'knowledge', 'dist'], TEXTS);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await (await fetch(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}/privacy`)).text();
  server.server.close();
  expect(page).toBe('Ours: Green &amp; Street &lt;Clinic&gt;');
});

test('a page that is missing, or cannot be read, stops the start as wrong knowledge does: with the place and what to do', () => {
  const mount = () => mountLegalPages(createServer({ log: createLog('silent'), isReady: () => true }), [own], TEXTS);
  expect(mount).toThrow(KnowledgeError);
  expect(mount).toThrow(/privacy\.html {2}error: is missing.*pages.*npm run build/);
  mkdirSync(join(own, 'pages/privacy.html'), { recursive: true });
  expect(mount).toThrow(KnowledgeError);
  expect(mount).toThrow(/privacy\.html {2}error: cannot be read \(EISDIR\)/);
});
