import { expect, test } from '@jest/globals';
import { describeError } from '../../src/bot/describe-error.js';

test('an error is described by name and code, never by its message', () => {
  expect(describeError(Object.assign(new Error('to http://secret failed'), { code: 'ECONNREFUSED' }))).toBe('Error ECONNREFUSED');
  expect(describeError(Object.assign(new Error('x'), { code: 'free text' }))).toBe('Error');
  expect(describeError(Object.assign(new Error('x'), { code: 'AuthenticationFailed' }))).toBe('Error AuthenticationFailed');
  class ClientOfflineError extends Error {}
  expect(describeError(new ClientOfflineError('x'))).toBe('ClientOfflineError');
  expect(describeError('text')).toBe('string');
});
