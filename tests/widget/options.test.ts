import { describe, expect, test } from '@jest/globals';
import { readChatOptions } from '../../src/widget/chat/options.js';
import { type PageManner, readOptions } from '../../src/widget/launcher/options.js';
import { mayShowChat } from '../../src/widget/launcher/origin.js';

const ENGLISH = { lang: 'en', direction: 'ltr' } as const;
const ARABIC = { lang: 'ar', direction: 'rtl' } as const;
const read = (dataset: Readonly<Record<string, string>>, page: PageManner = ENGLISH) =>
  readOptions({ dataset: dataset as DOMStringMap }, page);

describe('the data attributes of the snippet', () => {
  test('are all optional', () => {
    expect(read({})).toEqual({
      title: 'Ask about ketamine therapy',
      clinic: undefined,
      color: '#1f6f6b',
      position: 'right',
      theme: 'auto',
      locale: 'en',
    });
  });

  test('are taken over', () => {
    const dataset = { title: 'Ask us', clinic: 'Green Street', color: '#7A3E9D', position: 'left', theme: 'dark', locale: 'fr-FR' };
    expect(read(dataset)).toEqual({ ...dataset, color: '#7a3e9d' });
  });

  test.each([
    [{ color: 'red' }, { color: '#1f6f6b' }],
    [{ color: '#fff;}*{display:none' }, { color: '#1f6f6b' }],
    [{ position: 'top' }, { position: 'right' }],
    [{ theme: 'sepia' }, { theme: 'auto' }],
    [{ title: '  ' }, { title: 'Ask about ketamine therapy' }],
    [{ locale: '"><script>' }, { locale: 'en' }],
  ])('%j is not understood and becomes %j', (dataset, expected) => {
    expect(read(dataset)).toMatchObject(expected);
  });
});

describe('on a page', () => {
  test('that runs from right to left, the launcher is at the left, where lines end; unless the clinic says otherwise', () => {
    expect([read({}, ARABIC).position, read({ position: 'right' }, ARABIC).position]).toEqual(['left', 'right']);
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    ['ar', 'en-US'],
    ['', 'en-US'],
    ['eng"><script>', 'en-US'],
  ])('in "%s", the words around the English answers are in %s', (lang, locale) => {
    expect(read({}, { lang, direction: 'ltr' }).locale).toBe(locale);
  });

  test('in another language, the words are in the language that the clinic asks for', () => {
    expect(read({ locale: 'ar' }, ARABIC).locale).toBe('ar');
  });
});

describe('the look behind the # of the frame', () => {
  test('is read', () => {
    expect(readChatOptions('#color=7a3e9d&theme=dark&locale=fr-FR')).toEqual({ color: '#7a3e9d', theme: 'dark', locale: 'fr-FR' });
  });
  test('has defaults for what is missing or odd', () => {
    expect(readChatOptions('#color=zzz&theme=loud')).toEqual({ color: '#1f6f6b', theme: 'auto', locale: 'en-US' });
  });
});

describe('a website may show the chat', () => {
  const bot = new URL('https://bot.example/');
  test.each([
    ['https://bot.example/', [], true],
    ['https://clinic.example/about', ['https://clinic.example'], true],
    ['https://clinic.example.evil.example/', ['https://clinic.example'], false],
    ['http://clinic.example/', ['https://clinic.example'], false],
    ['http://localhost:8080/', undefined, true],
    ['http://127.0.0.1:8080/', undefined, true],
    ['http://localhost:8080/', ['https://clinic.example'], false],
    ['https://localhost.evil.example/', undefined, false],
  ])('%s with the list %j: %s', (page, origins, may) => {
    expect(mayShowChat(new URL(page), bot, origins ? { origins } : {})).toBe(may);
  });
});
