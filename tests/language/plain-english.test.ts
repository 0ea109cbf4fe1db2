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
    ['can my mate come wiv me', 'can my mate come with me'],
    ['wot does it do in the brane', 'what does it do in the brain'],
    ['is it addictive fr', 'is it addictive really'],
    ['i fink so', 'i think so'],
    ['my father is having 82 years', 'my father is 82 years old'],
    ['can i do it if im 80', 'can i do it if i am 80 years old'],
    ['my son is 16, can he', 'my son is 16 years old, can he'],
    ['i am 45 and low', 'i am 45 and low'],
    ['i am 12 weeks gone', 'i am 12 weeks gone'],
    ['is there one near galway', 'is there one near me'],
    ['i was near death', 'i was near death'],
    ['omega-3 and anti-depressants', 'omega 3 and antidepressants'],
  ])('writes out "%s"', (written, plain) => {
    expect(writeOut(written)).toBe(plain);
  });
});
