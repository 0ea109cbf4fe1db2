import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../src/language/normalise.js';

describe('normalise', () => {
  test.each([
    ['lower case and single spaces', '  What   IS\n ketamine ', 'what is ketamine'],
    ['HTML that Teams adds', '<p>what&nbsp;is&nbsp;ketamine</p>', 'what is ketamine'],
    ['a tag inside a word', 'ke<b>ta</b>mine', 'ketamine'],
    [
      'attributes of a tag',
      '<p class="x" id=y>what is <a href="https://x.example/?a=b" title=\'z\'>keta<b/>mine</a></p>',
      'what is ketamine',
    ],
    ['a mention of Teams', '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">FAQ</span> what', 'faq what'],
    ['a picture that runs a script', '<img src=x onerror=alert(1)> what<svg onload=alert(1)>', 'what'],
    ['a comment without words', 'ke<!-- -->tamine', 'ketamine'],
    [
      'words between angle brackets',
      'pain <a lot> <i want> <b c=d e> </s sigh> <!-- so --> <sad>',
      'pain a lot i want b c=d e /s sigh -- so -- sad',
    ],
    ['what is no tag', 'i <3 it, a < b > c, >.<', 'i <3 it, a < b > c, >.<'],
    ['zero-width characters inside a word', 'ke\u200bta\u200bmi\u200dne', 'ketamine'],
    ['a soft hyphen', 'keta\u00admine', 'ketamine'],
    ['full-width letters', '\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f', 'i want to'],
    ['accents and floods of combining marks', `k${'\u0301'.repeat(5000)}etam\u00efne`, 'ketamine'],
    ['bidirectional controls', '\u202eenimatek\u202c what', 'enimatek what'],
    ['controls and escape sequences', 'what is\u0000 ketamine\u0007', 'what is ketamine'],
    ['curly quotes and dashes', '\u2019tis \u201cit\u201d \u2014 yes', '\'tis "it" - yes'],
    ['decimal and hexadecimal entities', 'i&#39;m&#x20;ok', "i'm ok"],
    ['unicode spaces alone', '\u00a0\u3000\u2003', ''],
    ['zero-width characters alone', '\u200b\u200d\ufeff', ''],
    ['an entity that is none', 'a &nosuch; b', 'a &nosuch; b'],
    ['a lone surrogate', 'ketamine \ud800 what', 'ketamine what'],
  ])('reads %s', (_, written, plain) => {
    expect(normalise(written)).toBe(plain);
  });

  test('keeps punctuation, which separates clauses', () => {
    expect(normalise('Hi! It helps, right? (I hope.)')).toBe('hi! it helps, right? (i hope.)');
  });

  test('never throws and is the same when done twice, markup aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text.replace(/[<&]/g, ''));
        expect(normalise(once.replace(/[<&]/g, ''))).toBe(once.replace(/[<&]/g, '').replace(/\s+/g, ' ').trim());
      }),
    );
  });

  test('reads 100,000 characters of hostile markup in well under a second', () => {
    const started = performance.now();
    normalise('<a'.repeat(50_000));
    normalise('&#1'.repeat(33_000));
    normalise('<b '.repeat(33_000));
    normalise(`<b${' x=y'.repeat(25_000)}`);
    normalise(`<b${' '.repeat(100_000)}`);
    normalise(`<b${' x="'.repeat(25_000)}`);
    normalise(`<b ${'x'.repeat(100_000)} = `);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
