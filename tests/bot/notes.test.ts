import { expect, test } from '@jest/globals';
import { ConversationState, MemoryStorage, TestAdapter, type TurnContext } from 'botbuilder';
import { createNotes, type Note } from '../../src/bot/notes.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';

const turnIn = (id: string, channelId = 'msteams') => ({ activity: { channelId, conversation: { id } } }) as TurnContext;

test('a note is read back as it was written, in its conversation and channel alone', async () => {
  const notes = createNotes(createMemoryStorage(() => 0));
  await notes.write(turnIn('a'), { context: { reminders: 2 }, welcomed: true });
  expect(await notes.read(turnIn('a'))).toEqual({ context: { reminders: 2 }, welcomed: true });
  expect(await notes.read(turnIn('b'))).toEqual({});
  expect(await notes.read(turnIn('a', 'webchat'))).toEqual({});
});

test("what the SDK's ConversationState kept is found", async () => {
  const storage = new MemoryStorage();
  const state = new ConversationState(storage);
  const found: Note[] = [];
  const adapter = new TestAdapter(async (turn) => {
    await state.createProperty('welcomed').set(turn, true);
    await state.saveChanges(turn);
    found.push(await createNotes({ read: (keys) => storage.read([...keys]), write: (changes) => storage.write(changes) }).read(turn));
  });
  await adapter.send('hello').startTest();
  expect(found).toEqual([{ welcomed: true }]);
});

test('of two turns at once the later note counts, and neither turn fails', async () => {
  const notes = createNotes(createMemoryStorage(() => 0));
  await notes.write(turnIn('a'), { context: 1 });
  const [first, second] = await Promise.all([notes.read(turnIn('a')), notes.read(turnIn('a'))]);
  await notes.write(turnIn('a'), { ...first, context: 2 });
  await notes.write(turnIn('a'), { ...second, context: 3 });
  expect((await notes.read(turnIn('a'))).context).toBe(3);
});
