import { expect, test } from '@jest/globals';
import { ConversationState, type Storage, TestAdapter } from 'botbuilder';
import { createAnswerQuestion } from '../../src/answers/answer-question.js';
import type { Wording } from '../../src/answers/wording.js';
import { createFaqBot } from '../../src/bot/faq-bot.js';
import { createBreaker } from '../../src/storage/breaker.js';
import { createForgivingStorage } from '../../src/storage/forgiving-storage.js';
import type { StateStorage } from '../../src/storage/state-storage.js';
import { MESSAGES } from '../fixtures/answers.js';

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
    conversationState: new ConversationState(createForgivingStorage(storage, breaker) as unknown as Storage),
    now: () => 0,
  });
  const adapter = new TestAdapter((turn) => bot.run(turn));
  await adapter.processActivity({ type: 'message', text: 'i want to kill myself tonight' });
  const texts = adapter.activeQueue.map(({ text }) => text ?? '').join('\n');
  expect(texts).toContain('988');
  expect(texts).toContain('911');
  expect(failures).toContain('read');
});
