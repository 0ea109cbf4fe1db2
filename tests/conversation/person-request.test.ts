import { describe, expect, test } from '@jest/globals';
import { asksForPerson, asksOnAboutPerson } from '../../src/conversation/person-request.js';
import { plainWords } from '../../src/conversation/plain-words.js';

describe('asksForPerson', () => {
  test.each([
    'put me through to reception',
    'can you transfer me please',
    'can somebody ring me please',
    'ask someone to call me',
    'ring me back',
    'i want to speak to the front desk',
    'hi, could one of your nurses phone me today',
  ])('hears it in "%s"', (utterance) => {
    expect(asksForPerson(plainWords(utterance))).toBe(true);
  });

  test.each(['can somebody drive me', 'call me crazy', 'can i talk to someone during the session', 'does the nurse ring a bell'])(
    'does not in "%s"',
    (utterance) => {
      expect(asksForPerson(plainWords(utterance))).toBe(false);
    },
  );
});

describe('asksOnAboutPerson', () => {
  test.each([
    'now',
    'now please',
    'right now',
    'i need it today',
    'how',
    'how do i reach them',
    'what number',
    'the phone number?',
    'nobody answers',
  ])('hears it in "%s"', (utterance) => {
    expect(asksOnAboutPerson(plainWords(utterance))).toBe(true);
  });

  test.each(['how long does it last', 'what is it', 'now what about the cost', 'when does it work'])('does not in "%s"', (utterance) => {
    expect(asksOnAboutPerson(plainWords(utterance))).toBe(false);
  });
});
