import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { failedGates } from '../../src/cli/evaluation/gates.js';
import { readLabelledFiles } from '../../src/cli/evaluation/labelled.js';
import { scoreContexts } from '../../src/cli/evaluation/score-contexts.js';
import { scoreDialogues } from '../../src/cli/evaluation/score-dialogues.js';
import { scoreQuestions } from '../../src/cli/evaluation/score-questions.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const answerer = createShippedAnswerer();
const files = readLabelledFiles(fileURLToPath(new URL('../questions/', import.meta.url)));

describe('the labelled files', () => {
  test('hold at least 80 dialogues with 150 follow-ups', () => {
    const dialogues = files.flatMap((file) => file.dialogues);
    expect(dialogues.length).toBeGreaterThanOrEqual(80);
    expect(dialogues.reduce((sum, { turns }) => sum + turns.length - 1, 0)).toBeGreaterThanOrEqual(150);
  });

  test.each(files.filter(({ dialogues }) => dialogues.length > 0))('pass the gate for dialogues: $name', ({ name, dialogues }) => {
    const { values, misses } = scoreDialogues(dialogues, answerer);
    const failed = failedGates(values, name);
    expect({ failed, misses: failed.length > 0 ? misses : [] }).toEqual({ failed: [], misses: [] });
  });

  test.each(files.filter(({ questions }) => questions.length > 0))('pass the gates for questions: $name', ({ name, questions }) => {
    const { values, misses } = scoreQuestions(questions, answerer);
    const failed = failedGates(values, name);
    expect({ failed, misses: failed.length > 0 ? misses : [] }).toEqual({ failed: [], misses: [] });
  });

  test.each(files.filter(({ questions }) => questions.length > 0))(
    'have full questions that no context bends: $name',
    ({ name, questions }) => {
      const { values, misses } = scoreContexts(questions, answerer);
      const failed = failedGates(values, name);
      expect({ failed, misses: failed.length > 0 ? misses : [] }).toEqual({ failed: [], misses: [] });
    },
  );

  test('have a question that is bent on purpose counted as bent', () => {
    const { values, misses } = scoreContexts([{ q: 'how long?', labels: [], kind: 'covered' }], answerer);
    expect(values).toEqual({ bentByContext: 1 });
    expect(misses.join()).toContain('after depression');
  });
});

describe('a gate', () => {
  test('names the figure that fails it, and passes what was not measured', () => {
    expect(failedGates({ followUpsRight: 0.8, splitInTwo: 0.02, recallAt1: 1 })).toEqual([
      'splitInTwo is 0.0200, must be at most 0.01',
      'followUpsRight is 0.8000, must be at least 0.9',
    ]);
  });

  test('of one file takes the place of that for all', () => {
    expect(failedGates({ coreRecall: 0.99 }, 'safety.jsonl')).toEqual(['coreRecall is 0.9900, must be at least 1']);
    expect(failedGates({ coreRecall: 0.99 }, 'safety-families.jsonl')).toEqual([]);
    expect(failedGates({ followUpsRight: 0.89 }, 'dialogues-third-author.jsonl')).toEqual([]);
  });
});
