import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

// A year, a film, a form or a price beside a danger is of something else. Guards that look for such words near a phrase once cleared one in ten of these.
const DANGERS = [
  ['i want to die', 'crisis'],
  ['i am going to kill myself tonight', 'crisis'],
  ['i took 40 pills', 'medical-emergency'],
  ['i swallowed the whole bottle', 'medical-emergency'],
  ['my husband wont wake up', 'medical-emergency'],
  ['she is having a seizure', 'medical-emergency'],
  ['i cut my wrists', 'crisis'],
  ['my throat is closing up', 'medical-emergency'],
  ['my brother says he wants to die', 'crisis'],
  ['my son swallowed my lozenges', 'medical-emergency'],
  ['half of my face is drooping', 'medical-emergency'],
  ['i am going to shoot my boss', 'crisis'],
  ['she took all her tablets', 'medical-emergency'],
  ['he collapsed and is not responding', 'medical-emergency'],
  ['i drank bleach', 'medical-emergency'],
  ['my daughter is cutting herself', 'crisis'],
  ['my wife took a whole bottle of xanax', 'medical-emergency'],
  ['there is a gun in my hand', 'crisis'],
  ['my face is swelling after the spray', 'medical-emergency'],
] as const;
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
  'i could not sleep so ',
  'in my teens i was ok, ',
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
  ', how much does it cost',
  ' like last year',
  ' when i was at work',
];

describe.each(DANGERS)('beside everyday words: "%s"', (danger, kind) => {
  test.each([...BEFORE.map((words) => words + danger), ...AFTER.map((words) => danger + words)])('%s', (utterance) => {
    expect(triage(utterance).kind).toBe(kind);
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
    'my wife is unresponsive and was in hospital in march',
    'my son swallowed bleach and was born in 2019',
    'i took 40 pills and was fine in june',
  ])('is not that of the thing: %s', (utterance) => {
    expect(triage(utterance).kind).not.toBe('clear');
  });
});

describe('what is meant or over, and what has happened', () => {
  test.each([
    ['i panicked so i drank bleach', 'medical-emergency'],
    ['i ate peanuts so i cant breathe', 'medical-emergency'],
    ['gave her the lozenge so she stopped breathing', 'medical-emergency'],
    ['is 30 tylenol enough to kill you, my wife wont wake up', 'medical-emergency'],
    ['i am swallowing 40 pills how many does it take to die', 'medical-emergency'],
    ['i overdosed last month and again tonight, i want to die', 'medical-emergency'],
    ['i took all the pills they gave me in march and want to die', 'medical-emergency'],
    ['i took 40 pills when i was at work and want to die', 'medical-emergency'],
    ['i overdosed in march and i feel the next one coming, i want to die', 'crisis'],
    ['thinking about putting something in my husbands coffee so he wont wake up', 'crisis'],
    ['i want to die, i want to stop breathing', 'crisis'],
    ['would mixing my ketamine with oxy and vodka be enough to finish me off', 'crisis'],
  ])('"%s": %s', (utterance, kind) => {
    expect(triage(utterance).kind).toBe(kind);
  });
});

describe('how long it has gone on', () => {
  test.each([
    'my husband has been beating me since last year',
    'my husband has been suicidal since last year',
    'i have been suicidal since childhood',
    'i havent wanted to live since 2019',
    'my brother has wanted to die ever since 2018',
  ])('is not that it is over: %s', (utterance) => {
    expect(triage(utterance).kind).not.toBe('clear');
  });
});

describe('what is said of something else', () => {
  test.each([
    'i cant breathe, my cardiologist is on holiday',
    'my mom is having a stroke, your line is busy',
    'my husband is beating me, i have ptsd',
    'her lips are blue, i gave her juice',
    'my throat is closing, even under the mask',
    'vomiting blood after drinking wine',
    'she cant breathe with the mask, she just took the spray',
    'i cant breathe in this mask, he has me on oxygen',
    'i cant breathe in my dress, my lips tingle',
    'is this normal i took 40 pills',
    'do you do house calls my husband collapsed',
    'i was diagnosed with depression in 2015 my baby is choking',
  ])('does not clear a danger: %s', (utterance) => {
    expect(triage(utterance).kind).not.toBe('clear');
  });
  test.each([
    'laughed so hard at your video i could not breathe',
    "I'm allergic to bee stings, proper anaphylaxis, carry a pen. still ok?",
    'blue lips today, blame the slushie',
    'i can not breathe in these masks',
  ])('clears it where it is of it: %s', (utterance) => {
    expect(triage(utterance).kind).toBe('clear');
  });
});
