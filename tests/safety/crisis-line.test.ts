import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

describe('the line under an ordinary answer', () => {
  test.each([
    ['I attempted in 2009, am well now, does that rule me out'],
    ['would a past attempt disqualify me from the spray'],
    ['suicide runs in my family, am i at higher risk with ketamine'],
    ['do you accept referrals with passive SI, no plan'],
    ['could my mood get worse after ketamine'],
    ['I took an overdose when I was 22. Should I mention it?'],
    ['used to cut, stopped in 2015'],
    ['¿la ketamina ayuda con los pensamientos suicidas?'],
    ['which helpline should carers ring in the uk'],
    ['i get the blues every winter, would it help'],
    ['the pills did little and i am getting discouraged, what makes this different'],
  ])('stands: %s', (utterance) => {
    expect(triage(utterance)).toEqual({ kind: 'clear', crisisLine: true });
  });

  test.each([
    ['i attempted to upload my id twice'],
    ['my third attempt at the payment failed'],
    ['i feel hopeless about my insurance ever paying'],
    ['suicide squad was on the clinic tv'],
    ['our cat runs in the garden'],
    ['is there blues music in the room'],
    ['i got a discount and got to the clinic early'],
    ['i used to cut hair for a living'],
    ['what are the signs of a ketamine overdose'],
  ])('does not stand: %s', (utterance) => {
    expect(triage(utterance)).toEqual({ kind: 'clear', crisisLine: false });
  });
});
