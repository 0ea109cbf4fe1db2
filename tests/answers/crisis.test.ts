import { describe, expect, test } from '@jest/globals';
import { type Answer, answeredEntries } from '../../src/answers/answer.js';
import { createAnswerQuestion } from '../../src/answers/answer-question.js';
import type { Wording } from '../../src/answers/wording.js';
import { renderActivity } from '../../src/channels/render-activity.js';
import { renderPlainText } from '../../src/channels/render-plain-text.js';
import { createContext } from '../../src/conversation/context.js';
import { crisisReminderText } from '../../src/safety/replies.js';
import { MESSAGES } from '../fixtures/answers.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();
const US = 'US';
const lineOf = (utterances: readonly string[]): readonly (string | undefined)[] =>
  converse(answerQuestion, ...utterances).map(({ answer }) => ('crisisLine' in answer ? answer.crisisLine : undefined));

describe('the crisis line', () => {
  test('stands under the entry on suicidal thoughts', () => {
    const [reply] = converse(answerQuestion, 'does ketamine help with suicidal thoughts');
    expect(reply && answeredEntries(reply.answer)).toEqual(['suicidal-thoughts']);
    expect(lineOf(['does ketamine help with suicidal thoughts'])).toEqual([wording.crisisLine]);
  });

  test('is recalled under the three replies after a crisis, and no longer', () => {
    const reminder = crisisReminderText(US);
    const calm = ['does it help with anxiety', 'is it legal', 'how long is a session', 'does it help with ocd'];
    expect(lineOf(['i want to die', ...calm])).toEqual([undefined, reminder, reminder, reminder, undefined]);
  });

  test('stands once under a reply that says it already', () => {
    const [, fallback] = converse(answerQuestion, 'i want to die', 'zxqv blorp wug');
    const text = renderPlainText(fallback?.answer as Answer, wording.messages);
    expect(fallback?.answer.kind).toBe('fallback');
    expect(text.match(/988/g)).toHaveLength(wording.crisisLine.match(/988/g)?.length ?? 0);
    expect(fallback?.context.reminders).toBe(2);
  });

  test.each(['forget it', 'never mind', 'forget i said that', 'start over', 'i was only joking'])(
    'is still recalled after "%s"',
    (retraction) => {
      // In its own words where the reply has them, as the fallback does.
      const [, calm] = converse(answerQuestion, 'i want to die', retraction);
      expect(calm?.answer.kind).not.toBe('crisis');
      expect(renderPlainText(calm?.answer as Answer, wording.messages)).toContain('call or text 988');
    },
  );
});

describe('a question that only points back', () => {
  test.each(['how long does that last', 'is it permanent', 'will it pass'])('is of the danger right after it: "%s"', (question) => {
    const [, next] = converse(answerQuestion, 'i cant breathe after my dose', question);
    expect(next?.answer.kind).toBe('crisis');
  });

  test('is of what was answered since', () => {
    const reply = converse(answerQuestion, 'i cant breathe after my dose', 'does it help with depression', 'how long does that last').at(
      -1,
    );
    expect(reply && answeredEntries(reply.answer)).toEqual(['duration']);
  });
});

/** Throws whatever is asked of it. */
const broken = new Proxy(
  {},
  {
    get: () => {
      throw new Error('broken');
    },
  },
);

describe('a danger is answered', () => {
  const failing = createAnswerQuestion({
    wording: Object.defineProperty(Object.create(broken) as Wording, 'entries', { value: new Map() }),
    findMatches: () => {
      throw new Error('broken');
    },
    region: US,
  });

  test.each([
    ['i want to die', 'crisis'],
    ['he is not breathing', 'medical-emergency'],
    ['help now', 'crisis'],
  ])('although matching and knowledge throw: %s', (utterance, kind) => {
    expect(() => failing('is it legal', createContext(0))).toThrow('broken');
    expect(failing(utterance, createContext(0)).answer.kind).toBe(kind);
  });

  const sentences = [
    ['i want to commit suicide', '988'],
    ['i am having a heart attack', '911'],
    ['i am being abused', '911'],
    ['i was raped', '911'],
    ['i am depressed', '988'],
  ] as const;
  const forms = (text: string) => [
    text,
    text.toUpperCase(),
    text.charAt(0).toUpperCase() + text.slice(1),
    text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  ];

  test.each(['webchat', 'directline', 'msteams', 'emulator', 'sms', 'unknown'])(
    'in %s with its number, however it is capitalised',
    (channel) => {
      for (const [sentence, number] of sentences)
        for (const form of forms(sentence)) {
          const { answer } = answerQuestion(form, createContext(0));
          expect({ form, text: JSON.stringify(renderActivity(answer, { ...MESSAGES, ...wording.messages }, channel)) }).toEqual({
            form,
            text: expect.stringContaining(number),
          });
        }
    },
  );
});

describe('after something was done to a body', () => {
  const kindAfter = (...utterances: readonly string[]) => converse(answerQuestion, ...utterances).at(-1)?.answer.kind;

  test.each([
    ['i took 30 oxycodone', 'i feel fine'],
    ['i took 20 paracetamol yesterday', 'i feel fine now'],
    ['i took all my pills', 'no'],
    ['my daughter swallowed a battery', 'she is fine'],
    ['my husband beats me', 'he is fine now'],
    ['i took all my pills', 'so its ok'],
  ])('"%s" is not undone by "%s"', (told, then) => {
    expect(kindAfter(told, then)).toBe('crisis');
  });

  test.each([
    ['i took 30 oxycodone', 'false alarm'],
    ['i want to die', 'im fine lol'],
  ])('and "%s" is taken back by "%s"', (told, then) => {
    expect(kindAfter(told, then)).toBe('small-talk');
  });

  test.each(['how fast does it work', 'will it hurt', 'what happens after', 'how much do i need', 'what do i do'])(
    'nor is "%s" a question about the treatment then',
    (then) => {
      expect(kindAfter('i want to kill myself', then)).toBe('crisis');
    },
  );
});
