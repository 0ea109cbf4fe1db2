import type { Attribute } from './attribute-words.js';

const I = '(?:i|you|he|she|we|they|people|patients|one)';

/** What one does and feels in the room: asleep or awake, what one sees, hears and remembers, whether one may move. */
export const VISIT_ATTRIBUTES: readonly Attribute[] = [
  {
    asked: new RegExp(
      `^(?:(?:do|does|will|would|can|could|am|are|is|should|may) ${I} (?:(?:still|even|actually|just|have to|need to|get to|be able to|going to|really|be) )*|(?:so )?${I} (?:am|are|will be|is) )` +
        '(?:asleep|awake|conscious|unconscious|sleep|fall asleep|stay awake|nap|dream|dreaming|trip|tripping|see things|hear things|remember (?:it|anything|things|that|what happened)|lie down|lying down|lay down|sit(?: up)?|sitting|talk|speak|move|get up|walk|go to the (?:bathroom|toilet|loo)|pee|use my phone|read|watch (?:tv|something)|listen to (?:music|something)|close my eyes|wear headphones|knocked out|put (?:under|to sleep|out)|out cold|sedated|under)' +
        '(?: (?:in there|there|during (?:it|that|the session|this)|while .{1,24}|the whole time|for (?:it|that|this)|through (?:it|that)|afterwards|after|then|too|or (?:not|awake|asleep|sitting|lying|what|something|anything)))*$',
    ),
    asksFor: 'expect',
  },
];
