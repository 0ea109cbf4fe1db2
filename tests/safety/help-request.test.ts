import { expect, test } from '@jest/globals';
import { isHelpRequest } from '../../src/safety/triage.js';

test.each([
  'help now',
  'HELP NOW!',
  'Get help now',
  '988',
  '911',
  '9-8-8',
  'call 988',
  'emergency',
  'Crisis',
  'crisis line',
  'sos',
  'i need help now please',
  "it's an emergency",
  'suicide hotline',
])('"%s" asks for the way to help', (utterance) => {
  expect(isHelpRequest(utterance)).toBe(true);
});

test.each([
  'help',
  'what is 988',
  'do you have an emergency contact form',
  'can you help me choose',
  'what happens in an emergency',
  '',
  'i need help with the form now and then',
])('"%s" does not ask for the way to help and nothing else', (utterance) => {
  expect(isHelpRequest(utterance)).toBe(false);
});
