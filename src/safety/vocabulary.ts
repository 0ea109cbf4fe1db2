import type { Vocabulary } from './compile-pattern.js';
import { HARM } from './vocabulary/harm.js';
import { NUMBERS } from './vocabulary/numbers.js';
import { OWN_DEATH } from './vocabulary/own-death.js';
import { OWN_KILLING } from './vocabulary/own-killing.js';
import { PEOPLE } from './vocabulary/people.js';
import { REPORTS } from './vocabulary/reports.js';
import { THINGS } from './vocabulary/things.js';
import { WISHES } from './vocabulary/wishes.js';

/** Classes of words that the families share. A class may use other classes. */
export const VOCABULARY: Vocabulary = {
  ...PEOPLE,
  ...WISHES,
  ...OWN_DEATH,
  ...OWN_KILLING,
  ...THINGS,
  ...HARM,
  ...NUMBERS,
  ...REPORTS,
};
