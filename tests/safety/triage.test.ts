import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

const capitalised = (text: string): readonly string[] => [
  text.toLowerCase(),
  text.toUpperCase(),
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
];
const each = (list: readonly (readonly [string, object])[]): readonly (readonly [string, object])[] =>
  list.flatMap(([text, found]) => capitalised(text).map((form) => [form, found] as const));

describe('triage', () => {
  test.each(
    each([
      ['i want to commit suicide', { kind: 'crisis', variant: 'self' }],
      ['i am having a heart attack', { kind: 'medical-emergency' }],
      ['i am being abused', { kind: 'crisis', variant: 'abuse' }],
      ['i was raped', { kind: 'crisis', variant: 'abuse' }],
      ['i am depressed', { kind: 'clear', crisisLine: true }],
    ]),
  )('the sentence "%s", which phones once failed at, gets what it needs', (text, found) => {
    expect(triage(text)).toMatchObject(found);
  });

  test.each([
    ["i'm not coping, i'm going to kill myself tonight", 'crisis'],
    ['i wont kill myself today but tomorrow yes', 'crisis'],
    ['i will not be here much longer', 'crisis'],
    ['I cannot stop wanting to die', 'crisis'],
    ['i dont want to die', 'clear'],
    ['im not going to hurt myself', 'clear'],
    ["i don't want to kill myself but i can't stop thinking about it", 'crisis'],
    ['i never want to wake up', 'crisis'],
    ['she is not breathing', 'medical-emergency'],
  ])('negation governs its own phrase only: %s', (text, kind) => {
    expect(triage(text).kind).toBe(kind);
  });

  test.each([
    ['i used to be suicidal years ago', 'clear'],
    ['i was suicidal years ago and now i am suicidal again', 'crisis'],
    ['i tried to kill myself ten years ago', 'clear'],
    ['i tried to kill myself last night', 'crisis'],
    ['my mom had a stroke last year', 'clear'],
    ['my mom is having a stroke', 'medical-emergency'],
  ])('what is over is told from what is now: %s', (text, kind) => {
    expect(triage(text).kind).toBe(kind);
  });

  test.each([
    ['can ketamine stop your heart', 'clear'],
    ['what are the signs of an overdose', 'clear'],
    ['what if i stop breathing during the infusion', 'clear'],
    ["i'm afraid i won't wake up from the infusion", 'clear'],
    ['can you overdose on ketamine because i want it to be over', 'crisis'],
    ['how much ketamine would kill me', 'crisis'],
    ['is it normal that he will not wake up', 'medical-emergency'],
  ])('a question about a risk is told from a danger: %s', (text, kind) => {
    expect(triage(text).kind).toBe(kind);
  });

  test.each([
    ['my brother says he wants to die', 'third-party'],
    ['my brother makes me want to kill myself', 'self'],
    ['my baby would be better off without me', 'self'],
    ["i'm going to shoot my boss tomorrow", 'harm-to-others'],
    ['the voices want me to hurt people', 'harm-to-others'],
    ['my husband beats me', 'abuse'],
  ])('whose danger it is decides the wording: %s', (text, variant) => {
    expect(triage(text)).toMatchObject({ kind: 'crisis', variant });
  });

  test.each([
    ['the gun is loaded and next to me', true],
    ['i am going to kill myself tonight', true],
    ['sometimes i wish i was dead', false],
  ])('danger now is marked: %s', (text, dangerNow) => {
    expect(triage(text)).toMatchObject({ kind: 'crisis', dangerNow });
  });

  test('an overdose beside a wish to die shows both numbers', () => {
    expect(triage('i swallowed a bottle of pills because i want to die')).toMatchObject({
      kind: 'medical-emergency',
      overdose: true,
      alsoCrisis: true,
    });
  });

  test('a danger at the end of a long message is found', () => {
    const long = 'I read the whole page and I have questions about price, driving and food. '.repeat(200);
    expect(triage(`${long} I don't want to be here anymore.`).kind).toBe('crisis');
  });

  test.each([
    'this waiting time is killing me',
    'my wife will kill me if i spend this much',
    'suicide squad was a great movie',
    'i cant take this anymore, your phone menu is insane',
    'kill the chat window',
    'goodbye and thank you for trying to help',
  ])('an idiom gets neither alarm nor line: %s', (text) => {
    expect(triage(text)).toEqual({ kind: 'clear', crisisLine: false });
  });

  test.each([
    'is ketamine used for suicide prevention in hospitals',
    'my dad died by suicide, can ketamine help with grief',
    'what is 988',
    'had suicidal thoughts in my 20s, fine now, am i a candidate',
    'im so depressed',
  ])('what speaks of suicide or a low mood without danger carries the line: %s', (text) => {
    expect(triage(text)).toEqual({ kind: 'clear', crisisLine: true });
  });

  test('the same utterance gets the same triage a hundred times', () => {
    const all = Array.from({ length: 100 }, () => JSON.stringify(triage('i want to die')));
    expect(new Set(all).size).toBe(1);
  });
});
