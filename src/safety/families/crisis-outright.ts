import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;
const selfNow = { kind: 'crisis', variant: 'self', dangerNow: true } as const;

/**
 * Phrases that say it outright in everyday words. They stand apart from the wide families they were in, because the second net may set those aside
 * where the rest of the message is about opening hours or prices, and these it may not.
 */
export const OUTRIGHT_FAMILIES: readonly Family[] = [
  {
    id: 'weapon-owned',
    reason: 'A sentence that says no more than that one has a rope or a gun is not about opening hours.',
    outcome: selfNow,
    clearedBy: ['negation', 'past', 'joke', 'at-the-door', 'trauma'],
    patterns: [
      '^ i ~1 [have|got|bought|found|own] ~1 [gun|pistol|shotgun|noose|rope|razor blade|razor blades|handgun|revolver|helium] ~1 [$$|and i|and nobody|ready|waiting|hidden|loaded]',
    ],
  },
  {
    id: 'end-named',
    reason: 'Close to ending things, no point in going on: short, and said between two questions about prices.',
    outcome: self,
    clearedBy: ['negation', 'past', 'relief', 'farewell-to-others'],
    patterns: [
      'dead [girl|girls|boy|boys|man|men|woman|women|person|people|guy|guys] ~1 [do not|does not|can not|will not] ~1 [need|pay|come|attend|answer]',
      'bill a dead [man|woman|person|guy|girl]',
      '[close|closer|near] to [ending things|ending it|ending everything|giving up on life|not being here]',
      '[what is|whats|there is no|no|see no|not see the] ~1 point [of|in|to] ~1 [going on|living|carrying on|being alive|staying alive|life anymore|existing] ~1 [$|anymore|like this|if|when|any more]',
      'after [tonight|today|this weekend|tomorrow|friday|saturday|sunday|monday] ~3 not ~2 [have to|need to|be] ~1 [worry|deal|bother|bothered|hear|see|put up|burdened|listen|pay]',
      'goodbye to ~1 [all|everyone|everybody|my family|my kids|my children|my boys|my girls|my babies|the world|this world|my friends|my life|life] ~1 [$|i|you|for|forever|and|it|who|that|tonight]',
      '[suicidal|to die|kill themselves|kill themself|dead] ~1 because i ~1 [am|do|want|have|feel]',
      '[patient|patients|someone|somebody|person|people] like me ~3 [has|have|with] ~2 <weapon>',
      '<weapon> // ~8 [want|going|ready|plan] to use it ~1 [$|on|in|at|tonight|now]',
      '^ [mum|mom|mam|dad|mama|papa|babe|guys|everyone] ~1 i am ~1 sorry $$',
      'i ~1 have ~1 a plan ~1 though',
      '^ end me $$',
      '[go|going|want] ~1 to? sleep forever',
      '[go|wan|want] ~1 end am [$|all|tonight|now]',
      'i ~1 [hurt|cut|harm|harmed|burn|burned] me ~1 [$|again|bad|tonight|last]',
      '^ my plan is [ready|set|in place|final|made] $$',
      '[googling|google|googled|looking up|searching|searched|researching] ~1 [heights|ledges|knots|nooses|lethal doses|fatal doses|tall buildings|high bridges]',
      'at least ~2 [life insurance|insurance|pension|policy|payout] ~2 [would|will] ~2 [put|pay|set|cover|feed|raise|help|look after]',
      '[which|what] ~2 [pills|drugs|meds|tablets|medication] [are|is] ~1 [the]? ~1 [most lethal|deadliest|most deadly|lethal|deadly|most fatal] ~1 [$|for|in|to]',
      '[family|kids|wife|husband|children|they|she|he] ~2 be [fine|ok|okay|set|looked after|provided for] ~4 [policy|insurance|pension|payout|will]',
    ],
  },
  {
    id: 'answer-put-right',
    reason: 'A "no" on the form that should have been a yes: what was hidden is told now.',
    outcome: self,
    clearedBy: ['negation', 'rule-asked'],
    patterns: [
      '[suicide|suicidal|suicidality|harm|dead|question nine|question 9|number nine|number 9|item 9|item nine|hurting myself|dying] // ~14 [should be|should say|should have been|should have said|change it to|is really|real answer is|true answer is|truth is] ~1 [yes|nearly every day|every day|a yes]',
    ],
  },
];
