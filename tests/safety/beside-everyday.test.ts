import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

// A year, a film, a form or a price beside a danger is of something else. Guards that look for such words near a phrase once cleared one in ten of these.
const DANGERS = [
  'i want to die',
  'i am going to kill myself tonight',
  'i took 40 pills',
  'i swallowed the whole bottle',
  'my husband wont wake up',
  'she is having a seizure',
  'i cut my wrists',
  'my throat is closing up',
  'my brother says he wants to die',
  'my son swallowed my lozenges',
  'half of my face is drooping',
  'i am going to shoot my boss',
  'she took all her tablets',
  'he collapsed and is not responding',
  'i drank bleach',
  'my daughter is cutting herself',
  'my wife took a whole bottle of xanax',
  'there is a gun in my hand',
  'my face is swelling after the spray',
];
const BEFORE = [
  'at work today, ',
  'in 2019 i was fine. ',
  'i used to love life. ',
  'as a child i was happy, now ',
  'my appointment is in march, ',
  'i have a history of migraines and ',
  'my first session was last month and ',
  'i filled in the form last week and ',
  'my mother died last year and ',
  'since i lost my job in may ',
  'i told my doctor last week that ',
  'i had covid in 2021 and ',
  'after my divorce last year ',
  'it was on the news, ',
  'i am a nurse and ',
  'the kids are in school, ',
];
const AFTER = [
  ', my mother died last year',
  ', my appointment is in march',
  ', no history of anything',
  ' and i had a session last month',
  ' even though treatment helped in may',
  ' unlike last year',
  ' like my father did in 1998',
  ' because of what happened in 2010',
  ' although the scan was fine in april',
  ', does insurance cover that',
  ', work is killing me',
  ', i am scared',
  ' and i read about this on your site',
];

describe.each(DANGERS)('"%s"', (danger) => {
  test.each([...BEFORE.map((words) => words + danger), ...AFTER.map((words) => danger + words)])('%s', (utterance) => {
    expect(triage(utterance).kind).not.toBe('clear');
  });
});

// A "not" takes back what it denies, and nothing that somebody says after it, with or without a full stop.
describe.each([
  'im not ok',
  'im not well',
  'not good',
  'i cant sleep',
  'no job no money',
  'its not the ketamine',
  'i am not crazy',
  'i dont know why',
  'never mind',
])('a danger after "%s"', (denied) => {
  test.each(['i want to die', 'i will kill myself', 'i took 40 pills', 'my wife is unconscious', 'i am suicidal', 'she wont wake up'])(
    '%s',
    (danger) => {
      for (const joint of [' ', ', ', ' and ', '\n']) expect(triage(denied + joint + danger).kind).not.toBe('clear');
    },
  );
});

describe('a time that is of the danger itself', () => {
  test.each([
    'in 2012 i overdosed, am i still eligible',
    'I overdosed and spent a week in hospital in 2015, does that rule me out',
    'i tried to kill myself once, that was years ago, can i be treated',
    'when i was 17 i took a bunch of pills, does it matter now',
    'I had seizures as a child, is ketamine safe for me',
  ])('clears it: %s', (utterance) => {
    expect(triage(utterance).kind).toBe('clear');
  });
  test.each([
    'I took the whole bottle they gave me last month',
    'swallowed all the tablets dad got last year',
    'took 40 pills from 2019',
    "help my husband isn't breathing we were with you in january",
  ])('is not that of the thing: %s', (utterance) => {
    expect(triage(utterance).kind).not.toBe('clear');
  });
});
