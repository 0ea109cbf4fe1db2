import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Direction, FAMILIES, readDirections } from '../../src/conversation/direction.js';
import { plainWords } from '../../src/conversation/plain-words.js';

const asked = (text: string) => ({ words: text.split(' '), asks: true });
const told = (text: string) => ({ words: text.split(' '), asks: false });

describe('a question is put', () => {
  test.each<readonly [Direction, string]>([
    ['harm', 'could ketamine make my ptsd worse'],
    ['harm', 'does blocking nmda receptors damage you'],
    ['harm', 'are there dangers in doing yoga the same day'],
    ['harm', 'will i feel worse at first'],
    ['harm', 'what happens if they give too much'],
    ['effect', 'does ketamine bring on flashbacks'],
    ['effect', 'could it make me suicidal'],
    ['effect', 'is chronic pain caused by ketamine'],
    ['addiction', 'is ketamine addictive for people with anxiety'],
    ['addiction', 'can i get hooked on it'],
    ['harm', 'can meditation harm people with ptsd'],
    ['harm-to-some', 'is it bad for people with ocd'],
    ['either', 'will it help or make it worse'],
    ['place', 'can i do yoga instead of ketamine'],
    ['place', 'do i have to do yoga'],
    ['comparison', 'is ketamine better than exercise'],
    ['comparison', 'does exercise work as well as ketamine'],
  ])('%s: %s', (direction, text) => {
    expect(readDirections([asked(text)])).toContain(direction);
  });

  test.each([
    'does it help when stress made my anxiety worse',
    'can ketamine stop my pain from getting worse',
    'does ketamine repair damaged connections',
    'does ketamine reduce the risk of suicide',
    'can ketamine help with thoughts that make me anxious',
    'can it make flashbacks go away',
    'will ketamine make me less anxious',
    'does ketamine give relief from pain',
    'loud bangs trigger my flashbacks can it help',
    'does it hurt',
    'does it work better with yoga than without',
    'do i need to be good at meditating',
  ])('no other way: %s', (text) => {
    expect(readDirections([asked(text)])).toEqual([]);
  });
});

describe('of a message', () => {
  test('what is only told is not asked', () => {
    expect(readDirections([told('pills made me worse and it makes me anxious'), asked('would ketamine help')])).toEqual([]);
  });

  test('what is told counts where the question is whether that is true', () => {
    expect(readDirections([told('i heard ketamine makes ptsd worse'), asked('is that true')])).toEqual(['harm']);
  });

  test('a question about help beside one about harm asks both', () => {
    expect(readDirections([asked('can it help my ptsd'), asked('does it make it worse')])).toEqual(['either']);
  });
});

test('every text that a family matches has one of its words, by which it is looked up', () => {
  const file = new URL('../questions/directions.jsonl', import.meta.url);
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => plainWords((JSON.parse(line) as { readonly q: string }).q));
  const lost = texts.flatMap((text) =>
    FAMILIES.filter(({ said, words }) => said.test(text) && !text.split(' ').some((word) => words.includes(word))).map(({ said }) => [
      text,
      said.source,
    ]),
  );
  expect(lost).toEqual([]);
  expect(FAMILIES.filter(({ said }) => texts.some((text) => said.test(text))).length).toBeGreaterThan(20);
});
