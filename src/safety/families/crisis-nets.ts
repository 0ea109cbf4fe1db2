import type { Family, Guard } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;

/** What a weapon or a tool may be named for beside danger. */
const NAMED_OTHERWISE: readonly Guard[] = [
  'past',
  'joke',
  'education',
  'question',
  'mundane',
  'trauma',
  'compulsion',
  'idiom',
  'hypothetical',
  'topic',
  'at-the-door',
];

/**
 * Wide nets under the families: a grave word close to the one who writes, in a sentence that is no question, no topic, no idiom and
 * no story of the past. They catch wording that nobody thought of; the families above them name what they know.
 */
export const NET_FAMILIES: readonly Family[] = [
  {
    id: 'death-and-self',
    reason: 'Death, dying or killing and "I", "me" or "my" in one breath.',
    outcome: self,
    clearedBy: [
      'negation',
      'past',
      'joke',
      'education',
      'statistics',
      'asked',
      'fear',
      'question',
      'mundane',
      'bereaved',
      'trauma',
      'compulsion',
      'in-session',
      'idiom',
      'other-death',
      'topic',
      'relief',
      'farewell-to-others',
    ],
    patterns: [
      '[i|me|my|myself] ~5 [die|dead|dying|death|deaths|corpse|grave|coffin|casket|noose|gallows|obituary|euthan|lethal|deadly]',
      '[die|dead|dying|death|corpse|grave|coffin|casket|noose|obituary|lethal|killing|kill] ~5 [i|me|my|myself]',
      'my [suicide|death|grave|coffin|corpse|obituary|eulogy|funeral|wake $|ashes|headstone|tombstone|urn|casket|cremation|burial]',
    ],
  },
  {
    id: 'alive-and-self',
    reason: 'Being alive spoken of as something that may stop.',
    outcome: self,
    clearedBy: ['past', 'joke', 'education', 'asked', 'fear', 'question', 'mundane', 'bereaved', 'trauma', 'idiom', 'topic'],
    patterns: [
      '[i|me|my] ~5 [be|being|stay|staying|still|keep|kept|am|keeping|remain|remaining|not|even|hate|left] alive',
      'without me',
      '[me|i am|i was|with me] gone ~1 [$|for good|forever|they|everyone|the|it|from]',
      '[rid|free] of me',
      '[no|any] more me',
    ],
  },
  {
    id: 'weapon-named',
    reason: 'Few people name a gun or a noose to a clinic without cause.',
    outcome: self,
    clearedBy: NAMED_OTHERWISE,
    patterns: ['[gun|guns|pistol|rifle|shotgun|revolver|handgun|glock|firearm|noose|bullet|bullets]'],
  },
  {
    id: 'blade-named',
    reason: 'Blades and ropes have a use in every kitchen and shed, so an accident clears them.',
    outcome: self,
    clearedBy: [...NAMED_OTHERWISE, 'accident'],
    patterns: ['[razor|razors|razorblade|razorblades|blade|blades|knife|knives|rope]'],
  },
];
