import { expect, test } from '@jest/globals';
import { TestAdapter } from 'botbuilder';
import { createAnswerQuestion } from '../../src/answers/answer-question.js';
import type { Wording } from '../../src/answers/wording.js';
import { createFaqBot } from '../../src/bot/faq-bot.js';
import { createNotes } from '../../src/bot/notes.js';
import { crisisReminderText } from '../../src/safety/replies.js';
import { createBreaker } from '../../src/storage/breaker.js';
import { createForgivingStorage } from '../../src/storage/forgiving-storage.js';
import { createMemoryStorage } from '../../src/storage/memory-storage.js';
import type { StateStorage } from '../../src/storage/state-storage.js';
import { MESSAGES } from '../fixtures/answers.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

test('a picture or voice message after a crisis gets the reminder, and is one of the three replies that do', async () => {
  const { answerQuestion, wording } = createShippedAnswerer();
  const bot = createFaqBot({ answerQuestion, wording, notes: createNotes(createMemoryStorage(() => 0)), now: () => 0 });
  const adapter = new TestAdapter((turn) => bot.run(turn));
  const texts: string[] = [];
  const picture = { type: 'message', attachments: [{ contentType: 'image/png' }] };
  const voice = { type: 'message', attachments: [{ contentType: 'audio/ogg' }] };
  for (const activity of [{ type: 'message', text: 'i want to die' }, voice, picture, { type: 'message', text: 'is it legal' }, picture]) {
    adapter.activeQueue.length = 0;
    await adapter.processActivity(activity);
    texts.push(adapter.activeQueue.map(({ text }) => text ?? '').join(''));
  }
  const reminder = crisisReminderText('US');
  expect(texts.map((text) => text.includes(reminder))).toEqual([false, true, true, true, false]);
});

const fails = (): Promise<never> => Promise.reject(new Error('no storage'));

test('a crisis is answered although storage, matching and knowledge fail', async () => {
  const failures: string[] = [];
  const breaker = createBreaker({ now: () => 0, onError: (work) => failures.push(work), onChange: () => undefined });
  const storage: StateStorage = { read: fails, write: fails, delete: fails };
  const wording = { messages: MESSAGES, entries: new Map(), suggest: () => [] } as unknown as Wording;
  const bot = createFaqBot({
    answerQuestion: createAnswerQuestion({
      wording,
      findMatches: () => {
        throw new Error('no matching');
      },
      region: 'US',
    }),
    wording,
    notes: createNotes(createForgivingStorage(storage, breaker)),
    now: () => 0,
  });
  const adapter = new TestAdapter((turn) => bot.run(turn));
  await adapter.processActivity({ type: 'message', text: 'i want to kill myself tonight' });
  const texts = adapter.activeQueue.map(({ text }) => text ?? '').join('\n');
  expect(texts).toContain('988');
  expect(texts).toContain('911');
  expect(failures).toContain('read');
});
