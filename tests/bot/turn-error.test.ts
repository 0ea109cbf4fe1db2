import { describe, expect, test } from '@jest/globals';
import { TestAdapter } from 'botbuilder';
import { createOnTurnError, describeError, type TurnFailure } from '../../src/bot/turn-error.js';

function failing(error: unknown) {
  const failures: TurnFailure[] = [];
  const adapter = new TestAdapter(async () => {
    throw error;
  });
  adapter.onTurnError = createOnTurnError(
    (utterance) => (utterance.includes('want to die') ? 'Call 988 now.' : 'Sorry. Call 911.'),
    (failure) => failures.push(failure),
  );
  return { adapter, failures };
}

describe('a turn that fails', () => {
  test('ends with the apology and one report', async () => {
    const { adapter, failures } = failing(new TypeError('I want to die cannot be read'));
    await adapter.send('hello').assertReply('Sorry. Call 911.').startTest();
    expect(failures).toMatchObject([{ error: 'TypeError', apologised: true }]);
  });

  test('still answers a person in danger as such', async () => {
    await failing(new Error('x')).adapter.send('i want to die').assertReply('Call 988 now.').startTest();
  });

  test('is reported even where the channel cannot be reached', async () => {
    const { adapter, failures } = failing(new Error('x'));
    adapter.sendActivities = async () => {
      throw new Error('closed port');
    };
    await adapter.receiveActivity('hello');
    expect(failures).toMatchObject([{ error: 'Error', apologised: false }]);
  });
});

test('an error is described by name and code, never by its message', () => {
  expect(describeError(Object.assign(new Error('to http://secret failed'), { code: 'ECONNREFUSED' }))).toBe('Error ECONNREFUSED');
  expect(describeError(Object.assign(new Error('x'), { code: 'free text' }))).toBe('Error');
  expect(describeError(Object.assign(new Error('x'), { code: 'AuthenticationFailed' }))).toBe('Error AuthenticationFailed');
  class ClientOfflineError extends Error {}
  expect(describeError(new ClientOfflineError('x'))).toBe('ClientOfflineError');
  expect(describeError('text')).toBe('string');
});
