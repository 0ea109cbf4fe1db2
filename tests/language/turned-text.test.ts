import { expect, test } from '@jest/globals';
import { normalise } from '../../src/language/normalise.js';
import { turnBack } from '../../src/language/turned-text.js';
import { triage } from '../../src/safety/triage.js';

const turned = (text: string) => `\u202e${text}\u202c`;
const backwards = (text: string) => [...text].reverse().join('');

test.each([
  ['what was written backwards and shown turned is read as it is shown', turned(backwards('what is ketamine')), 'what is ketamine'],
  ['plain words in turned marks stay plain', turned('what is ketamine'), 'what is ketamine'],
  ['the mark that ends it may be missing', `\u202e${backwards('how does it work')}`, 'how does it work'],
  ['what stands around it stays', `so ${turned(backwards('is it legal'))} then`, 'so is it legal then'],
  ['a word that neither way says anything stays', turned('ketamine'), 'ketamine'],
  ['no mark, no change', 'enimatek si tahw', 'enimatek si tahw'],
])('%s', (_name, text, read) => {
  expect(normalise(text)).toBe(read);
});

test('a danger cannot be hidden so', () => {
  expect(triage(turned(backwards('i want to die'))).kind).toBe('crisis');
  expect(triage(turned('i want to die')).kind).toBe('crisis');
});

test('a hundred thousand marks take no time', () => {
  const started = performance.now();
  turnBack('\u202ea'.repeat(100_000));
  turnBack(`\u202e${'a b '.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(1000);
});
