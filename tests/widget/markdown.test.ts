import { describe, expect, test } from '@jest/globals';
import { createRenderMarkdown } from '../../src/widget/chat/markdown.js';

const render = createRenderMarkdown(new Set(['911', '988', '131114', '18002221222', '+15550100100']));

describe('a telephone number in an answer', () => {
  test.each([
    ['Call 911 now.', '<p>Call <a href="tel:911">911</a> now.</p>\n'],
    ['Call or text 988, or 911.', '<p>Call or text <a href="tel:988">988</a>, or <a href="tel:911">911</a>.</p>\n'],
    ['Lifeline: 13 11 14', '<p>Lifeline: <a href="tel:131114">13 11 14</a></p>\n'],
    ['Call 1-800-222-1222.', '<p>Call <a href="tel:18002221222">1-800-222-1222</a>.</p>\n'],
    ['Ring +1 555 010 0100', '<p>Ring <a href="tel:+15550100100">+1 555 010 0100</a></p>\n'],
    ['**Call 988**', '<p><strong>Call <a href="tel:988">988</a></strong></p>\n'],
    ['[Text 988](sms:988)', '<p><a href="sms:988">Text 988</a></p>\n'],
  ])('%j can be tapped', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test.each(['In 2019 and 9119', 'about 40 to 60 minutes', '`988`'])('%j is none', (markdown) => {
    expect(render(markdown)).not.toContain('tel:');
  });
});

describe('an answer', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '![a](https://evil.example/p.png)',
    '[a](data:text/html,x)',
  ])('%j becomes harmless text', (markdown) => {
    expect(render(markdown)).not.toMatch(/<(img|script)|href="(javascript|data)/i);
  });

  test('opens pages beside the chat, and telephones in place', () => {
    expect(render('[guide](https://clinic.example/guide)')).toContain('target="_blank" rel="noopener noreferrer"');
    expect(render('[call](tel:911)')).not.toContain('target');
  });

  test('links an address without a scheme by https, and leaves others as they are', () => {
    expect(render('chat at 988lifeline.org.')).toContain('<a href="https://988lifeline.org" target="_blank"');
    expect(render('http://old.example/a')).toContain('href="http://old.example/a"');
    expect(render('write to us@clinic.org')).toContain('href="mailto:us@clinic.org"');
  });

  test('keeps its line breaks', () => {
    expect(render('one\ntwo')).toBe('<p>one<br>\ntwo</p>\n');
  });
});
