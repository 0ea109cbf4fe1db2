import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { answeredEntries } from '../../src/answers/answer.js';
import { entryMeant, hearDirection } from '../../src/answers/hear-direction.js';
import { createContext } from '../../src/conversation/context.js';
import { readDirections } from '../../src/conversation/direction.js';
import type { Entry } from '../../src/knowledge/knowledge.js';
import type { Finding, Match } from '../../src/matching/find-matches.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

interface Row {
  readonly q: string;
  readonly labels: readonly string[];
  readonly turned?: true;
}

const { answerQuestion, findMatches, knowledge } = createShippedAnswerer();
const rows = readFileSync(new URL('../questions/directions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const covered = new Map(knowledge.entries.filter(({ kind }) => kind === 'covered').map((entry) => [entry.id, entry]));
const directionsOf = (text: string) => readDirections(findMatches(text).analysis.clauses);
const isTurned = (text: string, entry: Entry) => entryMeant(entry, directionsOf(text)) !== entry.id;

describe('the labelled questions', () => {
  test('are 150 and more of each kind', () => {
    expect(rows.filter(({ turned }) => turned).length).toBeGreaterThanOrEqual(150);
    expect(rows.filter(({ turned }) => !turned).length).toBeGreaterThanOrEqual(150);
  });

  test('about harm, or about doing something else, get no answer that tells of a benefit', () => {
    const outright = rows.flatMap(({ q, labels, turned }) => {
      const wrong = answeredEntries(answerQuestion(q, createContext(0)).answer).filter((entry) => !labels.includes(entry));
      return turned && wrong.length > 0 ? [[q, ...wrong]] : [];
    });
    expect(outright).toEqual([]);
  });

  test('about help are not turned, whatever words they have', () => {
    const bent = rows.filter(
      ({ q, labels, turned }) => !turned && labels.some((id) => covered.has(id) && isTurned(q, covered.get(id) as Entry)),
    );
    expect(bent.map(({ q }) => q)).toEqual([]);
  });
});

test('no phrasing of an answer of the guide is turned away from it', () => {
  const turned = [...covered.values()].flatMap((entry) =>
    [entry.question, ...entry.phrasings].filter((text) => isTurned(text, entry)).map((text) => `${entry.id}: ${text}`),
  );
  expect(turned).toEqual([]);
});

describe('in a conversation', () => {
  test.each([
    ['can ketamine help with ptsd', 'could it trigger more of them', 'side-effects'],
    ['can ketamine help with anxiety', 'could it do the opposite', 'risks-safety'],
    ['can ketamine help with chronic pain', 'or make it worse?', 'risks-safety'],
    ['what is glutamate', 'is too much of it bad', 'risks-safety'],
    ['does yoga go well with it', 'do i have to', 'holistic'],
    ['how do mindfulness and meditation help', 'is that enough on its own', 'holistic'],
  ])('after "%s", "%s" leans on %s', (before, after, entry) => {
    expect(answeredEntries(converse(answerQuestion, before, after)[1]?.answer as never)).toEqual([entry]);
  });

  test('a question about harm that speaks of suicide keeps the crisis line', () => {
    for (const text of ['could it make me suicidal', 'does it raise the risk of suicide'])
      expect(answerQuestion(text, createContext(0)).answer).toHaveProperty('crisisLine');
  });
});

describe('what matching found', () => {
  const ENTRIES = new Map(
    ['ptsd', 'anxiety', 'risks-safety', 'side-effects'].map((id) => [
      id,
      { id, kind: covered.has(id) ? 'covered' : 'not-covered' } as Entry,
    ]),
  );
  const hear = (text: string, matches: readonly Match[], entries = ENTRIES) =>
    hearDirection(
      () => ({
        ...({ offTopic: 0, named: true } as Finding),
        matches,
        analysis: { clauses: [{ text, words: text.split(' '), asks: true, terms: [] }], hasContext: false, repairs: [] },
      }),
      entries,
    )(text).matches;
  const BOTH = [
    { entry: 'ptsd', confidence: 0.5 },
    { entry: 'anxiety', confidence: 0.25 },
  ];

  test('counts for the risks, summed up, where harm is asked', () => {
    expect(hear('could ketamine make my ptsd worse', BOTH)).toEqual([{ entry: 'risks-safety', confidence: 0.75 }]);
  });

  test('stands beside the risks where both are asked', () => {
    expect(hear('will it help or make it worse', BOTH).slice(0, 2)).toEqual([BOTH[0], { entry: 'risks-safety', confidence: 0.5 }]);
  });

  test('gives nothing of the guide away where no entry says that it is silent', () => {
    expect(
      hear('could ketamine make my ptsd worse', BOTH, new Map([...ENTRIES].filter(([id]) => id === 'ptsd' || id === 'anxiety'))),
    ).toEqual([]);
  });

  test('adds nothing to the risks where what is likeliest says already that the guide is silent', () => {
    const matches = [{ entry: 'side-effects', confidence: 0.4 }, ...BOTH.map(({ entry }) => ({ entry, confidence: 0.2 }))];
    expect(hear('could ketamine make my ptsd worse', matches)).toEqual([{ entry: 'side-effects', confidence: 0.4 }]);
  });
});
