import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const dockerfile = read('deploymentTemplates/docker/Dockerfile');
const compose = parse(read('deploymentTemplates/docker/compose.yaml'));

describe('the image', () => {
  const [, build = '', run = ''] = dockerfile.split(/^FROM /m);

  test('is built and run on the Node version that Azure runs', () => {
    expect([build, run].map((stage) => stage.split(/\s/)[0])).toEqual(['node:24-slim', 'node:24-slim']);
  });

  test('holds only what production needs', () => {
    const copied = [...run.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((match) => match[1]);
    expect(copied).toEqual(['package.json', 'node_modules', 'dist', 'knowledge']);
    expect(run).not.toMatch(/^(?:COPY (?!--from=build)|ADD |RUN )/m);
    expect(build).toMatch(/npm ci[\s\S]*npm run build && npm prune --omit=dev/);
  });

  test('holds no source map and no notes of the compiler', () => {
    const [prune = ''] = /^find (?:.|\n)*-delete$/m.exec(build.replaceAll('&& find', '\nfind').replaceAll('\\\n', '\n')) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'image-'));
    const kept = ['dist/main.js', 'dist/compiled/a.bin', 'dist/website/assets/chat.js.br', 'node_modules/p/map.js'];
    for (const file of [...kept, 'dist/main.js.map', 'dist/.tsbuildinfo', 'node_modules/p/map.js.map']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    execFileSync('sh', ['-ec', prune], { cwd: folder });
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(left.sort()).toEqual(kept.sort());
    rmSync(folder, { recursive: true });
  });

  test('runs as node and never as root, and starts the file that start:built starts', () => {
    expect(run.match(/^USER (.*)$/gm)).toEqual(['USER node']);
    const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
    expect(run).toContain(`CMD ["node", "${scripts['start:built']?.replace(/^node /, '')}"]`);
  });

  test('tells whether it is healthy', () => {
    expect(run).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
  });

  test('takes no file from the project but those that the build names', () => {
    const lines = read('deploymentTemplates/docker/Dockerfile.dockerignore').split('\n');
    const rules = lines.filter((line) => line !== '' && !line.startsWith('#'));
    const named = [...build.matchAll(/^COPY (.*) \S+$/gm)].flatMap((match) => (match[1] ?? '').split(' '));
    expect(rules).toEqual(['*', ...named.map((name) => `!${name}`)]);
  });
});

describe('the compose file', () => {
  test.each(['bot', 'redis'])('%s has a read-only file system, no capability and no way to get more', (service) => {
    expect(compose.services[service]).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  test('runs the web-only bot in production, with its conversations in Redis', () => {
    expect(compose.services.bot.environment).toMatchObject({ NODE_ENV: 'production', CHANNELS: 'web', STORAGE: 'redis' });
  });

  test.each(['WEBCHAT_TOKEN_SECRET', 'REDIS_PASSWORD', 'ALLOWED_ORIGINS', 'PUBLIC_URL'])(
    'refuses to start without %s, and says so',
    (name) => {
      expect(JSON.stringify(compose.services.bot.environment)).toMatch(new RegExp(`\\$\\{${name}:\\?[^}]{20,}\\}`));
      expect(read('deploymentTemplates/docker/bot.env.example')).toMatch(new RegExp(`^${name}=$`, 'm'));
    },
  );

  test("reads the clinic's facts from a folder, so that a file that is saved by renaming is seen, and by example from one outside git", () => {
    const { environment, volumes } = compose.services.bot;
    expect(environment.CLINIC_FILE).toBe('/clinic/clinic.yaml');
    expect(volumes).toEqual([expect.stringMatching(/^\$\{CLINIC_FOLDER:-\.\.\/\.\.\/knowledge\}:\/clinic:ro$/)]);
    expect(read('deploymentTemplates/docker/bot.env.example')).toMatch(/^CLINIC_FOLDER=\/etc\//m);
  });

  test('names each image by its version, so that the one before can be run again', () => {
    expect(compose.services.bot.image).toMatch(/^kat-faq-bot:\$\{BOT_VERSION:-latest\}$/);
    expect(read('deploymentTemplates/docker/bot.env.example')).toMatch(/^BOT_VERSION=$/m);
  });

  test('opens no port to the network, and none of Redis', () => {
    expect(compose.services.bot.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
    expect(compose.services.redis.ports).toBeUndefined();
    expect(compose.networks.state.internal).toBe(true);
  });
});

describe('the workflow on GitHub', () => {
  const workflow = parse(read('.github/workflows/ci.yml'));

  test('runs the gate on each Node version that the project promises', () => {
    expect(workflow.jobs.gate.strategy.matrix.node).toEqual(['20', '22', '24']);
    expect(JSON.stringify(workflow.jobs.gate.steps)).toContain('.ci/run');
  });

  test('may only read, and uses actions by a full commit', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const uses = [...read('.github/workflows/ci.yml').matchAll(/uses: (\S+)/g)].map((match) => match[1]);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w/-]+@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
  });
});
