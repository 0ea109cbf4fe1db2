import { describe, expect, test } from '@jest/globals';
import { withoutChatter } from '../../src/conversation/chatter.js';
import { readTopicFirst } from '../../src/conversation/topic-first.js';

describe('a topic that is told of', () => {
  test.each([
    ['what about my back pain, had it for years', 'what about my back pain'],
    ['and my sciatica - its been ages', 'and my sciatica'],
    ['how about ptsd, im a veteran', 'how about ptsd'],
    ['and my migraines ive had them since school', 'and my migraines'],
  ])('is the topic: %s', (utterance, topic) => {
    expect(readTopicFirst(utterance)).toBe(topic);
  });

  test.each(['is it safe, i have a weak heart', 'and anxiety, does it help', 'what about my heart, is that a risk', 'and anxiety'])(
    'is all of it where the rest matters: %s',
    (utterance) => {
      expect(readTopicFirst(utterance)).toBeUndefined();
    },
  );
});

describe('chatter before a question', () => {
  test.each([
    ['ok lol. and depression?', 'and depression?'],
    ['haha ok. so nausea?', 'so nausea?'],
    ['lol. insurance?', 'insurance?'],
    ['ugh fine. is it legal', 'is it legal'],
  ])('is left out: %s', (utterance, rest) => {
    expect(withoutChatter(utterance)).toBe(rest);
  });

  test.each(['great idea for my back pain', 'right now?', 'is it safe', 'fine by me then'])('is nothing else: %s', (utterance) => {
    expect(withoutChatter(utterance)).toBe(utterance);
  });
});
