import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ATTRIBUTES, withoutFrame } from '../../src/conversation/attribute.js';
import { plainWords } from '../../src/conversation/plain-words.js';
import { createFindByEnds } from '../../src/conversation/text-ends.js';

const QUESTIONS = 'tests/questions';
/** Every text of every row, the labels too: more to find them by is no harm. */
const texts = readdirSync(QUESTIONS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${QUESTIONS}/${name}`, 'utf8').match(/"(?:[^"\\]|\\.)*"/g) ?? [])
  .map((text) => withoutFrame(plainWords(JSON.parse(text) as string)));

const isFoundFor = (pattern: RegExp, text: string) => createFindByEnds([pattern], (own) => own)(text).length > 0;

describe('createFindByEnds', () => {
  test('leaves out no rule that matches a text of the labelled rows', () => {
    const find = createFindByEnds(ATTRIBUTES, ({ asked }) => asked);
    let matches = 0;
    for (const text of new Set(texts)) {
      const found = find(text);
      const matching = ATTRIBUTES.filter(({ asked }) => asked.test(text));
      matches += matching.length;
      expect({ text, missed: matching.filter((rule) => !found.includes(rule)) }).toEqual({ text, missed: [] });
    }
    expect(matches).toBeGreaterThan(500);
  });

  test('leaves out most rules, and keeps their order', () => {
    const found = createFindByEnds(ATTRIBUTES, ({ asked }) => asked)('does ketamine help with depression');
    expect(found.length).toBeLessThan(ATTRIBUTES.length / 6);
    expect(ATTRIBUTES.filter((rule) => found.includes(rule))).toEqual(found);
  });

  test.each([
    [/^how long$/, 'how long'],
    [/^(?:so )?why$/, 'why'],
    [/^(?:so )*why$/, 'so so why'],
    [/^(?:a |b ){1,2}c$/, 'b a c'],
    [/^(?:a |b ){0,2}c$/, 'c'],
    [/^y(?!es)\w+|z$/, 'pizz'],
    [/^y(?!es)\w+|z$/, 'pizz'],
    [/^(?:i|my \w+) can$/, 'i can'],
    [/^[cs]at$/, 'sat'],
    [/^.at$/, 'pat'],
    [/^do\b/, 'do'],
    [/^do\b/, 'do it'],
    [/^i am (?:\d+|old)$/, 'i am 9'],
    [/^so(?: much)*$/, 'so much much'],
    [/^how (?:much|many)?$/, 'how many'],
    [/then$/, 'and then'],
    [/^(?:o|on|ones?)(?: is)? it$/, 'o it'],
  ])('%s is tried on "%s"', (pattern, text) => expect(isFoundFor(pattern, text)).toBe(true));

  test.each([
    [/^how long$/, 'hot long'],
    [/^(?:so )?why$/, 'who'],
    [/^(?:so )*(?:why|when)(?: not)?$/, 'how'],
    [/^(?!then )the(?:re|n)$/, 'that'],
    [/^why$/, 'wh'],
    [/^how (?:long|soon)$/, 'how many'],
    [/^why(?: not| so)*$/, 'why now'],
    [/^(?:so )?why$/, 'so what is that'],
  ])('%s is not tried on "%s"', (pattern, text) => expect(isFoundFor(pattern, text)).toBe(false));
});
