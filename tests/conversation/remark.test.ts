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
  ['unclear', 'dumb that down for me'],
  ['unclear', 'can you break it down a bit'],
  ['why', "how come you can't tell me"],
  ['why', 'surely somebody knows'],
  ['why', 'you must have some idea'],
  ['why', "you don't sound very sure"],
  ['why', "that's a bit vague"],
  ['why', 'could you be more precise'],
  ['why', 'why is it a secret'],
  ['why', 'ok but roughly'],
  ['why', 'can you elaborate on how'],
  ['why', "please don't sugarcoat it"],
  ['why', 'why is that risky'],
  ['unclear', 'tell me like im ten'],
  ['why', 'at least a rough figure?'],
  ['unclear', 'you just said so'],
  ['unclear', 'you said hours'],
  ['unclear', 'so none?'],
  ['source', 'sounds too good to be true'],
  ['source', 'hm you made that up'],
  ['source', 'i find that hard to believe'],
  ['source', 'where did you get that number'],
  ['more', 'please explain that further'],
  ['more', 'walk me through it'],
  ['more', 'can you give me an example'],
  ['more', 'name a few'],
  ['again', 'could you repeat that more slowly'],
  ['again', 'what was the second way again'],
  ['unclear', 'what do you mean by balanced'],
  ['unclear', 'and in practice that means what'],
  ['unclear', 'that went right over my head'],
  ['unclear', 'sorry, still lost'],
  ['unclear', 'explain it to my grandmother'],
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
