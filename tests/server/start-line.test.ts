import { describe, expect, test } from '@jest/globals';
import { describeStart } from '../../src/server/start-line.js';

const NO_CHAT = { allowedOrigins: [] };
const say = (mode: 'development' | 'channels' | 'web', metricsToken?: string) =>
  describeStart({ mode, publicUrl: 'https://bot.example', webChat: NO_CHAT, ...(metricsToken ? { metricsToken } : {}) }, null, 'k').say;

describe('the start line', () => {
  test.each(['channels', 'web'] as const)('%s: says that /metrics is closed, and how it is opened', (mode) => {
    expect(say(mode)).toMatch(/\/metrics is closed: set METRICS_TOKEN/);
    expect(say(mode, '0123456789abcdef')).not.toMatch(/metrics/);
  });

  test("says that the website's chat is off beside the channels, where nothing of it is set", () => {
    expect(say('channels')).toMatch(/chat is off, since ALLOWED_ORIGINS is not set/);
    for (const mode of ['development', 'web'] as const) expect(say(mode)).not.toMatch(/chat is off/);
  });

  test('development: says nothing of /metrics, since this machine may read them', () => {
    expect(say('development')).not.toMatch(/metrics/);
  });

  test('never says the token', () => {
    expect(JSON.stringify(describeStart({ mode: 'web', webChat: NO_CHAT, metricsToken: 'secret-marker-0123' }, null, 'k'))).not.toContain(
      'secret-marker',
    );
  });
});
