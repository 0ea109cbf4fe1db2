import { describe, expect, test } from '@jest/globals';
import { FAMILIES } from '../../src/safety/families/families.js';
import { createMatcher } from '../../src/safety/matcher.js';

const matcher = createMatcher(FAMILIES);
const stands = (utterance: string): readonly string[] => matcher.findSigns(utterance).signs.map(({ family }) => family.id);

/** Each row: what a guard clears, and the nearest danger that it must leave standing. The net has no part in this. */
describe('a guard clears its own kind of sentence and no danger beside it', () => {
  test.each([
    ['intake', 'do you accept referrals with passive SI, no plan', "do you take people like me who want to die, it's me"],
    ['at-the-door', 'i carry a gun for work, where do i leave it', 'where should i leave my gun, it is loaded and in my hand'],
    [
      'rule-asked',
      'do therapists break confidentiality if someone mentions suicide',
      'do therapists call the police if i say i am going to kill myself',
    ],
    ['farewell-to-others', 'wanted to say goodbye to nurse kelly before she retires', 'saying goodbye to my kids tonight'],
    ['farewell-to-others', 'i made my peace with taking meds', 'i made my peace with dying'],
    ['farewell-to-others', 'we never got to say goodbye to him', 'saying goodbye to everyone, forever'],
    ['chat-over', "this is my last message, i've got what i needed", 'this is my last message. tonight i end it'],
    ['hearsay', 'a friend says you pee blood, true?', 'my friend saw that i am peeing blood and i feel faint'],
    ['numbing', 'my face gets numb from the lozenge', 'my face is numb from the spray and drooping'],
    ['on-a-day', "i can't go on tuesdays", "i can't go on anymore"],
    ['monthly', 'on my period and bleeding heavily, can i come', 'on my period and bleeding so heavily that i faint'],
    ['of-nobody', 'unconscious versus asleep during treatment', 'unconscious after his spray'],
    ['relief', 'thoughts of ending it went away after session 3', 'thoughts of ending it went away for a while but are back'],
    ['negation', 'i no longer want to die', 'i no longer want to live'],
    ['past', 'i had thoughts of suicide when i was on lexapro', 'i have thoughts of suicide on lexapro'],
    ['past', 'my smile is crooked since birth', 'her smile is crooked since lunch'],
    ['older', "i couldn't breathe during my last session", "i couldn't breathe during my last session and still can't breathe"],
    ['chronic', "i get panic attacks where i can't breathe", "i can't breathe and my lips are blue"],
    ['fear', "my husband worries i'll die", "i'll die by my own hand tonight"],
    ['accident', 'i scratch myself when the eczema flares', 'i scratch myself until i bleed'],
    ['education', 'overdose symptoms?', 'overdose help'],
    ['asked', 'could stopping suddenly make me suicidal', 'stopping suddenly made me suicidal'],
    ['asked', 'how quickly does suicidal ideation drop after an infusion', 'suicidal ideation again, worse after the infusion'],
    ['idiom', "i'm deadly serious about the window seat", 'i want something deadly for myself'],
    ['joke', "if i hear that jingle again i'll shoot myself lol", "i'll shoot myself if this fails"],
    ['masked', "i can't breathe in these masks, are they still required", "i can't breathe, even with the oxygen mask on"],
    ['tinted', 'blue lips today, blame the slushie', "blue lips and he won't wake, he had a slushie"],
    ['tinted', 'black poop from the iron tablets', 'black poop and i feel faint'],
    [
      'told-to-a-clinician',
      'what happens if i tell my clinician i have thoughts of suicide? do they lock you up',
      'what happens if i tell my clinician i have thoughts of suicide? i have a plan for tonight',
    ],
    ['topic', 'difference between passive and active suicidal ideation?', 'my suicidal ideation went from passive to active'],
    ['box-ticked', "i ticked no on the self harm boxes but the form won't submit", 'i ticked no on the self harm box but i lied, i cut'],
    ['rule-asked', 'what is your policy when a patient tells you they are suicidal', 'i am the patient who tells you they are suicidal'],
    ['farewell-to-others', 'its my last day here at the clinic', 'its my last day here on earth'],
    [
      'denied',
      "my therapist asked me if i was suicidal and i said no, because i'm not",
      'my therapist asked me if i was suicidal and i said no but i lied',
    ],
    ['joke', 'that song you play makes me want to jump out the window lol', 'this life makes me want to jump out the window lol'],
    ['past', 'i used to wish i was dead, now i plan vacations', 'i used to wish i was dead, now i plan it'],
    ['farewell-to-others', "i'm writing letters to my representatives about coverage", "i'm writing letters to my kids for after"],
    ['idiom', 'i slept like the dead', 'i want to be like the dead'],
    ['at-the-door', 'guns allowed in the building? im a cop', 'gun in my hand in the building'],
    ['past', 'i planned my death in june of 2015', "i don't plan to be alive in june"],
    ['spent', 'took everything off the list', 'took everything in the cupboard'],
  ])('%s', (_guard, harmless, danger) => {
    expect(stands(harmless)).toEqual([]);
    expect(stands(danger)).not.toEqual([]);
  });
});

describe('what is said outright stands in families that the second net does not set aside', () => {
  test.each([
    ['i have a rope. what are your opening hours', 'weapon-owned'],
    ['how fast does it work because im close to ending things', 'end-named'],
    ['infusion number six and still empty. whats the point of going on', 'end-named'],
    ['goodbye to my kids, you were the best thing', 'end-named'],
    ['relapsed on sh last nite, can i still do my ketamine tmrw', 'self-harm-relapse'],
    ['broke my streak, cut last night', 'self-harm-relapse'],
    ['my self harm urges are back', 'self-harm-relapse'],
    ['will 100 paracetamol kill you', 'lethal-count'],
    ['heard that hanging is quick', 'lethal-count'],
    ['can you ask if its alright that im having seizures, three since breakfast', 'seizing-now'],
    ['reception. no. suicidal. a person please', 'suicide-word'],
    ['any better? no, suicidal again', 'suicide-word'],
    ['she asked if i want to hurt myself and i said no but i lied', 'self-harm'],
    ['he has never had a seizure like this', 'seizure'],
    ['he was cut down from a beam', 'cut-down'],
    ['new admission cut down from ligature 2 days ago', 'cut-down'],
  ])('%s', (utterance, family) => {
    expect(stands(utterance)).toContain(family);
  });

  test.each([
    ['i have a rope swing in the garden'],
    ['no relapse on self harm in years'],
    ['my treatment plan is ready'],
    ['does one lozenge kill brain cells'],
    ['im not having seizures'],
    ['the nurse asked me if i want to hurt myself and i said no, do i sign that sheet too'],
    ['no suicidal thoughts, one question'],
    ['how do i get my cat down from the tree'],
    ['we cut a branch down from the tree'],
  ])('and leave this alone: %s', (utterance) => {
    expect(stands(utterance)).toEqual([]);
  });
});
