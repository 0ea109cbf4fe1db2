import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { words } from '../language/words.js';

/** More than this many characters are no command, remark or choice; what is read here stays short. */
const LONGEST = 200;

/** The words of a whole utterance, written out, with single spaces and no punctuation: what commands and remarks are compared on. */
export function plainWords(utterance: string): string {
  return words(writeOut(normalise(utterance.slice(0, LONGEST * 4)).slice(0, LONGEST))).join(' ');
}
