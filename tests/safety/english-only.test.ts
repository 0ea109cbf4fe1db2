import { expect, test } from '@jest/globals';
import type { Language } from '../../src/language/foreign-language.js';
import { englishOnlyText } from '../../src/safety/english-only.js';
import { REGIONS, type Region } from '../../src/safety/regions.js';

const LANGUAGES: readonly Language[] = ['es', 'zh', 'fr', 'de', 'it', 'pt', 'pl', 'ar', 'ro', 'vi'];

test('in each language and region it has the number of the emergency and of the crisis line, and no other', () => {
  for (const region of Object.keys(REGIONS) as Region[])
    for (const language of LANGUAGES) {
      const text = englishOnlyText(language, region);
      const { emergency, crisis } = REGIONS[region];
      expect({ language, region, numbers: text.match(/\d[\d ]*\d/g) }).toEqual({
        language,
        region,
        numbers: [emergency.call, crisis.call],
      });
      expect(text).not.toMatch(/[{}]/);
    }
});

test('the sentences differ', () => {
  expect(new Set(LANGUAGES.map((language) => englishOnlyText(language, 'US'))).size).toBe(LANGUAGES.length);
});
