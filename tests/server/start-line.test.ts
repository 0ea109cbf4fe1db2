import { describe, expect, test } from '@jest/globals';
import { describeStart } from '../../src/server/start-line.js';

const say = (mode: 'development' | 'channels' | 'web', metricsToken?: string) =>
  describeStart({ mode, publicUrl: 'https://bot.example', ...(metricsToken ? { metricsToken } : {}) }, null, 'k').say;

describe('the start line', () => {
  test.each(['channels', 'web'] as const)('%s: says that /metrics is closed, and how it is opened', (mode) => {
    expect(say(mode)).toMatch(/\/metrics is closed: set METRICS_TOKEN/);
    expect(say(mode, '0123456789abcdef')).not.toMatch(/metrics/);
  });

  test('development: says nothing of it, since this machine may read them', () => {
    expect(say('development')).not.toMatch(/metrics/);
  });

  test('never says the token', () => {
    expect(JSON.stringify(describeStart({ mode: 'web', metricsToken: 'secret-marker-0123' }, null, 'k'))).not.toContain('secret-marker');
  });
});
