import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ATTRIBUTES, withoutFrame } from '../../src/conversation/attribute.js';
import { PARTS } from '../../src/conversation/courtesy.js';
import { plainWords } from '../../src/conversation/plain-words.js';
import { REMARKS } from '../../src/conversation/remark.js';
import { createFindByEnds } from '../../src/conversation/text-ends.js';

const QUESTIONS = 'tests/questions';
/** Every text of every row, the labels too: more to find them by is no harm. */
const texts = readdirSync(QUESTIONS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${QUESTIONS}/${name}`, 'utf8').match(/"(?:[^"\\]|\\.)*"/g) ?? [])
  .map((text) => withoutFrame(plainWords(JSON.parse(text) as string)));

const isFoundFor = (pattern: RegExp, text: string) => createFindByEnds([pattern], (own) => own)(text).length > 0;

describe('createFindByEnds', () => {
  test.each([
    ['attributes', ATTRIBUTES.map(({ asked }) => asked), 500],
    ['remarks', REMARKS.map(([, pattern]) => pattern), 100],
    ['courtesies', PARTS.map(([, pattern]) => pattern), 500],
  ])('leaves out none of the %s that match a text of the labelled rows', (_, patterns, least) => {
    const find = createFindByEnds(patterns, (own) => own);
    let matches = 0;
    for (const text of new Set(texts)) {
      const found = find(text);
      const matching = patterns.filter((pattern) => pattern.test(text));
      matches += matching.length;
      if (matching.some((pattern) => !found.includes(pattern))) throw new Error(`a pattern is not tried on "${text}"`);
    }
    expect(matches).toBeGreaterThan(least);
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
    [/^/, 'foo'],
    [/$/, 'foo'],
    [/^\b/, 'foo'],
    [/^(?=.*foo)/, 'a foo'],
    [/(?<=please)$/, 'more please'],
    [/(?:^abc|$)/, 'def'],
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
