import { describe, expect, test } from '@jest/globals';
import { FAMILIES } from '../../src/safety/families/families.js';
import { createMatcher } from '../../src/safety/matcher.js';
import { findOtherScript } from '../../src/safety/other-scripts.js';

const matcher = createMatcher(FAMILIES);
const heard = (utterance: string): readonly string[] => matcher.findSigns(utterance).signs.map(({ family }) => family.outcome.kind);

/** Each row: a family of expression, somebody in danger, and somebody who says nearly the same and is not. The net has no part in this. */
describe('a family hears the danger and leaves its harmless twin alone', () => {
  test.each([
    ['a date', "don't schedule me for march, I won't be alive in march", "we won't be in town until after christmas, is there a waitlist"],
    [
      'a promise that runs out',
      "i promised i'd wait til after the wedding. it was yesterday",
      'i promised to wait with the treatment until may',
    ],
    ['things given away', 'gave my guitar to my nephew, he can have my bike too', 'my son can have his tablet while he waits right'],
    ['an animal given away', "I've found someone to take both dogs", 'my dog is staying with my mom on infusion day'],
    ['affairs closed', 'the letters are on the desk, everything is paid', 'I closed my old bank account, how do I update billing'],
    ['the finder', 'whoever opens the door, I am sorry', "can someone who isn't my wife drive me home"],
    [
      'a rehearsal',
      'i had the belt around my neck for a second then i stopped',
      'counted my lozenges and there are only 9, pharmacy said 10',
    ],
    ['a recipe', 'what can i combine with the troches so i never wake up', 'what can I take so I am not nauseous'],
    ['the last hope', "this was my last hope and they denied me. so that's it", 'insurance denied it, can I appeal?'],
    ['survival regretted', 'furious that my roommate came home early and found me', 'I survived cancer and now I want to feel better'],
    ['words reported', 'pt in bay 2 says he would rather be dead than go home', 'patient stated she would like a later appointment'],
    ['a scale', 'columbia came back high, intent and plan', 'what is the C-SSRS and why do you ask it'],
    ['a writing found', 'my sons search history is full of painless ways to die', 'I found my old journal from when I started treatment'],
    [
      'a threat',
      'he said if i go to the police he will burn the house down with us in it',
      'my boss threatens to fire me if I miss another day',
    ],
    ['a child', 'my stepdad comes into my room at night', 'my uncle hugged me before the appointment lol'],
    ['revenge', 'theyre all going to pay on monday. everyone in that school', 'they are all going to pay out of pocket I guess'],
    ['a jest', 'thinking about unsubscribing from existence lol', 'how do I unsubscribe from these emails'],
    ['a denial', "I don't want to die, I just don't want to exist", "I don't have suicidal thoughts, just anxiety"],
    ['another grammar', 'i not want live more', 'i no want the spray, i want the drip'],
    ['another language', 'ich will einfach nicht mehr da sein', 'sprechen sie deutsch'],
  ])('%s', (_family, danger, harmless) => {
    expect(heard(danger)).toContain('crisis');
    expect(heard(harmless)).toEqual([]);
  });

  test.each([
    ['a pump', 'the roller clamp was open and the full bag went in over two minutes', 'the whole bag takes 40 minutes, right?'],
    ['a dose', 'nurse drew up 500 mg instead of 50', 'do I get the full dose the first time or half'],
    [
      'a mixture',
      'took parnate with my ketamine and now my jaw is locked',
      'my mom takes sertraline and gabapentin, can she have ketamine',
    ],
    [
      'a sleep',
      'my son took his lozenges and is snoring weird, cannot get him up',
      'my husband snores like crazy, is sleep apnea a problem',
    ],
    ['breaths', 'resps are 6 a minute', 'what breathing rate do you monitor for'],
    ['laughter', 'he was laughing but now his breaths are ten seconds apart', 'laughed so hard at your video i could not breathe'],
    [
      'a heart',
      'heart is galloping since the spray, dizzy',
      'my heart was pounding before the first session because I was nervous, then it was fine',
    ],
    ['an if', 'what do I do if he swallowed ten of them', 'what happens if I throw up'],
  ])('%s', (_family, danger, harmless) => {
    expect(heard(danger)).toContain('medical-emergency');
    expect(heard(harmless)).toEqual([]);
  });
});

describe('a guard does not clear a danger in the same message', () => {
  test.each([
    ["what's the point of an appointment when i won't be alive in december"],
    ['I sit with my pistol on the kitchen table most nights'],
    ['what should i eat before the infusion, also i took down the noose this morning but put it back'],
    ["no i'm not safe tonight"],
    ['once my kids are asleep im going to do it'],
    ['ketamine stopped working and i want to die'],
    ['my gf says if her consult gets denied shes jumping'],
  ])('%s', (utterance) => {
    expect(heard(utterance)).toContain('crisis');
  });
});

describe('findOtherScript', () => {
  test.each([
    ['我不想活了', 'crisis'],
    ['死にたい', 'crisis'],
    ['я не хочу жить', 'crisis'],
    ['他没有呼吸', 'medical-emergency'],
    ['он не дышит', 'medical-emergency'],
  ])('hears %s', (utterance, kind) => {
    expect(findOtherScript(utterance)?.kind).toBe(kind);
  });
  test.each(['i want to live', '', '😀', 'сколько стоит кетамин', '多少钱', 'naïve café'])('hears nothing in "%s"', (utterance) => {
    expect(findOtherScript(utterance)).toBeUndefined();
  });
});
