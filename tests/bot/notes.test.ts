import { describe, expect, test } from '@jest/globals';
import { ConversationState, MemoryStorage, TestAdapter, type TurnContext } from 'botbuilder';
import { mergeNotes, type Note } from '../../src/bot/note.js';
import { createNotes } from '../../src/bot/notes.js';
import { createBreaker } from '../../src/storage/breaker.js';
import { createForgivingStorage } from '../../src/storage/forgiving-storage.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import type { StateStorage } from '../../src/storage/state-storage.js';

const turnIn = (id: string, channelId = 'msteams') => ({ activity: { channelId, conversation: { id } } }) as TurnContext;

test('a note is read back as it was written, in its conversation and channel alone', async () => {
  const notes = createNotes(createMemoryStorage(() => 0));
  await notes.write(turnIn('a'), { context: { reminders: 2 }, welcomed: true });
  expect(await notes.read(turnIn('a'))).toMatchObject({ context: { reminders: 2 }, welcomed: true });
  for (const other of [turnIn('b'), turnIn('a', 'webchat')]) expect((await notes.read(other)).context).toBeUndefined();
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
  expect(found).toMatchObject([{ welcomed: true }]);
});

/** Two turns at once, as in two instances on one storage: both read, then the first writes, then the second. Gives the note that is left. */
async function writeBoth(before: Note | undefined, first: Note, second: Note, storage: StateStorage = createMemoryStorage(() => 0)) {
  const notes = createNotes(storage);
  if (before) await notes.write(turnIn('a'), before);
  const [one, two] = await Promise.all([notes.read(turnIn('a')), notes.read(turnIn('a'))]);
  await notes.write(turnIn('a'), { ...one, ...first });
  await notes.write(turnIn('a'), { ...two, ...second });
  return notes.read(turnIn('a'));
}

const calm = (reminders: number) => ({ context: { reminders, lastEntry: 'cost' } });
const CRISIS = { context: { reminders: 3 } };
const rated = (...ids: readonly string[]) => ({ rated: ids.map((id) => ({ id, entries: ['cost'] })) });

describe('of two turns at once', () => {
  test.each<[string, Note | undefined]>([
    ['a conversation that has a note', { welcomed: true }],
    ['a new conversation', undefined],
  ])('a crisis is remembered whichever is written last, in %s', async (_, before) => {
    expect((await writeBoth(before, CRISIS, calm(0))).context).toEqual(CRISIS.context);
    expect((await writeBoth(before, calm(0), CRISIS)).context).toEqual(CRISIS.context);
  });

  test('a reminder that one gave is not given back by the other, and none is lost', async () => {
    expect((await writeBoth(CRISIS, calm(2), calm(2))).context).toEqual(calm(2).context);
    expect((await writeBoth(CRISIS, calm(2), CRISIS)).context).toEqual(CRISIS.context);
  });

  test('the later context counts where none is nearer to a crisis', async () => {
    expect((await writeBoth(calm(0), { context: 2 }, { context: 3 })).context).toBe(3);
  });

  test('a greeting stays given, and the answers of both can be rated', async () => {
    const left = await writeBoth({ ...rated('0') }, { welcomed: true, ...rated('0', '1') }, rated('0', '2'));
    expect(left).toMatchObject({ welcomed: true, ...rated('0', '1', '2') });
  });

  test('nothing is reported of it, and the storage goes on being used', async () => {
    const told: unknown[] = [];
    const breaker = createBreaker({ now: () => 0, onError: (work) => told.push(work), onChange: (reachable) => told.push(reachable) });
    const storage = createForgivingStorage(
      createMemoryStorage(() => 0),
      breaker,
    );
    expect((await writeBoth({ welcomed: true }, CRISIS, calm(0), storage)).context).toEqual(CRISIS.context);
    expect(told).toEqual([]);
  });
});

test('a note that is always overtaken is written in the end', async () => {
  const storage = createMemoryStorage(() => 0);
  const overtaken: StateStorage = {
    ...storage,
    read: async (keys) => Object.fromEntries(keys.map((key) => [key, { context: { reminders: 1 }, eTag: 'old' }])),
  };
  await storage.write({ 'msteams/conversations/a/': { context: { reminders: 1 } } });
  const notes = createNotes(overtaken);
  await notes.write(turnIn('a'), { ...(await notes.read(turnIn('a'))), ...CRISIS });
  expect((await createNotes(storage).read(turnIn('a'))).context).toEqual(CRISIS.context);
});

test('a note that was never read overwrites: a bot that was removed forgets', async () => {
  const notes = createNotes(createMemoryStorage(() => 0));
  await notes.write(turnIn('a'), { welcomed: true, ...CRISIS });
  await notes.write(turnIn('a'), {});
  expect(await notes.read(turnIn('a'))).toMatchObject({ context: undefined, welcomed: undefined });
});

test('of two turns at once, neither makes the other forget that the line for a crisis was shown', () => {
  const shown: Note = { context: { reminders: 0, lineShown: true } };
  const other: Note = { context: { reminders: 0, lastEntry: 'cost' } };
  expect(mergeNotes(other, shown).context).toEqual({ reminders: 0, lastEntry: 'cost', lineShown: true });
  expect(mergeNotes(shown, other).context).toEqual({ reminders: 0, lineShown: true });
  expect(mergeNotes(other, other).context).toEqual(other.context);
});
