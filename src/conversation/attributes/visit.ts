import { type Attribute, SAME } from './attribute-words.js';

const I = '(?:i|you|he|she|we|they|people|patients|one)';

/** What one does and feels in the room: asleep or awake, what one sees, hears and remembers, whether one may move, and whom one brings. */
export const VISIT_ATTRIBUTES: readonly Attribute[] = [
  {
    asked: new RegExp(
      `^(?:(?:do|does|will|would|can|could|am|are|is|should|may) ${I} (?:(?:still|even|actually|just|have to|need to|get to|be able to|going to|really|be) )*|(?:so )?${I} (?:am|are|will be|is) )` +
        '(?:asleep|awake|conscious|unconscious|sleep|fall asleep|stay awake|nap|dream|dreaming|trip|tripping|see things|hear things|remember (?:it|anything|things|that|what happened)|lie down|lying down|lay down|sit(?: up)?|sitting|talk|speak|move|get up|walk|go to the (?:bathroom|toilet|loo)|pee|use my phone|read|watch (?:tv|something)|listen to (?:music|something)|close my eyes|wear headphones|knocked out|put (?:under|to sleep|out)|out cold|sedated|under)' +
        '(?: (?:in there|there|during (?:it|that|the session|this)|while .{1,24}|the whole time|for (?:it|that|this)|through (?:it|that)|afterwards|after|then|too|or (?:not|awake|asleep|sitting|lying|what|something|anything)))*$',
    ),
    asksFor: 'expect',
  },
  // "Where in the body", of a needle.
  {
    asked:
      /^(?:where )?(?:does (?:it|that|the needle) go )?(?:in|on|into) (?:(?:which|what|the|my|your) )?(?:part of (?:the|my) )?(?:body|arm|hand|vein|leg|muscle)$/,
    after: [{ entries: ['administration'], asksFor: SAME }],
  },
  // "Can I bring a friend".
  {
    asked:
      /^(?:can|could|may|should|do|must) (?:i|we|he|she) (?:(?:have to|need to|get to) )?(?:bring|take|have)(?: along)? (?:my |a |an |the |some |his |her |our )?(?:own )?(?:wife|husband|friend|friends|partner|mom|mum|dad|mother|father|sister|brother|son|daughter|kids?|children|baby|family|therapist|girlfriend|boyfriend|dog|cat|pet|service dog|someone|somebody|anyone|person|buddy|roommate|support person|spouse|companion)(?: (?:along|with me|in|there|to (?:it|that|the session)|in the room|too))*$/,
    asksFor: 'other-uncovered',
  },
];
