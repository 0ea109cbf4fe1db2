import { afterEach, expect, test } from '@jest/globals';
import { createFaqBot } from '../../src/bot/faq-bot.js';
import { createNotes } from '../../src/bot/notes.js';
import { crisisReminderText } from '../../src/safety/replies.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import { createMessage, post } from '../fixtures/activity.js';
import { type Connector, startConnector } from '../fixtures/connector.js';
import { type PongServer, startPongServer } from '../fixtures/pong-server.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

// People write in short messages, faster than a channel takes the replies. The whole way of a message in Teams, with the shipped knowledge.

const open: (PongServer | Connector)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const SLOW_MS = 300;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function startSlowTeams() {
  const connector = await startConnector(SLOW_MS);
  const { answerQuestion, wording } = createShippedAnswerer();
  const bot = createFaqBot({ answerQuestion, wording, notes: createNotes(createMemoryStorage(Date.now)), now: Date.now });
  const server = await startPongServer({ receive: { logic: (turn) => bot.run(turn) } });
  open.push(server, connector);
  const say = (text: string) =>
    post(
      server.url,
      createMessage(text, { channelId: 'msteams', serviceUrl: connector.url, conversation: { id: 'a:1' }, deliveryMode: undefined }),
    );
  const replies = () => connector.calls.flatMap(({ activity: { type, text } }) => (type === 'message' ? [text ?? ''] : []));
  return { say, replies };
}

/** Sends the messages a tenth of a second apart; gives the replies, in the order in which they came. */
async function sayQuickly(...messages: readonly string[]): Promise<readonly string[]> {
  const { say, replies } = await startSlowTeams();
  const answers: Promise<unknown>[] = [];
  for (const message of messages) {
    answers.push(say(message));
    await pause(100);
  }
  await Promise.all(answers);
  return replies();
}

test('the three replies after a crisis keep the reminder, and the fourth does not, though the messages come faster than the replies', async () => {
  const [crisis, ...after] = await sayQuickly(
    'i want to kill myself',
    'how much does it cost',
    'is it legal',
    'does it hurt',
    'how long does a session take',
  );
  const reminder = crisisReminderText('US');
  expect(crisis).toContain('988');
  expect(after.map((text) => text.includes(reminder))).toEqual([true, true, true, false]);
});

test('a crisis between two ordinary messages is remembered, whichever of the three turns ends last', async () => {
  const replies = await sayQuickly('how much does it cost', 'i want to kill myself', 'is it legal');
  expect(replies.map((text) => text.includes('988'))).toEqual([false, true, true]);
});
