import { describe, expect, test } from '@jest/globals';
import { isOfTheAnswer, isOfTreatment } from '../../src/safety/of-the-answer.js';
import { triage } from '../../src/safety/triage.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, knowledge } = createShippedAnswerer();
const last = (...utterances: readonly string[]) => converse(answerQuestion, ...utterances).at(-1)?.answer;
const NET = { kind: 'crisis', variant: 'self', dangerNow: false, family: 'net' } as const;

describe('a short statement whose "it" names nothing', () => {
  const STATEMENTS = [
    'i want to do it',
    'i might do it',
    'im thinking about it',
    'i dont want it',
    'i dont want to do it',
    'i am ready to do it',
  ];

  test.each(STATEMENTS)('alarms alone, and is of the answer that was just given: "%s"', (statement) => {
    expect(triage(statement)).toMatchObject({ kind: 'crisis', family: 'net' });
    expect(last(statement)?.kind).toBe('crisis');
    const answer = last('what is a session like', statement);
    expect(answer?.kind).not.toBe('crisis');
    expect(answer).toHaveProperty('crisisLine');
  });

  test.each([
    ['a low mood', 'im so depressed, can it help'],
    ['suicidal thoughts', 'does it help with suicidal thoughts'],
    ['a danger', 'i want to die'],
    ['a mood, and then the price', 'does it help with suicidal thoughts', 'how much is it'],
    ['a mood, and was begun anew', 'i used to self harm', 'start over', 'how much is it'],
    ['a deadly dose', 'can ketamine kill you'],
    ['an overdose', 'can you overdose on ketamine'],
    ['medicines', 'what medicines interact with ketamine'],
    ['an illness', 'does it help with ptsd'],
    ['a goodbye', 'what is ketamine', 'goodbye'],
    ['nothing understood', 'what is ketamine', 'qwx plmk'],
    ['a fear', 'what is ketamine', 'im terrified'],
    ['what may be at home', 'i have insulin at home', 'how fast does it work'],
    ['what names nothing', 'will i be alone'],
  ])('alarms where the conversation was of %s', (_, ...before) => {
    expect(last(...before, 'i want to do it')?.kind).toBe('crisis');
  });

  test.each([
    'i want to do it tonight with the pills',
    'i dont want to be here',
    'i want to end it',
    'i want to take them now',
    'i am going to do it and nobody can stop me',
    'i dont need to live',
    'i want to kill myself',
    'i want to do it 🔫',
    'i want to do it 💊💊💊',
  ])('is nothing longer or plainer: "%s"', (text) => {
    expect(last('what is a session like', text)?.kind).toBe('crisis');
  });

  test('is never what a family heard, nor an emergency', () => {
    expect(isOfTheAnswer(NET, 'i want to do it', 'i want to do it')).toBe(true);
    expect(isOfTheAnswer({ ...NET, family: 'imminent' }, 'i want to do it', 'i want to do it')).toBe(false);
    expect(
      isOfTheAnswer({ kind: 'medical-emergency', overdose: false, alsoCrisis: false, family: 'net' }, 'i want to do it', 'i want to do it'),
    ).toBe(false);
  });
});

test('the entries of the treatment are entries', () => {
  const ids = knowledge.entries.map(({ id }) => id).filter((id) => isOfTreatment([id], 'what is ketamine'));
  expect(ids).toHaveLength(16);
  expect(isOfTreatment(['expect'], 'what is it like')).toBe(false);
  expect(isOfTreatment(['expect', 'risks-safety'], 'what is ketamine')).toBe(false);
});
