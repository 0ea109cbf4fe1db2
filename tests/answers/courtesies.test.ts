import { describe, expect, test } from '@jest/globals';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();
const replyTo = (utterance: string) => converse(answerQuestion, 'does it help with ptsd', utterance).at(-1);

describe('courtesies after an answer', () => {
  test.each([
    'ah i see, thank you',
    'thanks for being so honest',
    'Have a nice shift!',
    'fair enough',
    "that's a shame",
    '👍',
    '🙏🏽🙏🏽',
    '❤️',
  ])('"%s" is small talk, and what was answered last stays so', (utterance) => {
    const reply = replyTo(utterance);
    expect(reply?.answer.kind).toBe('small-talk');
    expect(reply?.context).toMatchObject({ lastEntry: 'ptsd', misunderstandings: 0 });
  });

  test.each(['💔', '😢', '?!'])('"%s" is none', (utterance) => {
    expect(replyTo(utterance)?.answer).toMatchObject({ kind: 'fallback', text: wording.messages.emptyText });
  });

  test('"that\'s all?" asks, where "that\'s all" does not', () => {
    expect(replyTo("that's all?")?.answer.kind).toBe('answer');
    expect(replyTo("that's all")?.answer.kind).toBe('small-talk');
  });
});
