import { describe, expect, test } from '@jest/globals';
import { ATTRIBUTE_ENTRIES, readAttribute, SAME } from '../../src/conversation/attribute.js';
import { FRAME_ENTRIES, readEllipsis, readPart } from '../../src/conversation/ellipsis.js';
import { plainWords } from '../../src/conversation/plain-words.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { LAST_REVIEW, SHIPPED } from '../fixtures/shipped-knowledge.js';

describe('a question that names only an attribute', () => {
  test.each([
    ['depression', 'how long?', 'duration'],
    ['administration', 'how long?', 'session-length'],
    ['side-effects', 'how long do they last', 'side-effects'],
    ['depression', 'how long does that last', 'duration'],
    ['depression', 'and how long does it take', 'speed'],
    ['expect', 'how many of those', 'sessions'],
    ['what-is-ketamine', 'how much?', 'dosage'],
    ['expect', 'how much?', 'cost'],
    ['depression', 'is that proven', 'evidence'],
    ['administration', 'who does that', 'staff-credentials'],
    ['administration', 'which one is best', 'personalised-plan'],
    ['yoga', 'how?', SAME],
    ['speed', 'prove it', 'evidence'],
    ['side-effects', 'prove it', SAME],
    ['duration', 'for ever?', 'duration'],
    ['sessions', 'for ever?', 'sessions'],
    ['sessions', 'for how long does each one go', 'session-length'],
    ['session-length', 'so 3 sessions is enough?', 'sessions'],
    ['duration', 'how long till they do', 'speed'],
    ['duration', 'so i need it forever', 'sessions'],
    ['drug-interactions', 'how long do those take', 'vs-antidepressants'],
    ['drug-interactions', 'and after?', SAME],
    ['expect', 'and after?', 'after'],
    ['dosage', 'how small', 'dosage'],
    ['vs-antidepressants', 'which then', SAME],
    ['vs-antidepressants', 'for everyone', 'not-for-everyone'],
    ['eating-disorders', 'will this fix it', SAME],
    ['other-condition', 'what does it work for then', 'conditions'],
    ['yoga', 'what is it good for', SAME],
    ['glutamate', 'what is it for', SAME],
    ['risks-safety', 'or anxious', 'side-effects'],
    ['anxiety', 'or depressed', undefined],
    ['administration', 'where in the body', SAME],
    ['evidence', 'from which year', 'evidence'],
    ['not-for-everyone', 'was it a big study', 'evidence'],
    ['driving', 'how long till i can work', 'driving'],
    ['right-for-me', 'who isnt it for', 'contraindications'],
    ['what-is-kat', 'who shouldnt have it', 'contraindications'],
    ['benefits', 'anything bad about it', 'risks-safety'],
    ['side-effects', 'whats good about it', 'benefits'],
    ['benefits', 'what could go wrong', 'risks-safety'],
    ['depression', 'hes 80, would they still do it', 'age-limits'],
    ['depression', 'and does it work for old folks', 'age-limits'],
    ['personalised-plan', 'whats in it', SAME],
    ['personalised-plan', 'who draws it up', 'personalised-plan'],
    ['evidence', 'whose study was it', SAME],
    ['expect', 'will somebody be with me the whole time', 'monitoring'],
    ['expect', 'can i bring my sister', 'other-uncovered'],
    ['after', 'for how long', 'duration'],
    ['driving', 'for how long not', 'driving'],
    ['side-effects', 'how many people did it help', 'evidence'],
    ['session-length', 'will i be awake', 'expect'],
    ['cost', 'shes on effexor', 'drug-interactions'],
    ['eating-disorders', 'same thing there?', SAME],
    ['evidence', 'in humans?', SAME],
    ['duration', 'and a single session', 'session-length'],
    ['depression', 'how does that work', 'how-it-works'],
    ['mindfulness', 'how do i do it', SAME],
    ['exercise', 'which kind', SAME],
    ['yoga', "what if i can't", SAME],
    ['exercise', 'what else helps', 'holistic'],
    ['evidence', 'over how long', SAME],
    ['evidence', 'who paid for it', SAME],
    ['evidence', "that's not very high", SAME],
    ['evidence', 'what happens to the others', 'not-for-everyone'],
    ['not-for-everyone', 'is there something else then', 'not-for-everyone'],
    ['cost', 'per session?', SAME],
    ['dosage', 'does it depend on weight', SAME],
    ['cost', 'is it the same everywhere', SAME],
    ['sessions', 'is it always the same for everyone', SAME],
    ['insurance', 'not even partly?', SAME],
    ['is-unknown', 'not even at night', SAME],
    ['monitoring', 'until when', SAME],
    ['depression', 'until when', 'duration'],
    ['depression', 'does his age play a role', 'age-limits'],
    ['duration', 'when', 'duration'],
    ['anxiety', 'within how many days', 'speed'],
    ['administration', 'which way is quickest', SAME],
    ['esketamine-spravato', 'same price?', SAME],
    ['anxiety', 'before or after', SAME],
    ['insurance', 'would a letter from my boss help', SAME],
    ['speed', 'is there a downside to that', 'risks-safety'],
    ['addiction', 'that scares me', SAME],
    ['side-effects', 'how do they handle it', SAME],
    ['expect', 'how do they control that', 'monitoring'],
    ['expect', 'and who else is there', 'monitoring'],
    ['ocd', 'what would they do about it', 'monitoring'],
    ['pregnancy', 'what do doctors normally say', SAME],
    ['administration', 'so no tablets at all', 'administration'],
    ['recreational', 'worse than alcohol', SAME],
    ['preparation', 'can i drink water', SAME],
    ['preparation', 'is tea ok', SAME],
    ['staff-credentials', 'for how many years', SAME],
    ['side-effects', 'he was diagnosed with a weak heart', 'contraindications'],
    ['risks-safety', 'even at 75', 'age-limits'],
    ['is-unknown', 'over 65 too', 'age-limits'],
    ['monitoring', 'what if something goes wrong', 'monitoring'],
    ['cost', 'how do i start then', 'get-started'],
    ['depression', 'count me in', 'get-started'],
    ['yoga', 'how do i start', SAME],
    ['risks-safety', 'who can tell me then', 'get-started'],
    ['cost', 'who would know', SAME],
    ['addiction', 'after how long', SAME],
    ['driving', 'how long until i can again', SAME],
    ['after', 'do i have to come back later', 'sessions'],
    ['addiction', 'what happens when you stop', SAME],
    ['depression', 'what if i stop', 'duration'],
    ['legality', 'what about in spain', SAME],
    ['duration', 'a month or two?', SAME],
    ['exercise', 'twenty minutes a day enough', undefined],
    ['exercise', 'ten minutes a day enough', SAME],
    ['ocd', 'so should i wait', SAME],
    ['eating-disorders', "so it isn't proven yet", SAME],
    ['booking', 'could my psychologist do it', SAME],
    ['get-started', 'what if my wife is against it', SAME],
    ['not-for-everyone', "why doesn't it work for the rest", 'not-for-everyone'],
    ['evidence', 'how did they measure that', SAME],
    ['ocd', 'what do researchers say', SAME],
    ['side-effects', 'any that are permanent', SAME],
    ['holistic', 'which of these matters most', SAME],
    ['how-it-works', 'how on earth does that work', 'how-it-works'],
    ['sessions', 'do they ever stop', 'sessions'],
    ['depression', 'do they ever stop', 'duration'],
    ['preparation', 'do I have to do all that', SAME],
    ['side-effects', 'how bad', SAME],
    ['risks-safety', 'long term?', SAME],
    ['get-started', 'how long until i get in', 'booking'],
    ['esketamine-spravato', "what's the difference", SAME],
    ['insurance', 'what if they refuse', SAME],
    ['legality', 'everywhere?', SAME],
    ['duration', 'then what', 'after'],
    ['drug-interactions', 'do i stop', 'drug-interactions'],
    ['preparation', 'how many hours before', SAME],
    ['vs-antidepressants', 'which is faster', SAME],
    ['depression', 'which is safer', 'risks-safety'],
    ['monitoring', 'the whole time?', SAME],
    ['expect', 'like a dream?', SAME],
    ['booking', 'in which city', 'booking'],
    ['insurance', 'how do i apply', SAME],
    ['administration', 'can my husband come', 'other-uncovered'],
    ['age-limits', 'do i need to be there when he has it', 'other-uncovered'],
    ['administration', 'which would you choose', 'personalised-plan'],
    ['conditions', "he's 16", 'age-limits'],
    ['addiction', 'i was on pain pills for 5 years', SAME],
    ['addiction', 'would they still take me', SAME],
    ['contraindications', 'i take a blood thinner', 'drug-interactions'],
    ['yoga', "i've never done it", SAME],
    ['mindfulness', 'how do i start', SAME],
    ['risks-safety', "that's scary", SAME],
    ['age-limits', 'who has to sign', SAME],
    ['drug-test', 'can i get a letter', SAME],
    ['booking', 'where do i park', 'booking'],
    ['drug-interactions', 'how long do i have to wait after it', SAME],
    ['driving', 'can i work the same afternoon', 'driving'],
    ['fda-approval', 'so is it an experiment', SAME],
    ['not-for-everyone', "what's the point then", 'benefits'],
    ['drug-test', 'even weeks later', SAME],
    ['cost', 'is that all in or per visit', SAME],
    ['sessions', 'what if i miss one', SAME],
    ['insurance', 'so who do i ask', SAME],
    ['get-started', 'how soon could that be', 'booking'],
    ['depression', "how would i know it's working", 'speed'],
  ])('after %s, "%s" asks for %s', (last, utterance, entry) => {
    expect(readAttribute(plainWords(utterance), last)).toBe(entry);
  });

  test.each([
    'how long do the effects of ketamine last',
    'how many sessions',
    'how much does it cost',
    'how bad is my depression',
    'who paid for the clinic',
    'how do i do the breathing',
    'what else does the guide say about pain',
    'is it better than ssris',
    'which drug is faster',
    'do i need a referral letter from my gp',
    'May my partner sit next to me in the room?',
    'i am on a budget',
  ])('is not one that names a topic: %s', (utterance) => {
    expect(readAttribute(plainWords(utterance), 'depression')).toBeUndefined();
  });

  test('is read in linear time from hostile text', () => {
    const started = performance.now();
    for (const piece of [
      'do i have to ',
      'is it that ',
      'what if i can not ',
      'a per each the ',
      'something else other ',
      'can i come with me ',
      'my son is only just ',
      'can i go to work the ',
    ]) {
      for (const last of ['yoga', 'evidence', 'cost']) readAttribute(plainWords(piece.repeat(5_000)), last);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('leads only to entries that the knowledge has', () => {
    const { entries } = loadKnowledge(SHIPPED, LAST_REVIEW);
    const ids = entries.map(({ id }) => id);
    expect([...ATTRIBUTE_ENTRIES, ...FRAME_ENTRIES].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('an utterance that leans on the last answer', () => {
  test.each([
    ['depression', 'what about anxiety?', 'can ketamine help with anxiety'],
    ['ptsd', 'and for pain too?', 'can ketamine help with pain'],
    ['yoga', 'and running?', 'does running help with my treatment'],
    ['pregnancy', 'what about teenagers', 'can teenagers have ketamine treatment'],
    ['cost', 'is it expensive for him', 'is ketamine treatment expensive for him'],
    ['drug-interactions', 'and lithium', 'can i have ketamine with lithium'],
    ['side-effects', 'what about headaches', 'does ketamine cause headaches'],
    ['legality', 'in texas', 'is ketamine treatment legal in texas'],
  ])('after %s, "%s" may mean "%s"', (last, utterance, reading) => {
    expect(readEllipsis(plainWords(utterance), last)).toContain(reading);
  });

  test.each([
    'what is ketamine',
    'how much does a full course of visits cost in your clinic',
    'and is ketamine legal where I live',
    'are there side effects with botox',
    'is it ok to have ibuprofen with metformin',
    'lying there with the drip in what would i feel',
    'after the lozenge how long will i feel it for',
    'Do I need someone to pick me up',
  ])('is not a question that stands on its own feet: %s', (utterance) => {
    expect(readEllipsis(plainWords(utterance), 'depression')).toBeUndefined();
  });
});

describe('a word or two', () => {
  test('fill the gap in the last question', () => {
    expect(readPart('and europe', 'legality')).toBe('is ketamine treatment legal in europe');
    expect(readPart('hair too', 'side-effects')).toBe('does ketamine cause hair');
  });

  test.each(['and my tax return', 'and a pizza', 'who won it', 'what about all those other things'])('and not: %s', (utterance) => {
    expect(readPart(utterance, 'legality')).toBeUndefined();
  });

  test('fill nothing where the last question has no gap', () => {
    expect(readPart('and europe', 'cost')).toBeUndefined();
  });
});
