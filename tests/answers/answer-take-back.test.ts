import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { crisisReminderText, TAKEN_BACK_REPLY } from '../../src/safety/replies.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();
const MISHEARD = 'is 3 enough to end it';
const EMERGENCY = 'my wife wont wake up';
const last = (...utterances: readonly string[]) => converse(answerQuestion, ...utterances).at(-1);

describe('what takes back a danger', () => {
  test.each([
    [MISHEARD, 'i wasnt talking about suicide'],
    [MISHEARD, 'thats not what i meant'],
    [MISHEARD, 'no'],
    [MISHEARD, 'no i am fine'],
    [MISHEARD, 'im ok lol'],
    [MISHEARD, 'wrong word sorry'],
    [MISHEARD, 'false alarm'],
    [MISHEARD, 'im not suicidal just nervous'],
    [MISHEARD, 'not me, its for an essay'],
    [EMERGENCY, 'she is fine now'],
    ['help now', 'im fine, wrong button'],
  ])('after "%s", "%s" is thanked for, above the reminder', (danger, utterance) => {
    expect(last(danger, utterance)).toMatchObject({
      answer: { kind: 'small-talk', text: TAKEN_BACK_REPLY, crisisLine: crisisReminderText('US') },
      context: { reminders: 2 },
      stage: 'take-back',
    });
  });

  test.each([
    ['no i meant how many sessions do i need', 'sessions'],
    ['i meant the number of sessions', 'sessions'],
    ['sorry wrong word. what are the side effects', 'side-effects'],
  ])('"%s" has its question answered, with the reminder', (utterance, entry) => {
    const reply = last(MISHEARD, utterance);
    expect(reply && answeredEntries(reply.answer)).toEqual([entry]);
    expect(reply).toMatchObject({ answer: { crisisLine: crisisReminderText('US') }, context: { reminders: 2 } });
  });

  // What is not understood may be worse than what was heard; a plea, a fear and "not really ok" deny nothing.
  test.each([
    ['i took too many pills', 'no i meant 40 xanax'],
    ['i took too many pills', 'typo, i meant 14 oxy'],
    ['i took too many pills', 'i meant zxqv blorp wug'],
    ['i want to die', 'no i meant the whole lot'],
    ['i want to die', 'not really ok'],
    ['how many pills to die', 'no i meant xanax'],
    ['how many tylenol would kill me', 'just joking. how much ketamine is too much'],
    ['my husband hits me', 'oh god no please'],
    ['my husband hits me', 'im scared'],
    ['he has a gun and will kill me', 'i am terrified'],
  ])('after "%s", "%s" is no taking back: the help comes again', (danger, utterance) => {
    expect(['crisis', 'medical-emergency', 'help']).toContain(last(danger, utterance)?.answer.kind);
    expect(last(danger, utterance)?.answer).not.toMatchObject({ text: TAKEN_BACK_REPLY });
  });

  test('is heard for as long as the reminder stands, one message after the other', () => {
    const replies = converse(
      answerQuestion,
      MISHEARD,
      'i wasnt talking about suicide',
      'im fine lol',
      'im not suicidal just nervous',
      'no',
    );
    expect(replies.map(({ answer }) => answer.kind)).toEqual(['crisis', 'small-talk', 'small-talk', 'small-talk', 'small-talk']);
    expect(replies.map(({ context }) => context.reminders)).toEqual([3, 2, 1, 0, 0]);
  });

  test('that names the danger is heard at any time', () => {
    for (const utterance of ['i wasnt talking about suicide', 'im not suicidal just nervous'])
      expect(last(utterance)?.answer).toMatchObject({ kind: 'small-talk', text: TAKEN_BACK_REPLY, crisisLine: wording.crisisReminder });
  });

  test('and names none is of the last answer, where there is one', () => {
    expect(last('im fine')?.stage).not.toBe('take-back');
    expect(last('thats not what i meant')?.stage).not.toBe('take-back');
    expect(last(MISHEARD, 'is it legal', 'thats not what i meant')?.stage).not.toBe('take-back');
    expect(last(MISHEARD, 'false alarm', 'no')?.answer).toMatchObject({ text: wording.messages.acknowledged });
  });
});

describe('what takes nothing back', () => {
  test.each([
    'im fine, i took them all',
    'no i mean it',
    'not suicidal anymore, its done',
    'im fine lol bye forever',
    'im fine haha no im not',
    'im ok now, the pills are working',
    'i wasnt talking about suicide, i was talking about my plan',
    'no i meant are 3 bottles enough',
    'no i meant is it enough to not wake up',
    'not me, my son',
    'no suicide is the answer',
    'never mind its too late',
    'she is fine now but not breathing',
  ])('"%s" gets the help again', (utterance) => {
    for (const danger of [MISHEARD, EMERGENCY]) expect(['crisis', 'medical-emergency']).toContain(last(danger, utterance)?.answer.kind);
  });
});
