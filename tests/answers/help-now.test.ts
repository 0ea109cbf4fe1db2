import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/answers/answer.js';
import { starters } from '../../src/answers/give.js';
import { createWording } from '../../src/answers/wording.js';
import { renderActivity } from '../../src/channels/render-activity.js';
import { createContext } from '../../src/conversation/context.js';
import { DEFAULT_CLINIC } from '../../src/knowledge/clinic.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording, knowledge } = createShippedAnswerer();
const { messages } = wording;
const welcome: Answer = { kind: 'small-talk', entry: null, text: messages.welcome, suggestions: starters(wording) };
const CHANNELS = ['msteams', 'webchat', 'directline', 'emulator', 'sms'];
const shownIn = (answer: Answer, channel: string) => JSON.stringify(renderActivity(answer, messages, channel));

describe('a way to help that asks nothing', () => {
  const notUnderstood = ['zxqv blorp wug', 'what is the capital of france', 'who won the football match'].map((utterance) => {
    const { answer } = answerQuestion(utterance, createContext(0));
    return [utterance, answer] as const;
  });

  test.each<readonly [string, Answer]>([['the welcome', welcome], ...notUnderstood])('stands beside %s on every channel', (_, answer) => {
    expect(['small-talk', 'fallback']).toContain(answer.kind);
    for (const channel of CHANNELS)
      expect({ channel, shown: shownIn(answer, channel) }).toMatchObject({ shown: expect.stringContaining('Get help now') });
  });

  test('gives the numbers when it is pressed or typed', () => {
    for (const { utterance, title } of starters(wording).filter(({ kept }) => kept))
      for (const said of [utterance, title]) expect(answerQuestion(said, createContext(0)).answer.kind).toBe('crisis');
    expect(starters(wording).filter(({ kept }) => kept)).toHaveLength(1);
  });

  test('does not stand among the choices that are counted', () => {
    const [reply] = converse(answerQuestion, 'zxqv blorp wug');
    expect(reply?.context.offered).not.toContain('help now');
  });
});

test('the welcome says before any answer that it is automated, unread and not for emergencies', () => {
  for (const channel of CHANNELS) {
    const { text } = renderActivity(welcome, messages, channel);
    for (const part of ["I'm automated, not a clinician", 'not for emergencies, and nobody reads it live', 'call 911', '988'])
      expect(text).toContain(part);
  }
});

test('every medical answer says on every channel what kind of text it is, in the paragraph of the recommendation', () => {
  const medical = knowledge.entries.filter(({ kind }) => kind !== 'small-talk');
  expect(medical.length).toBeGreaterThan(40);
  for (const { id, question } of medical) {
    const { answer } = answerQuestion(question, createContext(0));
    for (const channel of CHANNELS) {
      const { text } = renderActivity(answer, messages, channel);
      expect({ id, channel, text }).toMatchObject({
        text: expect.stringMatching(/qualified doctor[^\n]* General information, not medical advice\./),
      });
    }
  }
});

describe('terms, privacy and the protocol', () => {
  test('are links where the bot has an address, and commands everywhere', () => {
    const { terms } = createWording(knowledge, DEFAULT_CLINIC, 'https://bot.example');
    expect(terms).toEqual([
      '[Terms of use](https://bot.example/terms) · [Privacy](https://bot.example/privacy) · [What happens in danger](https://bot.example/safety)',
    ]);
    expect(wording.terms).toEqual([]);
    expect(messages.welcome).toMatch(/Type "terms" or "privacy"/);
    for (const command of ['terms', 'privacy', 'TERMS', 'Privacy'])
      expect(answerQuestion(command, createContext(0)).answer).toMatchObject({ entry: 'privacy' });
  });
});
