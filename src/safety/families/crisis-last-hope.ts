import type { Family } from './family.js';

const self = { kind: 'crisis', variant: 'self' } as const;
const HOPE =
  '[last|only|final|one] ~2 [thing on the list|one on the list|thing on my list|drug on the list|hope|chance|shot|resort|try|card|option|thing left|stop|attempt|bet|straw|lifeline|thread|reason|thing keeping]';
const REFUSED =
  '[denied|refused|rejected|reject|turned down|turned me down|turned me away|turn me down|turn me away|said no|says no|say no|not eligible|ineligible|disqualified|not a candidate|declined|cancelled on|canceled on|dropped me|kicked out|cut off|not take me|not accept me|not cover|not approved|not approve|not qualify|can not afford|could not afford|cant afford|cost too much|too expensive for me|failed|fail|fails|not work|not working|not help|not helping|did nothing|does nothing|useless|gone|over|ran out|run out|gave up on me|taken away|took away|closed the door]';
const LEAVE =
  '[i am done|i am out|i am finished|i am gone|i am leaving|i am choosing to|i choose to|i am going to leave|i will leave|i leave|i am checking out|i check out|it is over|that is it|so long|goodbye|bye|farewell|i give up|i am giving up|i quit|no reason|the end|nothing left|not be here|lights out|game over|i will go|i am going home|i know what i have to do|i know what i will do|i know what to do|i know how this ends|you know what that means|we both know|there is only one|only one way|only one thing left|there is no plan b|no plan b|no next thing|i let go|i am letting go|i will let go|i stop|i am stopping|i can not do|i can not keep|i will not keep|i will not be]';

