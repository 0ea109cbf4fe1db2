import { expect, test } from '@jest/globals';
import { withoutVocative } from '../../src/conversation/vocative.js';

test.each([
  ['how are you love', 'how are you'],
  ['hello my dear', 'hello'],
  ['thanks mate', 'thanks'],
  ['love', 'love'],
  ['love it', 'love it'],
])('"%s" is "%s"', (plain, left) => {
  expect(withoutVocative(plain)).toBe(left);
});
