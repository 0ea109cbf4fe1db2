import { describe, expect, test } from '@jest/globals';
import { plainWords } from '../../src/conversation/plain-words.js';
import { type Remark, readRemark } from '../../src/conversation/remark.js';

const REMARKS: readonly (readonly [Remark, string])[] = [
  ['more', 'Tell me more'],
  ['more', 'tell me more about that please'],
  ['more', 'more'],
  ['more', 'can you go into more detail?'],
  ['more', 'go on'],
  ['more', 'ok, what else?'],
  ['more', 'elaborate'],
  ['more', 'is that all?'],
  ['more', 'for example?'],
  ['why', 'why?'],
  ['why', 'But why is that?'],
  ['why', 'why not'],
  ['why', 'how come'],
  ['source', 'Where does that come from?'],
  ['source', "what's your source"],
  ['source', 'says who'],
  ['source', 'how do you know that'],
  ['source', 'really?'],
  ['again', 'can you repeat that'],
  ['unclear', "I don't understand"],
  ['unclear', 'in plain english please'],
  ['unclear', 'what do you mean?'],
  ['unclear', 'too complicated'],
  ['unclear', 'way too long'],
  ['unclear', 'thats really hard to follow'],
  ['source', 'where did you get that from'],
];

const QUESTIONS_OF_THEIR_OWN = [
  'why does ketamine work so fast',
  'tell me more about yoga',
  'what else can support my treatment',
  'how do you know if I am a candidate',
  'where does ketamine come from',
  'is it really safe',
  'where are you',
  'where is it',
  'what does glutamate mean',
  'more sessions',
  '',
];

describe('a remark on the last answer', () => {
  test.each(REMARKS)('is read as %s: %s', (remark, utterance) => {
    expect(readRemark(plainWords(utterance))).toBe(remark);
  });

  test.each(QUESTIONS_OF_THEIR_OWN)('is not what names a topic: "%s"', (utterance) => {
    expect(readRemark(plainWords(utterance))).toBeUndefined();
  });

  test('is read in linear time from hostile text', () => {
    const started = performance.now();
    for (const piece of ['more ', 'why is that ', 'ok so ', 'tell me ', 'of the ']) readRemark(plainWords(piece.repeat(5_000)));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
