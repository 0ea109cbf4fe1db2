import { describe, expect, test } from '@jest/globals';
import { CHANNEL_HOSTS, isAllowedServiceUrl } from '../../src/bot/service-url.js';

describe('without credentials', () => {
  test.each(['http://localhost:56150/_connector', 'http://127.0.0.1:1234', 'http://[::1]:1', 'https://localhost/'])(
    '%s is on this machine',
    (url) => {
      expect(isAllowedServiceUrl(url, 'loopback')).toBe(true);
    },
  );
  test.each([
    'http://169.254.169.254/latest',
    'http://10.0.0.1/',
    'https://smba.trafficmanager.net/amer/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://localhost@evil.example/',
    'http://user:pass@localhost/',
    'http://0.0.0.0/',
    'file://localhost/etc/passwd',
    'ftp://localhost/',
    'not a url',
  ])('%s is not', (url) => expect(isAllowedServiceUrl(url, 'loopback')).toBe(false));
});

describe('with credentials', () => {
  test.each([
    'https://smba.trafficmanager.net/amer/',
    'https://webchat.botframework.com/',
    'https://europe.directline.botframework.com',
    'https://smba.infra.gcc.teams.microsoft.com/gcc/',
  ])('%s is a channel', (url) => {
    expect(isAllowedServiceUrl(url, CHANNEL_HOSTS)).toBe(true);
  });
  test.each([
    'http://smba.trafficmanager.net/',
    'https://evil.trafficmanager.net/',
    'https://botframework.com.evil.example/',
    'https://notbotframework.com/',
    'http://127.0.0.1/',
    'https://smba.infra.gov.teams.microsoft.us/gcch/',
    'https://webchat.botframework.azure.cn/',
  ])('%s is not', (url) => expect(isAllowedServiceUrl(url, CHANNEL_HOSTS)).toBe(false));
});
