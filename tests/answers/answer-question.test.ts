import { describe, expect, test } from '@jest/globals';
import { type Answer, answeredEntries } from '../../src/answers/answer.js';
import { renderPlainText } from '../../src/channels/render-plain-text.js';
import { createContext } from '../../src/conversation/context.js';
import { createSaid } from '../../src/conversation/offer-item.js';
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

  test('the same question again gets all there is: the answer, and what there is to add', () => {
    const { text } = say('does it help with depression?', 'does it help with depression?');
    expect(text).toContain(wording.entries.get('depression')?.answer);
    expect(text).toContain(long('depression'));
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

  test.each(['too complicated', 'in plain english', "i don't understand"])(
    '"%s" gets the short answer again, after either form',
    (unclear) => {
      for (const before of [['how does it work in the brain'], ['how does it work in the brain', 'tell me more']]) {
        const { text } = say(...before, unclear);
        expect(text).toContain(wording.messages.inShort);
        expect(text).toContain(wording.entries.get('how-it-works')?.answer);
        expect(text).not.toContain(long('how-it-works'));
      }
    },
  );

  test('what the last answer may hold is looked up in all of it: "over how long" after a study', () => {
    expect(say('what do the studies show', 'over how long').text).toContain('11 days');
  });

  test('an attribute of an answer that is all there is gets no repetition', () => {
    const { entries, text } = say('what are the side effects', 'how bad');
    expect(entries).toEqual(['side-effects']);
    expect(text).toContain(wording.messages.nothingToAdd);
  });

  test('a question about "it" that was not understood gets the last answer in full, and a word that this is not sure, twice', () => {
    const { entries, text } = say('do they watch me during the session', 'do they tickle it');
    expect(entries).toEqual(['monitoring']);
    expect(text).toContain(wording.messages.notSure);
    expect(text).toContain(long('monitoring'));
    expect(say('do they watch me during the session', 'do they tickle it', 'do they polish it', 'do they paint it').text).not.toContain(
      wording.messages.notSure,
    );
    expect(say('do they watch me during the session', 'who won the game').kind).toBe('fallback');
  });

  test('small talk never leans on an answer', () => {
    const { entries, context } = say('what is the success rate', 'is there something else then');
    expect(entries).toEqual(['not-for-everyone']);
    expect(context.lastEntry).toBe('not-for-everyone');
  });

  test('a remark with nothing before it is not understood, and more of nothing is all that there is to ask', () => {
    expect(say('why?').kind).toBe('fallback');
    expect(say('tell me more')).toMatchObject({ kind: 'small-talk', entries: ['help'] });
  });

  test('after a crisis, a remark does not go on about the topic before it', () => {
    const replies = converse(answerQuestion, 'does it help with depression?', 'i want to kill myself', 'tell me more', 'why');
    expect(replies.map(({ answer }) => answer.kind)).toEqual(['answer', 'crisis', 'crisis', 'crisis']);
    expect(replies[2]?.answer).toMatchObject({ reply: { text: expect.stringMatching(/988/) } });
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

  test('are none where a fragment but names the treatment: what else is said is asked of it', () => {
    expect(say('brest feeding and ketamne').entries).not.toContain('what-is-ketamine');
  });

  test('are two where two things are told that may stand in the way', () => {
    expect(say('im on prozac and im breastfeeding, is that ok').entries).toEqual(['drug-interactions', 'pregnancy']);
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
    expect(reply('yep that one').kind).toBe('clarification');
  });

  test('"yes" to a single choice is that one', () => {
    const only = { ...unclear, offered: ['duration', createSaid('None of these')] };
    for (const utterance of ['yes', 'yep that one', 'that one']) {
      expect(answeredEntries(answerQuestion(utterance, only).answer)).toEqual(['duration']);
    }
  });

  test('a place is that of the button that the channel shows, which may stand for no entry', () => {
    const asked = answerQuestion('per session?', createContext(0), 3);
    expect(asked.answer).toMatchObject({ kind: 'clarification' });
    expect(asked.context.offered).toHaveLength(3);
    for (const utterance of ['3', 'the third', 'the last']) {
      expect(answerQuestion(utterance, asked.context, 3).answer).toMatchObject({ text: wording.messages.noneOfTheseReply });
    }
    const shown = answerQuestion('How is ketamine given?', createContext(0), 3);
    const picked = answerQuestion('the first', shown.context, 3);
    expect(picked).toMatchObject({ stage: 'remark', context: { lastEntry: 'administration', lastForm: 'long' } });
  });

  test('a place is that in the list where there are no buttons', () => {
    const { context } = answerQuestion('How is ketamine given?', createContext(0));
    expect(context.offered).toEqual(['expect', 'monitoring', 'session-length', 'home-use']);
  });

  test('what was offered stays open behind "ok", and behind what was picked from it', () => {
    expect(
      converse(answerQuestion, 'which conditions', 'ok', 'the third', 'and the second one').map(({ answer }) => answeredEntries(answer)[0]),
    ).toEqual(['conditions', 'thanks', 'ptsd', 'anxiety']);
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
    ['delete my data', 'privacy'],
    ["i don't want to talk to a bot", 'talk-to-a-person'],
  ])('"%s" is %s', (utterance, entry) => {
    expect(say('does it help with depression?', utterance)).toMatchObject({ kind: 'small-talk', entries: [entry] });
  });

  test('"talk to a person" and booking name the clinic', () => {
    expect(say('talk to a person').text).toContain('Green Street Clinic, phone +1 555 010 0100');
    expect(say('How do I book an appointment?').text).toContain('Green Street Clinic, phone +1 555 010 0100');
  });

  test('"start over" forgets what was talked of', () => {
    const { context } = say('does it help with depression?', 'start over');
    expect(context).toEqual({ ...createContext(0), offered: wording.messages.welcomeStarters });
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
