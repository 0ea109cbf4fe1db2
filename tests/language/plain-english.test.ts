import { describe, expect, test } from '@jest/globals';
import { writeOut } from '../../src/language/plain-english.js';

describe('writeOut', () => {
  test.each([
    ["i'm asking what's it cost", 'i am asking what is it cost'],
    ["doesn't it hurt", 'does not it hurt'],
    ['hows it given', 'how is it given'],
    ['can u tell me pls', 'can you tell me please'],
    ['sooooo long', 'soo long'],
    ['is im or iv better', 'is intramuscular or iv better'],
    ['iv vs im', 'iv vs intramuscular'],
    ['im scared', 'i am scared'],
    ['wat is it', 'what is it'],
    ['how long dose it last', 'how long does it last'],
    ['dose it hurt', 'does it hurt'],
    ['what dose will i get', 'what dose will i get'],
    ['works$', 'works '],
    ['is it $400', 'is it  dollars 400'],
    ['appt with my doc', 'appointment with my doctor'],
    ['omega-3 and anti-depressants', 'omega 3 and antidepressants'],
  ])('writes out "%s"', (written, plain) => {
    expect(writeOut(written)).toBe(plain);
  });
});
