import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;

/** Danger said in passing, beside a question about something else. */
export const BESIDE_QUESTION_FAMILIES: readonly Family[] = [
  {
    id: 'said-beside-a-question',
    reason: 'A plain word of it beside a question about something else.',
    outcome: self,
    clearedBy: ['past', 'news', 'rule-asked', 'joke', 'bereaved'],
    patterns: [
      '[only thing] ~2 [stopping|keeping] me from ~1 [jumping|doing it|ending it|dying|pulling|taking]',
      '[my life|mine|it all|my story] ~1 ends ~1 [tonight|today|tomorrow|this week|soon|friday|saturday|sunday|monday]',
      '[want to die|suicidal|wants to die|end their lives] // ~1 [i am one|me|that is me|i am one of them|the friend is me]',
      'the friend is me',
      '[i could|could i|can i|to] jump off ~1 [of|$]',
      'i am [taking|swallowing|going to take|going to swallow] them all',
      '[going to|gonna|ready to|want to] [end|ens] it ~1 [all|now|tonight|$]',
      'i survived my ~1 suicide attempt',
      'survived ~2 suicide attempt ~1 [on|last|this|yesterday|two|three]',
      '[overdose|od] on it on purpose',
      'still want to end [my|your] life',
      '[not|never] ~1 [think|believe|feel] ~1 i ~1 [can|could|will] ~1 [keep|stay] ~1 [myself safe|safe $|safe tonight|safe today|safe anymore]',
      '[use|take|using|taking|swallow|swallowing|eat] ~4 [to|so|and] ~2 not wake up ~1 [$|again|ever|anymore]',
      '[world is|worlds|everyone is|everyones|they are] better [off]? without me',
    ],
  },
];
