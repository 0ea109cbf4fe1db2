import { expect, test } from '@jest/globals';
import { apologise } from '../../src/bot/apologise.js';
import { createSafetyReply, failureReply, helpNowReply } from '../../src/safety/replies.js';
import { triage } from '../../src/safety/triage.js';

test('a failed turn of a person in danger is answered as a turn of a person in danger', () => {
  const danger = triage('i want to kill myself');
  expect(danger.kind).toBe('crisis');
  expect(danger.kind !== 'clear' && createSafetyReply(danger, 'US').text).toBe(apologise('i want to kill myself', 'US'));
  expect(apologise('help now', 'US')).toBe(helpNowReply('US').text);
});

test('any other failed turn is answered with the apology', () => {
  expect(apologise('what is ketamine', 'US')).toBe(failureReply('US').text);
  expect(apologise('', 'US')).toMatch(/988/);
});
