import { describe, expect, test } from '@jest/globals';
import { FAMILIES } from '../../src/safety/families/families.js';
import { createMatcher } from '../../src/safety/matcher.js';

const matcher = createMatcher(FAMILIES);
const stands = (utterance: string): readonly string[] => matcher.findSigns(utterance).signs.map(({ family }) => family.id);

/** Each row: a family, a plain statement in few words, and its harmless twin. The net has no part in this. */
describe('a plain statement is heard by its family, and its twin by none', () => {
  test.each([
    ['attempt-told', "i attempted on monday, mom doesn't know", 'i attempted the payment on monday'],
    ['attempt-told', 'nearly jumped this morning', 'nearly cancelled this morning'],
    ['survival-unwelcome', 'i survived my attempt and i am not happy about it', 'i survived my first session and i am not dizzy'],
    ['method-asked', 'asking for a friend, how would someone end their life with no pain', 'how many people end their life each year'],
    ['wish-to-die', 'just kidding... actually no i really do want to die', 'actually no i do not want to die'],
    ['seizure', 'fit lasting more than 5 minutes, resident in room 12', 'they fit me in for 5 minutes'],
    ['heart', 'c h e s t  p a i n', 'c h e s t  p r e s s at the gym'],
    ['last-message', "that's the last text you'll ever get", 'the last text you sent had the wrong date'],
    ['last-message', 'been nice knowing everyone', 'nice meeting everyone at the clinic'],
    ['day-of-it', 'when the lease runs out so do i', 'when the trial runs out do i pay'],
    ['day-of-it', 'last sunset of my life', 'last session of the month'],
    ['no-tomorrow-wanted', "i don't want tomorrow to come", "i don't want tomorrow, friday is better"],
    ['asked-to-be-kept-from-it', "don't leave me alone with the pills", "don't leave me alone on hold"],
    ['asked-to-be-kept-from-it', "don't send anyone", "don't send anyone else the invoice"],
    ['fighting-it', 'fighting so hard not to kill myself', 'trying hard not to be late'],
    ['denial-taken-back', 'i said no but the answer is yes', 'i said no, the answer was in the guide'],
    ['worth-less-than', 'my insurance is worth more than i am', 'is it worth more than my copay'],
    ['mercy-asked', 'shoot me. not joking', 'shoot me an email'],
    ['end-in-a-word', 'i crave oblivion', 'i crave chocolate'],
    ['attempt-of-another', 'my husband tried again', 'my husband tried again to call you'],
    ['violence-in-a-word', 'raped', 'rapeseed oil'],
    ['knows-how-by-trade', 'im a medic and know exactly what to inject', 'im a medic, what do you inject'],
    ['set-up-and-ready', 'gas is on', 'gas station next door?'],
    ['set-up-and-ready', 'standing on a chair', 'standing on a train'],
    ['overdose-taken', 'i took to many pills', 'i have too many appointments'],
    ['overdose-taken', 'she took an overdose', 'what is an overdose'],
    ['bleeding-plain', "car accident, i'm bleeding", 'car accident, so i am late'],
    ['air-will-not-come', "the air won't go in", "the air con won't go on"],
    ['named-in-a-word', 'grand mal just now', 'epilepsy, grand mal, last one 1999'],
    ['poison-swallowed', 'drank windex', 'drank water'],
    ['poison-swallowed', '3yo found the lozenges', 'i found the lozenges'],
    ['just-done-by-another', 'he shot himself', 'he shot an email over'],
    [
      'asked-because-it-happened',
      'can it make you stop breathing because my son just did',
      'can it make you stop breathing because i have asthma',
    ],
    ['not-known-if-alive', 'i cant tell if he is alive', 'i cant tell if he is on the list'],
  ])('%s: %s', (family, danger, harmless) => {
    expect(stands(danger)).toContain(family);
    expect(stands(harmless)).toEqual([]);
  });
});
