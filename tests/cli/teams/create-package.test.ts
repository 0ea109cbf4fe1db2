import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { createTeamsPackage } from '../../../src/cli/teams/create-package.js';

const SHIPPED = 'deploymentTemplates/teams';
const SPANISH = {
  'name.short': 'Preguntas',
  'description.short': 'Corta',
  'description.full': 'Larga',
  'bots[0].commandLists[0].commands[0].title': 'ayuda',
};
const VALUES = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  TEAMS_APP_ID: '99999999-2222-3333-4444-555555555555',
  PUBLIC_URL: 'https://bot.clinic.example',
  PUBLIC_HOST: 'bot.clinic.example',
  WEBSITE_URL: 'https://clinic.example',
  DEVELOPER_NAME: 'Green Street Clinic',
  VERSION: '1.2.3',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-'));
  cpSync(SHIPPED, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function make(values = VALUES) {
  const made = createTeamsPackage(folder, values);
  return 'problems' in made
    ? { problems: made.problems.map(({ file, message }) => `${file}: ${message}`) }
    : { files: unzipSync(made.zip), zip: made.zip };
}

function manifestIn(files: Readonly<Record<string, Uint8Array>> | undefined) {
  return JSON.parse(strFromU8(files?.['manifest.json'] ?? new Uint8Array()));
}

function edit(change: (manifest: Record<string, unknown>) => void): void {
  const path = join(folder, 'appPackage/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}

describe('the shipped package', () => {
  test('passes the schema of its version and holds the manifest and both icons, flat', () => {
    expect(Object.keys(make().files ?? {})).toEqual(['manifest.json', 'color.png', 'outline.png']);
  });

  test('has every placeholder filled', () => {
    const manifest = manifestIn(make().files);
    expect(manifest).toMatchObject({
      id: VALUES.TEAMS_APP_ID,
      version: '1.2.3',
      developer: {
        name: 'Green Street Clinic',
        privacyUrl: 'https://bot.clinic.example/privacy',
        termsOfUseUrl: 'https://bot.clinic.example/terms',
      },
      bots: [{ botId: VALUES.MicrosoftAppId, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['bot.clinic.example'],
    });
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  test('has the same bytes each time', () => {
    expect(Buffer.from(make().zip ?? []).equals(Buffer.from(make().zip ?? [0]))).toBe(true);
  });
});

test('icons of other names, and a small coloured one, are zipped under the names that the manifest gives them', () => {
  cpSync(join(folder, 'appPackage/color.png'), join(folder, 'appPackage/big.png'));
  cpSync(join(folder, 'appPackage/outline.png'), join(folder, 'appPackage/small.png'));
  edit((manifest) => Object.assign(manifest, { icons: { color: 'big.png', outline: 'outline.png', color32x32: 'small.png' } }));
  expect(Object.keys(make().files ?? {})).toEqual(['manifest.json', 'big.png', 'outline.png', 'small.png']);
});

test('a manifest that an editor wrote with a byte order mark is read', () => {
  const path = join(folder, 'appPackage/manifest.json');
  writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
  expect(make().problems).toBeUndefined();
});

test('a translation is zipped and named in the manifest', () => {
  mkdirSync(join(folder, 'languages'), { recursive: true });
  writeFileSync(join(folder, 'languages/es-MX.json'), JSON.stringify(SPANISH));
  const { files } = make();
  expect(Object.keys(files ?? {})).toContain('es-MX.json');
  expect(manifestIn(files).localizationInfo).toEqual({
    defaultLanguageTag: 'en',
    additionalLanguages: [{ languageTag: 'es-mx', file: 'es-MX.json' }],
  });
});

test('the translation that the page for whoever runs the bot shows is a good one', () => {
  const [, shown] = /```json\n([\s\S]*?)```/.exec(readFileSync('deploymentTemplates/README.md', 'utf8')) ?? [];
  mkdirSync(join(folder, 'languages'), { recursive: true });
  writeFileSync(join(folder, 'languages/es-mx.json'), shown ?? '');
  expect(make().problems).toBeUndefined();
});

describe('no package is made', () => {
  test.each<[string, (manifest: Record<string, unknown>) => void, RegExp]>([
    [
      'with a short name over 30 characters',
      (m) => Object.assign(m['name'] as object, { short: 'x'.repeat(31) }),
      /name\.short has 31 characters, and Teams takes 30/,
    ],
    [
      'with a short description over 80',
      (m) => Object.assign(m['description'] as object, { short: 'x'.repeat(81) }),
      /description\.short has 81 characters/,
    ],
    ['with an id that is no GUID', (m) => Object.assign(m, { id: '123' }), /id must match pattern.*got "123"/],
    [
      'with a bot id that is no GUID',
      (m) => Object.assign((m['bots'] as object[])[0] ?? {}, { botId: '' }),
      /bots\.0\.botId must match pattern/,
    ],
    ['with an unknown property', (m) => Object.assign(m, { packageName: 'x' }), /additional properties: packageName/],
    [
      'with an unknown scope',
      (m) => Object.assign((m['bots'] as object[])[0] ?? {}, { scopes: ['everywhere'] }),
      /bots\.0\.scopes\.0 must be equal to one of/,
    ],
    ['without a description', (m) => delete m['description'], /must have required property 'description'/],
    ['with a version that has no schema', (m) => Object.assign(m, { manifestVersion: '9.9' }), /manifestVersion 9\.9, which has no schema/],
    ['with a path for a version', (m) => Object.assign(m, { manifestVersion: '../v1.29' }), /has no schema/],
    [
      'with an address that is not https',
      (m) => Object.assign(m['developer'] as object, { privacyUrl: 'http://clinic.example' }),
      /developer\.privacyUrl is "http:.*public https addresses only/,
    ],
    ['with a version that is no version', (m) => Object.assign(m, { version: 'abc' }), /version is "abc", and Teams takes three numbers/],
    [
      'with the id of nothing',
      (m) => Object.assign(m, { id: '00000000-0000-0000-0000-000000000000' }),
      /^manifest\.json: id is all zeros$/,
    ],
    [
      'with the id of nothing for its bot',
      (m) => Object.assign((m['bots'] as object[])[0] ?? {}, { botId: '00000000-0000-0000-0000-000000000000' }),
      /bots\.0\.botId is all zeros/,
    ],
    [
      'with a name for an icon that is not there',
      (m) => Object.assign(m['icons'] as object, { color: 'icon.png' }),
      /^manifest\.json: icons\.color names "icon\.png", which is not in the package$/,
    ],
    [
      'with an icon outside the package',
      (m) => Object.assign(m['icons'] as object, { outline: '../outline.png' }),
      /icons\.outline names "\.\.\/outline\.png", which is not in the package/,
    ],
    [
      'with a language whose file is not there',
      (m) => Object.assign(m['localizationInfo'] as object, { additionalLanguages: [{ languageTag: 'de', file: 'de.json' }] }),
      /additionalLanguages\.0\.file names "de\.json", which is not in the package/,
    ],
    ['with parts of wrong types', (m) => Object.assign(m, { bots: [null], icons: null, 'a/b': 1 }), /icons must be object/],
    ['with a placeholder that nothing fills', (m) => Object.assign(m['name'] as object, { full: '${{WHO}}' }), /placeholder \$\{\{WHO\}\}/],
    [
      'with a prompt starter',
      (m) =>
        Object.assign((m['bots'] as object[])[0] ?? {}, {
          commandLists: [{ scopes: ['personal'], commands: [{ title: 'x', type: 'prompt', prompt: 'x' }] }],
        }),
      /of the type "prompt"/,
    ],
  ])('%s', (_, change, expected) => {
    edit(change);
    expect(make().problems?.join('\n')).toMatch(expected);
  });

  test('with several faults, and all are told at once', () => {
    edit((manifest) => Object.assign(manifest, { id: '1', accentColor: 'teal' }));
    expect(make().problems).toHaveLength(2);
  });

  test('with a manifest that is no JSON', () => {
    writeFileSync(join(folder, 'appPackage/manifest.json'), '{');
    expect(make().problems?.[0]).toMatch(/^manifest\.json: is not JSON/);
  });

  test.each(['[]', 'null', '"x"'])('with a manifest that is %s', (text) => {
    writeFileSync(join(folder, 'appPackage/manifest.json'), text);
    expect(make().problems).toEqual([expect.stringMatching(/^manifest\.json: is no manifest/)]);
  });

  test('from a folder that is not there', () => {
    const problems = createTeamsPackage(join(folder, 'nowhere'), VALUES);
    expect(problems).toEqual({
      problems: [expect.objectContaining({ message: expect.stringContaining('nowhere/appPackage/manifest.json') })],
    });
  });

  test('with a folder in place of an icon, or a file in place of languages/', () => {
    writeFileSync(join(folder, 'languages'), '');
    expect(make().problems).toEqual(['languages: cannot be read (ENOTDIR)']);
    rmSync(join(folder, 'languages'));
    rmSync(join(folder, 'appPackage/color.png'));
    mkdirSync(join(folder, 'appPackage/color.png'));
    expect(make().problems).toEqual(['color.png: cannot be read (EISDIR)']);
  });

  test('with a translation that translates nothing known', () => {
    mkdirSync(join(folder, 'languages'), { recursive: true });
    writeFileSync(join(folder, 'languages/de.json'), JSON.stringify({ ...SPANISH, 'name.ful': 'x' }));
    expect(make().problems).toEqual([expect.stringMatching(/^de\.json: .*name\.ful/)]);
  });

  test('with an icon of the wrong size, without one, or with something else in its place', () => {
    cpSync(join(folder, 'appPackage/color.png'), join(folder, 'appPackage/outline.png'));
    writeFileSync(join(folder, 'appPackage/color.png'), 'GIF89a');
    expect(make().problems).toEqual(['color.png: is not a PNG picture', 'outline.png: is 192 x 192 pixels, and Teams wants 32 x 32']);
    rmSync(join(folder, 'appPackage/color.png'));
    expect(make().problems?.[0]).toBe('manifest.json: icons.color names "color.png", which is not in the package');
  });
});
