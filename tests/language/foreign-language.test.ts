import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readForeignLanguage } from '../../src/language/foreign-language.js';

describe('readForeignLanguage', () => {
  test.each([
    ['es', 'hola'],
    ['es', '¿cuánto cuesta el tratamiento con ketamina?'],
    ['es', 'habla español?'],
    ['fr', 'bonjour'],
    ['fr', 'combien coûte une séance ?'],
    ['de', 'guten tag'],
    ['de', 'Hallo, wie lange dauert die Behandlung?'],
    ['it', 'ciao'],
    ['it', 'quanto costa la terapia con ketamina?'],
    ['pt', 'olá'],
    ['pt', 'quanto custa o tratamento?'],
    ['pl', 'ile kosztuje leczenie ketaminą'],
    ['ro', 'bună ziua, cât costă tratamentul?'],
    ['vi', 'điều trị này có đau không'],
    ['zh', '你好'],
    ['zh', '治疗要多少钱'],
    ['ar', 'كم تكلفة العلاج'],
    ['other', 'сколько стоит лечение'],
    ['other', '치료 비용이 얼마예요'],
    ['other', 'هزینه درمان چقدر است؟'],
    ['other', '治療はいくらですか'],
  ])('hears %s: %s', (language, utterance) => {
    expect(readForeignLanguage(utterance)).toBe(language);
  });

  test.each([
    'hello',
    'is ketamine safe',
    'hola, how much does it cost',
    'ketamina?',
    'no me, no you, no us',
    'i live in la, is there a clinic',
    'k e t a m i n e  c o s t',
    'que sera sera',
    'what does α mean',
    'die die die',
    '👍',
    '',
  ])('hears none in "%s"', (utterance) => {
    expect(readForeignLanguage(utterance)).toBeUndefined();
  });

  test('hears none in the questions that the bot is measured on', () => {
    const folder = new URL('../questions/', import.meta.url);
    const files = readdirSync(folder).filter((name) => /^(?:second-author|dialogues.*)\.jsonl$/.test(name));
    const rows = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'));
    const said = rows.map((row) => JSON.parse(row)).flatMap(({ q, turns }) => (turns ? turns.map(({ say }: { say: string }) => say) : [q]));
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((utterance: string) => readForeignLanguage(utterance) !== undefined)).toEqual([]);
  });
});
