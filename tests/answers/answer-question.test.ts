import { describe, expect, test } from '@jest/globals';
import { type Answer, answeredEntries } from '../../src/answers/answer.js';
import { renderPlainText } from '../../src/channels/render-plain-text.js';
import { createContext } from '../../src/conversation/context.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer({ region: 'US', name: 'Green Street Clinic', phone: '+1 555 010 0100' });
const say = (...utterances: readonly string[]) => {
  const replies = converse(answerQuestion, ...utterances);
  const { answer, context } = replies.at(-1) ?? replies[0] ?? { answer: { kind: 'fallback' } as Answer, context: createContext(0) };
  return { kind: answer.kind, entries: answeredEntries(answer), text: renderPlainText(answer, wording.messages), answer, context };
};
const long = (id: string) => wording.entries.get(id)?.more ?? 'no longer form';

describe('follow-ups', () => {
  test.each([
    [['does it help with depression?', 'what about anxiety?'], 'anxiety'],
    [['does it help with depression?', 'and ptsd'], 'ptsd'],
    [['does it help with depression?', 'how long does that last'], 'duration'],
    [['what can I expect in a session', 'how many of those'], 'sessions'],
    [['does it help with depression?', 'is that proven'], 'evidence'],
    [['does it help with depression?', 'thanks', 'and anxiety?'], 'anxiety'],
  ])('%j is answered by %s', (utterances, entry) => {
    expect(say(...utterances).entries).toEqual([entry]);
  });

  test('"tell me more" and "why?" give the longer form, and then say that there is no more', () => {
    expect(say('does it help with depression?', 'tell me more').text).toContain(long('depression'));
    expect(say('does it help with depression?', 'why?').text).toContain(long('depression'));
    const again = say('does it help with depression?', 'tell me more', 'go on');
    expect(again.text).toContain(wording.messages.nothingToAdd);
    expect(again.text).toContain(wording.messages.recommendation);
  });

  test('the same question again gets the longer form', () => {
    expect(say('does it help with depression?', 'does it help with depression?').text).toContain(long('depression'));
  });

  test('"where does that come from" names the section of the guide', () => {
    const { text, entries } = say('how long do the effects last', 'where does that come from');
    expect(entries).toEqual(['duration']);
    expect(text).toMatch(/patient guide that I work from, in its part ".+"/);
  });

  test('a full question is answered as if nothing had been said before', () => {
    const question = 'How much does a session cost?';
    expect(say('does it help with depression?', question).entries).toEqual(say(question).entries);
  });

  test('a remark with nothing before it is not understood', () => {
    expect(say('why?').kind).toBe('fallback');
    expect(say('tell me more').kind).toBe('fallback');
  });

  test('after a crisis, a remark does not go on about the topic before it', () => {
    const replies = converse(answerQuestion, 'does it help with depression?', 'i want to kill myself', 'tell me more');
    expect(replies.map(({ answer }) => answer.kind)).toEqual(['answer', 'crisis', 'fallback']);
  });
});

describe('several questions in one message', () => {
  test('are answered together, with an introduction and one recommendation', () => {
    const { entries, text } = say('is it addictive and can I drive home afterwards');
    expect(entries).toEqual(['addiction', 'driving']);
    expect(text.startsWith(wording.messages.twoQuestionsIntro)).toBe(true);
    expect(text.split(wording.messages.recommendationNotCovered)).toHaveLength(2);
  });

  test('have a source each', () => {
    expect(say('how is ketamine given? how long do the effects last?').text.match(/Source: /g)).toHaveLength(2);
  });

  test('are three at most, and the rest is not passed over in silence', () => {
    const { entries, text } = say('how is it given? how long do the effects last? is it addictive? how much does it cost?');
    expect(entries).toHaveLength(3);
    expect(text).toContain(wording.messages.partNotUnderstood);
  });

  test('of which one alone is understood get that answer, and the rest is not passed over', () => {
    const { entries, text } = say('is it addictive and what about my goldfish');
    expect(entries).toEqual(['addiction']);
    expect(text).toContain(wording.messages.partNotUnderstood);
  });

  test('with small talk around one of them are that one', () => {
    expect(say('great, thanks, how long does it last').entries).toEqual(['duration']);
  });
});

describe('answers to our own questions', () => {
  const unclear = { ...createContext(0), offered: ['duration', 'sessions'], awaiting: 'choice' as const };
  const reply = (utterance: string) => answerQuestion(utterance, unclear).answer;

  test('a place in the list is that entry', () => {
    expect(answeredEntries(reply('the second one'))).toEqual(['sessions']);
    expect(answeredEntries(reply('1'))).toEqual(['duration']);
  });

  test('a button says its question, which is always that entry', () => {
    const buttons = [...wording.entries.values()].filter(({ id }) => id !== 'suicidal-thoughts');
    for (const { id, question } of buttons) expect([id, answeredEntries(reply(question))]).toEqual([id, [id]]);
  });

  test('"none of these" and "no" ask for other words and name a person', () => {
    for (const utterance of ['None of these', 'no']) {
      expect(reply(utterance)).toMatchObject({ kind: 'small-talk', text: wording.messages.noneOfTheseReply });
    }
    expect(wording.messages.noneOfTheseReply).toContain('+1 555 010 0100');
  });

  test('"yes" to several choices asks which', () => {
    expect(reply('yes')).toMatchObject({ kind: 'clarification', text: wording.messages.whichOne, choices: ['duration', 'sessions'] });
  });

  test('choices are numbered where there are no buttons', () => {
    expect(renderPlainText(reply('yes'), wording.messages)).toContain(`1. ${wording.entries.get('duration')?.question}\n2. `);
  });
});

describe('commands and small talk', () => {
  test.each([
    ['help', 'help'],
    ['privacy', 'privacy'],
    ['about', 'about'],
    ['start over', 'start-over'],
    ['talk to a person', 'talk-to-a-person'],
    ['you are useless', 'complaint'],
    ['stupid bot', 'complaint'],
  ])('"%s" is %s', (utterance, entry) => {
    expect(say('does it help with depression?', utterance)).toMatchObject({ kind: 'small-talk', entries: [entry] });
  });

  test('"talk to a person" and booking name the clinic', () => {
    expect(say('talk to a person').text).toContain('Green Street Clinic, phone +1 555 010 0100');
    expect(say('How do I book an appointment?').text).toContain('Green Street Clinic, phone +1 555 010 0100');
  });

  test('"start over" forgets what was talked of', () => {
    expect(say('does it help with depression?', 'start over').context).toEqual(createContext(0));
  });

  test('an empty message is asked for a question and is no misunderstanding', () => {
    for (const utterance of ['', ' \n', '\u200b\u200d', '?!']) {
      expect(say(utterance)).toMatchObject({ kind: 'fallback', context: { misunderstandings: 0 } });
      expect(say(utterance).text).toContain(wording.messages.emptyText);
    }
  });

  test('two misunderstandings in a row say plainly what the bot cannot do', () => {
    expect(say('qwrtz plomf').text).toContain(wording.messages.fallback);
    expect(say('qwrtz plomf', 'blarg wuzzle').text).toContain(wording.messages.fallbackAgain);
    expect(say('qwrtz plomf', 'is it addictive', 'blarg wuzzle').text).toContain(wording.messages.fallback);
  });
});
