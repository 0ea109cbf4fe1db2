import { expect, test } from '@jest/globals';
import { readPackageValues } from '../../../src/cli/teams/package-values.js';

const ENV = { MicrosoftAppId: '11111111-2222-3333-4444-555555555555', PUBLIC_URL: 'https://bot.example.org/' };
const CLINIC = { region: 'US', name: 'Green Street Clinic' } as const;

test('the environment and the clinic give everything that the package needs', () => {
  expect(readPackageValues(ENV, CLINIC, '1.0.0')).toEqual({
    problems: [],
    values: {
      MicrosoftAppId: ENV.MicrosoftAppId,
      TEAMS_APP_ID: ENV.MicrosoftAppId,
      PUBLIC_URL: 'https://bot.example.org',
      PUBLIC_HOST: 'bot.example.org',
      WEBSITE_URL: 'https://bot.example.org/terms',
      DEVELOPER_NAME: 'Green Street Clinic',
      VERSION: '1.0.0',
    },
  });
});

test.each<[string, NodeJS.ProcessEnv, string | undefined, RegExp]>([
  ['no app id', { PUBLIC_URL: ENV.PUBLIC_URL }, 'Clinic', /^MicrosoftAppId is missing/],
  ['an app id that is no GUID', { ...ENV, MicrosoftAppId: 'abc' }, 'Clinic', /^MicrosoftAppId must be a GUID/],
  ['the id of nothing', { ...ENV, MicrosoftAppId: '00000000-0000-0000-0000-000000000000' }, 'Clinic', /^MicrosoftAppId is all zeros/],
  ['an address with a query', { ...ENV, PUBLIC_URL: 'https://bot.example.org/?a=1' }, 'Clinic', /^PUBLIC_URL holds more than/],
  ['an address of this machine', { ...ENV, PUBLIC_URL: 'http://localhost:3978' }, 'Clinic', /^PUBLIC_URL is of this machine only/],
  ['no address', { MicrosoftAppId: ENV.MicrosoftAppId }, 'Clinic', /^PUBLIC_URL is missing/],
  [
    'an address without https',
    { ...ENV, PUBLIC_URL: 'http://bot.example.org' },
    'Clinic',
    /^PUBLIC_URL must be an address that begins with https/,
  ],
  ['no name of a clinic', ENV, undefined, /^TEAMS_DEVELOPER_NAME is missing/],
  ['a name that is too long', ENV, 'The Green Street Clinic of Springfield', /38 characters, and Teams takes 32.*shorter form/],
  ['a Teams app id that is no GUID', { ...ENV, TEAMS_APP_ID: 'x' }, 'Clinic', /^TEAMS_APP_ID must be a GUID/],
])('%s is one clear problem', (_, env, name, expected) => {
  const { problems } = readPackageValues(env, { region: 'US', ...(name ? { name } : {}) }, '1.0.0');
  expect(problems).toEqual([expect.stringMatching(expected)]);
});
