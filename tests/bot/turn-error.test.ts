import { describe, expect, test } from '@jest/globals';
import { TestAdapter, type TurnContext } from 'botbuilder';
import { createOnTurnError, type TurnFailure } from '../../src/bot/turn-error.js';
import { createPress } from '../../src/channels/button-press.js';

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

  const edited = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };

  test.each<[string, object, string]>([
    ['an edited message', { ...edited, text: 'hello' }, 'Sorry. Call 911.'],
    ['a danger in an edited message', { ...edited, text: 'i want to die' }, 'Call 988 now.'],
    ['a pressed button', { type: 'message', value: createPress('i want to die') }, 'Call 988 now.'],
    ['markup of Teams', { type: 'message', channelId: 'msteams', text: 'i want to&nbsp;<b>die</b>' }, 'Call 988 now.'],
    ['a picture', { type: 'message', attachments: [{ contentType: 'image/png' }] }, 'Sorry. Call 911.'],
  ])('is answered by what was said: %s', async (_, activity, reply) => {
    await failing(new Error('x')).adapter.send(activity).assertReply(reply).startTest();
  });

  test.each<[string, object]>([
    ['a deleted message that came back', { type: 'messageUpdate', text: 'hello', channelData: { eventType: 'undeleteMessage' } }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ])('says nothing where nothing was to be said: %s', async (_, activity) => {
    const { adapter, failures } = failing(new Error('x'));
    await adapter.processActivity(activity);
    expect(adapter.activeQueue).toEqual([]);
    expect(failures).toMatchObject([{ apologised: false }]);
  });

  test('whose activity cannot even be read is answered by its bare text', async () => {
    const said: unknown[] = [];
    const activity = {
      type: 'message',
      text: 'i want to die',
      get attachments() {
        throw new Error('cannot be read');
      },
    };
    const turn = { activity, sendActivity: async ({ text }: { text: string }) => said.push(text) } as unknown as TurnContext;
    await createOnTurnError(
      (utterance) => (utterance.includes('want to die') ? 'Call 988 now.' : 'Sorry.'),
      () => undefined,
    )(turn, new Error('x'));
    expect(said).toEqual(['Call 988 now.']);
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