/** Everything hung on one last thing, and it fails; or nothing more will be tried. */
export const LAST_HOPE_FAMILIES: readonly Family[] = [
  {
    id: 'last-hope-lost',
    reason:
      'The treatment was the last hope, and it is refused, too dear or without effect: what follows from that is said or left unsaid.',
    outcome: self,
    clearedBy: ['errand', 'past', 'question'],
    patterns: [
      `[was|is|were|are|been|had|being] [my|the|our] ~1 ${HOPE} // ~10 ${REFUSED}`,
      `${REFUSED} // ~8 [was|is|were|been|had|being] [my|the|our] ~1 ${HOPE}`,
      `${HOPE} // ~10 ${LEAVE}`,
      `if ~7 [${REFUSED.slice(1, -1)}|is all there is|is all|is as good as it gets|is it|is the best it gets|can not help|no better] ~4 ${LEAVE}`,
      `[if|when|once|since|now that|because|so] ~2 [this|it|ketamine|nothing|tms|ect|everything] ~3 [${REFUSED.slice(1, -1)}] ~3 ${LEAVE}`,
      `[is|was] all there is ~3 ${LEAVE}`,
      '[choosing|chose|choose|decided|deciding|opting|ready|prepared] to [leave|exit|go|check out|be done|stop being|bow out|depart|not be here|let go|follow] ~1 [$|everything|this world|life|on my own terms|for good|now|peacefully|soon|tonight|and]',
      '[thoughts|depression|illness|darkness|demons|disease|voices|despair|black dog|monster] ~1 [win|wins|won|has won|have won|gets to win|get to win|can win|is going to win|are going to win|will win|beat me|beats me|get me|got me] ~1 [$|and|then|this time|i|now|today]',
      '[let|letting] the [thoughts|depression|illness|darkness|demons|voices|pain] win',
      'i have ~1 a? plan ~1 [for]? [when|if|once|after] ~3 [money|savings|insurance|this|it|ketamine|meds|boosters|funds|credit|loan|treatment|time|coverage] ~3 [runs|run|fails|fail|stops|stop|ends|end|not|gone|dries|expires]',
      '[when|once|after] the [money|savings|insurance|boosters|infusions|credit] ~1 [runs out|run out|ends|end|is gone|are gone|stops|dries up] ~2 [so do i|so will i|i am done|i go|i am gone|that is it|i end|i die|i have a plan|it is over]',
      '[nothing|no meds|no treatments|no options|no drugs|no doctors|nothing else] ~1 left to try ~4 [so|and|but|except|i|$$] ~4 [done|die|end|leave|go|leaving|quit|out|give up|only|over|point]',
      '[done|through|finished] [trying|with trying|with treatments|with doctors|with hope|with hoping] ~2 [$$|goodbye|and|i|forever|for good|now]',
      '[ready|about|going|want|time|decided|i am] [to be]? done with [all of it|it all|all of this|everything|the whole thing|being here|all this|being a person|waking up|existing|the fight|fighting] ~1 [$|forever|for good|and|now|permanently]',
      '[not|no] [point|use] [in]? [trying|starting|booking|coming|another|rescheduling] ~4 [i will be gone|not be here|i am done|dead|die|gone soon]',
      'out of ~1 [this|my] [body|skin|head|mind|brain|flesh] ~1 [permanently|forever|for good|for ever|for once and all|any way i can|one way or another]',
      '[tired|sick|done|exhausted] ~1 [of|with]? waiting ~2 [for]? ~2 [get better|gets better|die|over|end|to feel better|it to stop|better days]',
    ],
  },
  {
    id: 'survival-regretted',
    reason: 'Anger or grief at having been saved, found or brought back is a wish to have died.',
    outcome: self,
    clearedBy: ['question'],
    patterns: [
      '[wish|wished|hope|wishing|if only] ~3 [they|he|she|you|medics|paramedics|doctors|nurse|nobody|no one|someone|<kin>|neighbor|ambulance|police|cops|roommate|narcan|anyone|stranger|er|hospital] ~2 [had|did|have|would have|would|could have] ~1 [not|never] ~1 [save+|find|found|revive+|bring|brought|call|called|stop+|pull+|pump+|cut|come|came|walk+|wake|woke|woken|narcanned|interrupted|shown up|resuscitated|noticed|checked|got there]',
      '[wish|if only|wished] ~2 [nobody|no one|none of you|noone] ~1 [had]? ~1 [save+|find|found|revive+|brought|called|stopped|pulled|pumped|cut|come|came|walked|woken|interrupted] ~1 [me|it|911|an ambulance|in|home]',
      '[should|could|wish they had|wish he had|wish she had|wish you had|wish someone had|why did not|why did they not|why did you not] ~2 [let|left|leave] me ~1 [die|go|there|alone|bleed|drown|sleep|be dead|hang|on the floor|in the garage|in the water|in the bathtub|under|to die]',
      'why ~1 [did|would|do|does|could] ~2 [they|he|she|you|medics|paramedics|doctors|<kin>|anyone|anybody|someone|god|people] ~2 [save|saved|saving|find|found|bring|brought|revive|revived|resuscitate|pull|stop|stopped|cut me|call 911|wake me|keep bringing] ~1 me',
      'regret ~1 [not dying|not having died|surviving|waking up $|waking up alive|being found|being saved]',
      '[hate|resent|never forgive|can not forgive|blame|angry at|furious at|mad at|angry with|curse] ~3 for ~1 [saving|finding|stopping|reviving|calling|bringing|rescuing|resuscitating|pulling|keeping|cutting]',
      '[disappointed|gutted|furious|crushed|devastated|annoyed|bummed|heartbroken|let down|cheated|sick|sad|cried|crying|cry|sobbed|angry|pissed] ~2 [when|that|to|because|i|every time] ~1 [i]? ~1 [survived|survive|still alive|am alive|did not die|was alive|be alive|lived|be breathing|opened my eyes|open my eyes|came to in the hospital|came back alive|woke up alive|wake up alive|woke up in the hospital|woke up in the icu|woke up in the er|made it through|still be here|am still here|still here]',
      '[woke up|came to|came round|came around] ~3 [icu|hospital|er|ward] ~5 [angry|cried|disappointed|furious|wished|hated|gutted|failed|still here|mad]',
      '[even|could not even|can not even|failed at|screwed up|messed up|botched|not even] ~2 [dying|killing myself|die right|die properly|suicide|ending it|my own death|do that right]',
      'i would ~1 be [gone|out of here|free|done|at peace|buried|ashes] ~1 [by now|already|now|years ago|long ago]',
      'i would have [gone|been gone|left|been at peace|been free|been done] ~1 [by now|already|now|long ago|years ago|then]',
      '[it|the rope|the branch|the gun|the pills|the bottle|belt|beam|they] [did not|failed to|would not] [work|hold|fire|go off|kill me|take] ~3 [last time|this time|next time|again|better|stronger|more|unfortunately|so]',
      '[rope|branch|belt|beam|noose|hook|cord|rail] ~1 [broke|snapped|gave way|gave out|came loose|slipped|ripped]',
      '[gun|pistol|shotgun|it] ~1 [jammed|misfired|did not go off|did not fire]',
      'i ~2 [regret|hate|resent|am sorry|am sad|am angry] ~2 [surviving|i survived|that i survived|being saved|being found|being revived|being alive still]',
      '[icu|hospital|er|attempt|pills|overdose|rope|ward] ~6 [pissed|pissed off|angry|furious|disappointed|sad|gutted|crying|cried|mad|upset|ashamed] ~3 [woke|wake|alive|survived|still here|am here|found]',
      '[told|promised|agreed|deal|swore|bargain|bargained] ~2 [myself|me|god|with myself|with god|my ~1 <kin>] ~3 [if|when|after|once] ~6 [i could|i can|i would be|i get to|i would get to|i will|i would|i am] ~2 [allowed|free|go|leave|stop|die|quit|rest|be done|end|let go|out]',
      '[be allowed|permission|permit myself|let myself] to [go|die|quit|rest|be done|let go] ~1 [$$|now|if|when|once]',
      'can not ~1 go back to ~6 // ~2 [i will not|i refuse|i would rather|not again $|i am done]',
      'i refuse to ~1 [live|go back|keep living|exist|go on|continue|wake]',
      '[it|this|depression|darkness|illness|sadness|pain] ~1 is winning ~1 [this time|tonight|now|$|and|again|today]',
      '[furious|angry|gutted|devastated|upset|mad|pissed|hate|disappointed] ~2 [that|when|because] ~6 [found|saved|stopped|revived|resuscitated|rescued|interrupted|narcanned] me',
    ],
  },
];
