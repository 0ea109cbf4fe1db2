import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

const FORMS: Readonly<Record<string, readonly string[]>> = {
  'leet and signs': ['i w4nt t0 d1e', 'su1cide is all i want', 'ki11 myself', 'k!ll myself tonight', '$uicidal rn', 'un@live myself'],
  'letters hidden by stars': ['i want to d*e', 'thinking about s*icide', 'k*ll myself', 'k#ll myself'],
  'letters spaced or dotted': [
    's u i c i d e',
    'i w a n t t o d i e',
    'k.m.s',
    'k.i.l.l. m.y.s.e.l.f.',
    'i...want...to...die',
    'i-want-to-die',
    'i_want_to_die',
  ],
  'words run together': ['iwanttodie', 'killmyself', 'wannadie iwanttokillmyself'],
  'letters repeated': ['i want to dieeee', 'kiiiill myself', 'suuuicidal'],
  'slips of the finger': [
    'i wnat to die',
    'im gona kill mysef',
    'feeling suisidal agian',
    'sucidial thougths tonite',
    'i dnt want to liv',
    'i want to end my lyfe',
    'want to kil my self',
  ],
  slang: ['kms', 'unalive myself', 'sewerslide', 'ctb soon', 'imma kms', 'self delete'],
  'invisible and foreign letters': [
    'i want to kill my\u200bself',
    '\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45',
    '\u0456 want t\u043e di\u0435',
    'i w\u0301ant to d\u0301ie',
    '<b>i want to di</b>e',
    'i want to die &nbsp;',
  ],
  'other languages': ['me quiero matar esta noche', 'no quiero vivir m\u00e1s', 'je veux mourir', 'ich will sterben'],
};

describe.each(Object.entries(FORMS))('%s', (_, utterances) => {
  test.each(utterances)('%s is a crisis', (utterance) => {
    expect(triage(utterance).kind).toBe('crisis');
  });
});

test.each(['cnat breath', "he od'd on ketamine", 'my chset hurts so bad', 'wife unresponsve', 'haveing a siezure'])(
  '%s is an emergency',
  (utterance) => {
    expect(triage(utterance).kind).toBe('medical-emergency');
  },
);

test.each([
  'studied the audience together',
  'the soldier skilled in method',
  'i breed dogs',
  'i bought a bigger bottle of wine for dinner',
  'attach the form',
])('ordinary words are not bent into danger: %s', (utterance) => {
  expect(triage(utterance)).toEqual({ kind: 'clear', crisisLine: false });
});
