import { describe, expect, test } from '@jest/globals';
import { plainWords } from '../../src/conversation/plain-words.js';
import { standsByIt } from '../../src/safety/stands-by-it.js';
import { readTakeBack } from '../../src/safety/take-back.js';

const read = (utterance: string) => readTakeBack(utterance, plainWords(utterance));

describe('readTakeBack', () => {
  test.each([
    ['named', "I wasn't talking about suicide!"],
    ['named', 'no im not suicidal lol, just nervous'],
    ['named', 'who said anything about suicide'],
    ['state', 'no i am fine'],
    ['state', 'im ok lol 😂'],
    ['state', 'she is awake now, false alarm'],
    ['state', 'not an emergency, all good'],
    ['word', 'thats not what i meant'],
    ['word', 'wrong word sorry'],
    ['word', 'oh no, you misunderstood me'],
    ['word', 'just a figure of speech'],
    ['word', 'not me, its for an essay'],
    ['word', 'it was a quote from a film'],
    ['no', 'nope'],
  ])('hears as %s: %s', (kind, utterance) => {
    expect(read(utterance)).toEqual({ kind, rest: '' });
  });

  test.each([
    ['no i meant is 3 sessions enough', 'is 3 sessions enough'],
    ['false alarm, how long does it last?', 'how long does it last'],
    ['i meant the number of sessions', 'the number of sessions'],
    ['sorry thats not what i meant. i meant to ask about the price', 'the price'],
  ])('"%s" asks "%s"', (utterance, rest) => {
    expect(read(utterance)).toMatchObject({ rest });
  });

  test.each([
    'im fine, i took them all',
    'no i mean it',
    'i meant what i said',
    'not suicidal anymore, its done',
    'im fine lol bye forever',
    'im fine, tell my kids i love them',
    'i wasnt only talking about suicide',
    'i wasnt talking about suicide until now',
    'im not suicidal yet',
    'she is quiet now',
    'it was an accident',
    'its for my brother',
    'not me, my son',
    'no point',
    'i dont need help',
    'not really ok',
    'not at all well',
    'absolutely not ok',
    'no please',
    'oh god no please',
    'im fine 💊',
    'sorry',
    `im fine ${'lol '.repeat(50)}`,
  ])('hears nothing taken back in "%s"', (utterance) => {
    expect(read(utterance)).toBeUndefined();
  });

  test('reads any text in linear time', () => {
    const started = performance.now();
    for (const text of ['no '.repeat(46), 'so very '.repeat(17), `i am ${'really '.repeat(19)}`, `i meant ${'it '.repeat(40)}`])
      for (let i = 0; i < 200; i++) readTakeBack(text, text.trim());
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('standsByIt', () => {
  test.each([
    'no i mean it',
    'i meant what i said',
    'im not fine',
    'she is not ok',
    'im fine haha no im not',
    'false alarm, i chickened out',
    'no, suicide is the answer',
    'not suicidal anymore, its done',
    'never mind its too late',
    'no more',
    'not me, my son',
    'no please dont',
    'he is quiet now',
    'i meant 3 bottles',
    'no, how many pills',
    'no i meant are 3 bottles enough',
    'typo, i meant overdose',
    'not really ok',
    'no i am not so well',
    'oh god no please',
    'no i meant xanax',
    'just joking. how much ketamine is too much',
  ])('hears it in "%s"', (utterance) => {
    expect(standsByIt(plainWords(utterance), true)).toBe(true);
  });

  test.each([
    'im fine',
    'not me',
    'i meant the sessions',
    'i didnt mean killing myself',
    'how many sessions',
    'is it true that it helps',
    'what happens when it is over',
    'no',
  ])('does not in "%s"', (utterance) => {
    expect(standsByIt(plainWords(utterance), true)).toBe(false);
  });

  test.each(['how many packs are in a course', 'is one box of lozenges enough'])(
    'does not in "%s" once something else was answered',
    (utterance) => {
      expect(standsByIt(plainWords(utterance), false)).toBe(false);
    },
  );
});
