import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

const kindOf = (utterance: string): string => triage(utterance).kind;

describe('a "no" or "not" takes danger away only from what it denies', () => {
  test.each([
    'just kidding... actually no i really do want to die',
    'if insurance says no again i am killing myself',
    'not once today have i not thought about killing myself',
    "i'm not not suicidal",
    "there's no way im not killing myself tonight",
    'correction to my previous statement: i do want to die',
    'i wont to kil my self',
  ])('danger: %s', (utterance) => {
    expect(kindOf(utterance)).toBe('crisis');
  });
  test.each(['no plans to kill myself, just tired', 'i am not suicidal', 'actually no i dont want to die', 'i no longer want to die'])(
    'none: %s',
    (utterance) => {
      expect(kindOf(utterance)).toBe('clear');
    },
  );
});

describe('an overdose that is meant and not yet taken is a crisis, and one that was taken an emergency', () => {
  test.each([
    'happy friday! overdosing tonight',
    'thinking of swallowing all of moms pills',
    'got my lithium in my hand thinking about overdosing',
  ])('meant: %s', (utterance) => {
    expect(triage(utterance)).toMatchObject({ kind: 'crisis', variant: 'self' });
  });
  test.each(['i am overdosing', 'he is overdosing', 'i took all the pills tonight', 'she overdosed, going to the hospital now'])(
    'taken: %s',
    (utterance) => {
      expect(kindOf(utterance)).toBe('medical-emergency');
    },
  );
});

describe('words run together, in small capitals or in Greek letters are read', () => {
  test.each([
    ['crisis', 'theworldsbetterwithoutme goingtoendit'],
    ['crisis', 'ɪ ᴀᴍ ɢᴏɪɴɢ ᴛᴏ ᴋɪʟʟ ᴍʏsᴇʟꜰ'],
    ['crisis', 'I wαnt tσ dιє'],
    ['medical-emergency', 'hislipsareblue'],
    ['medical-emergency', 'myhusbandwontwakeup'],
    ['medical-emergency', 'hανιηg α sειzυrε ηοw'],
    ['clear', 'relives it every night, would kat help with ptsd'],
  ])('%s: %s', (kind, utterance) => {
    expect(kindOf(utterance)).toBe(kind);
  });
});

describe('a chart is read as what it says', () => {
  test.each([
    'scalp lac, gcs 11, unwitnessed fall in recovery',
    'muscle rigidity, hyperthermia, clonus after ketamine',
    'a client in my office has lost consciousness during a session',
  ])('emergency: %s', (utterance) => {
    expect(kindOf(utterance)).toBe('medical-emergency');
  });
});
