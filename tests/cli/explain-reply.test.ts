import { describe, expect, test } from '@jest/globals';
import { explainReply } from '../../src/cli/explain-reply.js';
import { createContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const answerer = createShippedAnswerer();
const explain = (utterance: string) => explainReply(utterance, answerer.answerQuestion(utterance, createContext(0)), answerer).join('\n');

describe('why a reply came out as it did', () => {
  test('names words, repairs, candidates, thresholds and the decision', () => {
    const lines = explain('does it help with depresion');
    expect(lines).toMatch(/^safety +clear$/m);
    expect(lines).toMatch(/^words .*depression = depress \(\d\.\d\)/m);
    expect(lines).toMatch(/^repairs +depresion → depression$/m);
    expect(lines).toMatch(/^candidates +0\.\d{3} depression$/m);
    expect(lines).toMatch(/^thresholds +answer from 0\.\d/m);
    expect(lines).toMatch(/^ +or from 0\.4, 2\.5 times as likely as the next$/m);
    expect(lines).toMatch(/^ +offer from 0\.2 where it beats off topic, or from 0\.06 where the treatment is named$/m);
    expect(lines).toMatch(/^decided by +matching$/m);
    expect(lines).toMatch(/^decision +answer depression$/m);
  });

  test('names the way a question is put, which turns the candidates round', () => {
    expect(explain('does it help with depression')).toMatch(/^put as +plain$/m);
    expect(explain('could ketamine make my ptsd worse')).toMatch(/^put as +harm$/m);
  });

  test('names the family of a danger', () => {
    expect(explain('i want to kill myself')).toMatch(/^safety +crisis \(.+\)$/m);
    expect(explain('i want to kill myself')).toMatch(/^danger heard +act-on-self "kill myself": stands$/m);
  });

  test('says what became of a danger that was heard and did not count', () => {
    expect(explain('i dont want to kill myself')).toMatch(/: cleared by .*negation/);
    expect(explain('i could kill my neighbour lol, anyway here is my new phone number')).toMatch(/: set aside by the second net$/m);
    expect(explain('i dont want to kill myself')).toMatch(/^second net +1\.000 for the whole$/m);
    expect(explain('does it help with depression')).toMatch(/^danger heard +none$/m);
  });

  test('names the stage that answered', () => {
    expect(explain('start over')).toMatch(
      /^decided by +command; the candidates are those of the whole utterance alone, and did not decide$/m,
    );
  });
});
