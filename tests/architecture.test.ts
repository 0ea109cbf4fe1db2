import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

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
  'direct-line': ['bot', 'storage'],
  // Of the widget only the shape of the settings that the server writes into it.
  server: ['direct-line', 'bot', 'channels', 'answers', 'safety', 'knowledge', 'config', 'widget'],
  widget: [],
  // The shapes of what the parts are configured with.
  config: ['storage'],
  cli: ['*'],
  main: ['*'],
};

/** Where a package may be imported. The core knows no Bot Framework, HTTP, file format or search library but where it is at home. */
const HOME_OF: Readonly<Record<string, readonly string[]>> = {
  restify: ['server'],
  '@eslint-community/regexpp': ['conversation'],
  botbuilder: ['channels', 'bot', 'direct-line', 'storage', 'server', 'main', 'cli'],
  'botframework-connector': ['bot', 'direct-line'],
  'fuse.js': ['matching'],
  yaml: ['knowledge'],
  ajv: ['knowledge', 'cli'],
  ws: ['direct-line'],
  pino: ['server'],
  esbuild: ['cli'],
  react: ['widget'],
  'botframework-webchat-component': ['widget'],
  'botframework-directlinejs': ['widget'],
  'prom-client': ['server'],
  '@opentelemetry/exporter-metrics-otlp-http': ['server'],
  '@opentelemetry/resources': ['server'],
  '@opentelemetry/sdk-metrics': ['server'],
  '@redis/client': ['storage'],
};

const CORE = ['language', 'safety', 'knowledge', 'matching', 'conversation', 'answers'];
/** Core files that read the disk: loading is their task. */
const READS_DISK =
  /^(?:knowledge\/(?:load-knowledge|knowledge-files|stray-files|yaml-file|clinic|clinic-file)|matching\/[a-z-]*compil[a-z-]*|language\/english-words)\.ts$/;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\s(?:[^'"]*?from\s)?['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  );
/** main.ts and its compose-*.ts put the parts together; the files beside them read the environment: they are the layer config. */
const layerOf = (file: string) =>
  file.includes('/') ? (file.split('/')[0] ?? '') : /^(main|compose-[a-z]+)\.ts$/.test(file) ? 'main' : 'config';
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const inside = files.flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({
      file,
      from: layerOf(file),
      to: layerOf(relative(root, join(root, dirname(file), name.replace(/\.js$/, '.ts'))).replaceAll('\\', '/')),
    })),
);
const outside = files.flatMap((file) =>
  importsOf(file)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ file, from: layerOf(file), name })),
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

  test('each package is imported only where it is at home', () => {
    const wrong = outside.filter(({ from, name }) => HOME_OF[packageOf(name)] && !HOME_OF[packageOf(name)]?.includes(from));
    expect(wrong.map(({ file, name }) => `${file} → ${name}`)).toEqual([]);
  });

  test('the core knows no network, no environment and no clock, and only the loaders read the disk', () => {
    const core = files.filter((file) => CORE.includes(layerOf(file)));
    const modules = core.flatMap((file) =>
      importsOf(file)
        .filter((name) => /^node:(?:http|https|net|dgram|fs|child_process|dns|tls)/.test(name) && !READS_DISK.test(file))
        .map((name) => `${file} → ${name}`),
    );
    const globals = core.filter(
      (file) =>
        !READS_DISK.test(file) && /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bfetch\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect({ modules, globals }).toEqual({ modules: [], globals: [] });
  });

  test('no file is a drawer', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\/|\.ts$)/.test(file))).toEqual([]);
  });

  test('every file is named in kebab-case', () => {
    expect(files.filter((file) => !posix.basename(file).match(/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/))).toEqual([]);
  });
});
