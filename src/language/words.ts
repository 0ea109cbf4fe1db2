import { stemmer } from 'stemmer';
import { remember } from './remember.js';

/** The words of a normalised text: runs of letters and digits, apostrophes dropped ("it's" gives "its" unless expanded first). */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const MAX_STEMS = 50_000;

/** The Porter stem of a word. */
export const stem: (word: string) => string = remember(stemmer, MAX_STEMS);

/**
 * Words that carry no topic. Question words and words such as "before", "long", "much" are not here: in questions this short they are
 * what tells one topic from another.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the is are was were be been am do does did i me my we our you your it its this that these those to of in on at by from as and or ' +
    'but if so there here us they them their he she his her please s t m d ll ve re just really very much actually exactly would will could ' +
    'should can may might have has had get got gets im any some like for with about up out because though also too even only been being ' +
    'going go one thing things know want think said says told ask'
  ).split(' '),
);
