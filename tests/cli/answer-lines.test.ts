import { describe, expect, test } from '@jest/globals';
import { answerLines } from '../../src/cli/answer-lines.js';
import type { ReplyReport } from '../../src/cli/report-reply.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const answerer = createShippedAnswerer();

async function* linesOf(...lines: readonly (object | string)[]) {
  for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
}

async function ask(...lines: readonly (object | string)[]): Promise<readonly ReplyReport[]> {
  const written: string[] = [];
  await answerLines(linesOf(...lines), answerer, (line) => written.push(line));
  return written.map((line) => JSON.parse(line) as ReplyReport);
}

describe('answering JSON lines', () => {
  test('gives one report a line, in the same order, and passes over empty lines', async () => {
    const reports = await ask({ text: 'does ketamine help with ptsd' }, '', { text: 'how much does it cost' });
    expect(reports.map(({ kind, entry }) => [kind, entry])).toEqual([
      ['answer', 'ptsd'],
      ['not-covered', 'cost'],
    ]);
  });

  test('shares context within a conversation alone', async () => {
    const reports = await ask(
      { text: 'does it help with depression?', conversation: 'a' },
      { text: 'tell me more', conversation: 'b' },
      { text: 'tell me more' },
      { text: 'tell me more', conversation: 'a' },
    );
    expect(reports.map(({ kind }) => kind)).toEqual(['answer', 'small-talk', 'small-talk', 'answer']);
  });

  test.each(['i want to kill myself', 'tell me a joke', 'how long', '', 'hello', 'is it safe and what does it cost'])(
    'reports every field for "%s", five candidates among them',
    async (text) => {
      const [report] = await ask({ text });
      expect(Object.keys(report ?? {})).toEqual(['kind', 'entry', 'entries', 'candidates', 'choices', 'text', 'ms']);
      expect(report?.candidates).toHaveLength(5);
      expect(new Set(report?.candidates.map(({ entry }) => entry)).size).toBe(5);
      expect(report?.text).not.toBe('');
      expect(report?.ms).toBeGreaterThanOrEqual(0);
    },
  );

  test.each([
    ['not json', /^Line 2 is not JSON/],
    ['{"question": "hi"}', /^Line 2 has no "text"/],
    ['7', /^Line 2 has no "text"/],
    ['{"text": "hi", "conversation": 3}', /^Line 2 has a "conversation" that is not a string/],
  ])('names the line of %s', async (line, message) => {
    await expect(ask({ text: 'hello' }, line)).rejects.toThrow(message);
  });
});
