import { expect, test } from '@jest/globals';
import { stripHtml } from '../../src/channels/strip-html.js';

test.each([
  ['<p>what is KAT?</p>', 'what is KAT?'],
  ['<div><div>is it&nbsp;<b>safe</b>?</div></div>', 'is it safe ?'],
  ['how long<br>and how much', 'how long\nand how much'],
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['pain &amp; sleep, it&#39;s bad', "pain & sleep, it's bad"],
  ['i &lt;3 this', 'i <3 this'],
  ['<p style="margin:0">it<br class="x"/>is</p>', 'it\nis'],
])('%s reads as %s', (html, words) => {
  expect(stripHtml(html)).toBe(words);
});

test.each([
  'i <3 this',
  'a < b and b > c',
  '<dose> of ketamine',
  '<i want to die>',
  '<p so bad>',
  '<br i am>',
  '&unknown; &#0; &#x110000;',
])('%s stays as it was written', (text) => {
  expect(stripHtml(text)).toBe(text);
});

// A request holds up to 256 KiB, and one text read for seconds keeps everybody waiting.
test.each(['<br ', '<br x=y', '<a x="', '<a ', '<attachment id="', '&#1', '<p><'])(
  'is done at once with a long text of nothing but %s',
  (part) => {
    const text = part.repeat(250_000 / part.length);
    const started = performance.now();
    stripHtml(text);
    expect(performance.now() - started).toBeLessThan(1500);
  },
);
