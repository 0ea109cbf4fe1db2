import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { triage } from '../../src/safety/triage.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const rowsOf = (file: string): readonly Record<string, unknown>[] =>
  read(`tests/questions/${file}`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const alarms = (utterances: readonly string[]): readonly string[] => utterances.filter((text) => triage(text).kind !== 'clear');

const banks = [...readdirSync(new URL('knowledge/en/phrasings/', ROOT)).map((name) => `phrasings/${name}`), 'off-topic.yaml'];

describe('nobody who asks what the guide or the chat can answer is taken for someone in danger', () => {
  test.each(banks)('in the phrasings of %s', (file) => {
    const { phrasings } = parse(read(`knowledge/en/${file}`)) as { readonly phrasings: readonly string[] };
    expect(phrasings.length).toBeGreaterThan(5);
    expect(alarms(phrasings)).toEqual([]);
  });

  test('in the questions of another author', () => {
    const questions = rowsOf('second-author.jsonl').map((row) => String(row['q']));
    expect(questions.length).toBeGreaterThan(200);
    expect(alarms(questions)).toEqual([]);
  });

  test.each(['dialogues.jsonl', 'dialogues-development.jsonl'])('in the calm turns of %s', (file) => {
    const turns = rowsOf(file).flatMap((row) => row['turns'] as readonly { readonly say: string; readonly kind?: string }[]);
    const calm = turns.filter(({ kind }) => kind !== 'crisis' && kind !== 'medical-emergency').map(({ say }) => say);
    expect(calm.length).toBeGreaterThan(50);
    expect(alarms(calm)).toEqual([]);
  });
});
