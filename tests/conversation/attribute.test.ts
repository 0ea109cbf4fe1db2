import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ATTRIBUTE_ENTRIES, readAttribute, SAME } from '../../src/conversation/attribute.js';
import { FRAME_ENTRIES, readEllipsis } from '../../src/conversation/ellipsis.js';
import { plainWords } from '../../src/conversation/plain-words.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';

describe('a question that names only an attribute', () => {
  test.each([
    ['depression', 'how long?', 'duration'],
    ['administration', 'how long?', 'session-length'],
    ['side-effects', 'how long do they last', 'side-effects'],
    ['depression', 'how long does that last', 'duration'],
    ['depression', 'and how long does it take', 'speed'],
    ['expect', 'how many of those', 'sessions'],
    ['what-is-ketamine', 'how much?', 'dosage'],
    ['expect', 'how much?', 'cost'],
    ['depression', 'is that proven', 'evidence'],
    ['administration', 'who does that', 'staff-credentials'],
    ['administration', 'which one is best', 'personalised-plan'],
    ['yoga', 'how?', SAME],
    ['depression', 'how does that work', 'how-it-works'],
  ])('after %s, "%s" asks for %s', (last, utterance, entry) => {
    expect(readAttribute(plainWords(utterance), last)).toBe(entry);
  });

  test.each(['how long do the effects of ketamine last', 'how many sessions', 'who invented it', 'how much does it cost'])(
    'is not one that names a topic: %s',
    (utterance) => {
      expect(readAttribute(plainWords(utterance), 'depression')).toBeUndefined();
    },
  );

  test('leads only to entries that the knowledge has', () => {
    const { entries } = loadKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url)), '2026-11-25');
    const ids = entries.map(({ id }) => id);
    expect([...ATTRIBUTE_ENTRIES, ...FRAME_ENTRIES].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('an utterance that leans on the last answer', () => {
  test.each([
    ['depression', 'what about anxiety?', 'can ketamine help with anxiety'],
    ['ptsd', 'and for pain too?', 'can ketamine help with pain'],
    ['yoga', 'and running?', 'does running help with my treatment'],
    ['pregnancy', 'what about teenagers', 'can teenagers have ketamine treatment'],
    ['cost', 'is it expensive for him', 'is ketamine treatment expensive for him'],
  ])('after %s, "%s" may mean "%s"', (last, utterance, reading) => {
    expect(readEllipsis(plainWords(utterance), last)).toContain(reading);
  });

  test.each([
    'what is ketamine',
    'how much does a full course of visits cost in your clinic',
    'and is ketamine legal where I live',
    'Do I need someone to pick me up',
  ])('is not a question that stands on its own feet: %s', (utterance) => {
    expect(readEllipsis(plainWords(utterance), 'depression')).toBeUndefined();
  });
});
