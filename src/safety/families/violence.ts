import type { Family } from './family.js';

const abuse = { kind: 'crisis', variant: 'abuse' } as const;
const harm = { kind: 'crisis', variant: 'harm-to-others', dangerNow: true } as const;

/** Threats and violence that the older families have no verbs for. */
export const VIOLENCE_FAMILIES: readonly Family[] = [
  {
    id: 'held-and-hurt',
    reason:
      'Tying, locking, starving, drugging, forcing: violence by someone near has many verbs, and none of them is a question about treatment.',
    outcome: abuse,
    clearedBy: ['past', 'education', 'hypothetical', 'trauma', 'joke'],
    patterns: [
      '<abuser> ~4 [ties|tied|tie|tying|chains|chained|handcuffs|handcuffed|straps|strapped|locks|locked|shuts|restrains|restrained|starves|starved|burns|burned|burnt|whips|whipped|spits on|spat on|bites|bit|drags|dragged|headbutts|headbutted|smothers|smothered|suffocates|waterboards|stomps on|stomped on|belts|slams|slammed|throttles|throttled|pins|pinned|tortures|tortured|rapes|imprisons|imprisoned|isolates|pulls my hair|pulled my hair|grabs my throat|grabbed my throat|grabs me by|grabbed me by|put a pillow over|puts a pillow over|twists my arm|twisted my arm|broke my|breaks my|bruised my|bruises my|kicks me|hits me|beats me|hurts me|chokes me|slaps me|punches me] ~2 [me|us|my|the kids|face]',
      '<abuser> ~4 [will not|does not|refuses to|never|did not|would not] [let|give|allow] me ~1 [to]? ~1 [eat|sleep|leave|out|food|my phone|my medication|my meds|my pills|see anyone|see a doctor|go anywhere|go out|money|water|use the bathroom|call]',
      '<abuser> ~3 [controls|takes|took|hides|hid|keeps|withholds|withheld|crushes|sells] ~1 [all]? my ~1 [money|phone|passport|papers|meds|medication|pills|insulin|inhaler|documents|lozenges|id] ~4 [hit|hits|leave|let|scared|afraid|so i can|hurt|if i|punish|beg|unless]',
      '<abuser> ~3 [makes|make|made|forces|forced|forcing|pressures|pressured] me ~1 [to]? ~1 [touch|do things|do stuff|watch|undress|take off|kiss|suck|lick|strip|pose|sleep in|shower with|bathe with|have sex|sit on|beg|swallow]',
      '<molester> ~5 [touches|touched|touching|gropes|groped|groping|fondles|fondled|rubs|rubbed|feels|molests|molested] ~1 [me|my private|my privates|my chest|my breasts|up my|on me|inside me|my butt|down my|between my]',
      '<molester> ~4 [comes|came|gets|got|climbs|climbed|crawls|crawled|sneaks] ~1 [in|into] ~1 [my|to my|bed with] ~1 [bed|room|me|shower|bedroom]',
      '<molester> ~4 [shows|showed|sends|sent|asks|asked|takes|took] me ~2 [his|for|nude|naked|dirty|porn] ~2 [private|privates|penis|parts|pictures|photos|nudes|pics|videos|dick|porn|thing]',
      '<molester> ~4 [watches|watched|films|filmed|records|recorded] me ~2 [shower|showering|change|changing|undress|sleep|naked|bathe]',
      '[says|said|told me|tells me] ~2 [it is|its|this is|keep it] ~1 our ~1 secret',
      '[someone|somebody|he|she|they|<molester>] ~3 [touching|touches|touched|hurting|hurts|molesting|doing things to|messing with|raping|beating|abusing] ~1 [my ~1 <kid>|a kid|a child|the kids|a student|my students|my little ~1 <kin>|my granddaughter|my grandson]',
      '<kid> ~3 [says|said|told|tells|disclosed|whispered|drew] ~4 [touches|touched|hurts|hurt|hits|does things to|rapes|raped|plays with|tickles] ~1 [him|her|them|me|his|her private|privates|their]',
      '[dont|do not|please dont|please do not|never] [call|phone|text|email|write to|leave a message at|tell] ~2 [house|home|home phone|my husband|my wife|my mom|my dad|my parents|landline|him|her|here] ~6 [hear|hurt|hit|kill|find out|see|mad|beat|punish|angry|knows|listening|checks]',
      '[not|never] [allowed|permitted] to [leave|eat|see|talk to|go out|use the phone|have money|have friends|work|call] ~3 [he|she|husband|wife|boyfriend|partner|dad|father|carer|mom|caregiver]',
      '[bruises|bruise|black eye|broken arm|broken rib|burns|marks] ~4 from ~1 [him|her|my ~1 <kin>|where he|where she|when he|what he]',
      '[he|she|they|husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|father] ~4 [gets|is|becomes|turns] ~1 [violent|physical|rough] ~1 [with|when|at|if|$|and|every|after]',
      '[put|puts|putting|slid|slides|stuck|sticks|had|runs|ran|moves] ~1 [his|her|their|a] ~1 [hand|hands|fingers|finger] ~1 [in|up|down|under|inside|between|on] ~1 my ~1 [pants|shirt|skirt|dress|underwear|bra|shorts|legs|thigh|thighs|panties|trousers|crotch|private|privates|breasts|breast|clothes]',
      '[caregiver|carer|aide|nurse|sitter|nanny|babysitter|teacher|coach|stepdad|boyfriend|husband|father|dad|mom|mother|orderly|uncle|stepmom] ~2 [hits|beats|slaps|shoves|pinches|kicks|chokes|drags|starves|locks|ties|hurts|abuses|burns] ~1 [her|him|them|grandma|grandpa|my ~1 <kin>|the kids|the baby|residents]',
    ],
  },
  {
    id: 'threatened',
    reason: 'A threat by a partner, a former partner or a stalker; the time around a separation is the most dangerous.',
    outcome: abuse,
    clearedBy: ['past', 'education', 'hypothetical', 'joke', 'idiom'],
    patterns: [
      '<abuser> ~4 [says|said|saying|texted|texts|texting|messaged|messages|threatens|threatened|threatening|swears|swore|told|tells|telling|promised|promises|vows|vowed|wrote|emailed|left a voicemail|screamed|yelled|keeps saying|calls|called] ~8 [kill|shoot|end|bury|hurt|burn|hunt|cut|strangle|murder|finish|stab|slit|beat|choke|rape|destroy|break|drown|run over|put a bullet in|put me in the ground|set fire to] ~1 [me|us|my ~1 <kin>|the kids|the house|my house|my face|my neck|my throat|my family|my legs|my bones|our]',
      '[he|she|they|<abuser>] ~4 [will|is going to|gonna|would|wants to|could|might|may|tried to|about to|plans to|ready to|trying to] ~1 [kill|shoot|murder|stab|strangle|beat|rape|hurt|hunt down|choke|bury|burn] ~1 [me|us|my kids|the kids|my ~1 <kin>] ~1 [if|when|because|for|before|again|$|one day|someday|tonight|soon|this time|next time|and|unless|once|over]',
      '[if|when|unless|because|that] i [leave|left|go|tell|talk|report|call|divorce|move out|testify|come to you|come in|try to leave|ever leave|break up|file] ~6 [he|she|they] ~1 [will|would|is going to|said he would|says he will|swore|promised|threatened] ~3 [kill|hurt|find|hunt|shoot|take the kids|burn|murder|beat|end|come after]',
      '[threat|threats|death threats] ~4 [from|by] ~1 [my]? ~1 <abuser>',
      '[death threats|threatening to kill me|threatened to kill me|threatens to kill me|threats to kill me|threatened my life|threatening my life|threat on my life|threats on my life]',
      '[he|she|<abuser>|they] ~4 [has|have|got|bought|keeps|pulled|showed|shows|waved|pointed|held|holds|owns] ~2 <weapon> ~8 [me|us|leave|leaving|my head|my throat|the kids|if i|at me|scared]',
      '[restraining order|protective order|order of protection|no contact order] ~8 [outside|broke|broken|violat|violated|violates|ignores|ignored|here|found|coming|came|parking|shows up|showed up|followed|following|keeps|waiting]',
      '<abuser> ~4 [is|was|keeps] ~1 [outside|at my door|in the parking lot|waiting for me|following me|stalking me|tracking me|banging on|trying to break in|breaking in|circling my] ~4 [scared|hide|hiding|threat|hurt|kill|gun|knife|help|again|call|leave|police|work|house|car|door]',
      '[found|knows] [out]? where i [live|moved|am staying|work|am hiding] ~6 [kill|scared|threat|hurt|coming|afraid|help]',
      '[scared|afraid|terrified|frightened] ~1 [of|for] my life',
      '[hiding|locked|hid|hide] ~3 [bathroom|closet|bedroom|car|room|basement] ~5 [from him|from her|from my ~1 <kin>|because he|because she|he is|she is|he has|so he|until he]',
      '<abuser> ~4 [says|said|texted|texting|texts|messaged|threatens|threatened|swears|told|tells|keeps|promised|wrote|vows] ~6 [find me|come for me|come after me|get me|finish it|finish what he|finish what she|make me pay|make me sorry|not leave alive|never leave alive|if he can not have me|if she can not have me|hunt me]',
      '<abuser> ~4 [says|said|told|texted|threatens|threatened|swears|swore|promised|warned] ~8 never see ~1 [either of them|him|her|them|my kids|the kids|us|my son|my daughter|my family|the children|each other] again',
      '[next time] ~1 [he|she|they] ~1 [will not|wont|would not|is not going to] ~1 [stop|let go|let me]',
      '[scared|afraid|terrified|frightened] to go ~1 home ~1 [$|because|he|she|tonight|to him|to her|now]',
    ],
  },
  {
    id: 'revenge',
    reason: 'Everybody who did it is going to pay, with a place or a day: a threat to many.',
    outcome: harm,
    clearedBy: ['negation', 'past', 'education', 'joke', 'compulsion', 'money', 'question'],
    patterns: [
      '[they are|they|everyone|everybody|all of them|you are|you|those people|these people|every one of them|that school|the whole school|the whole office|my boss|my coworkers|that place] ~1 all? ~1 [going to|will|gonna|about to] ~1 all? ~1 [pay|suffer|bleed|burn|beg|get what is coming|get what they deserve|learn|regret|be sorry|find out|know my name|see what i] ~4 [<day>|tomorrow|tonight|school|office|work|everyone|all of them|blood|soon|me|trust me|when i|what i|for what they did|clinic|dead|what happens|push someone|pushed me|pushed too|$$]',
      '[make|making|made] ~1 [them|everyone|everybody|him|her|that school|those people|all of you|all of them] ~1 [all]? [pay|suffer|bleed|regret it|burn|hurt|beg] ~1 [$|for|on|tomorrow|tonight|with|like|and]',
      '[everyone|everybody|anyone|people|all the kids|kids|they] ~2 in ~1 [that|this|the|my] ~1 [school|office|building|clinic|class|church|store|mall|workplace|work|waiting room|hospital] ~3 [die|dies|dead|pay|suffer|burn|bleed|deserve+|hurt|sorry|kill|shot]',
      '[hit list|kill list|death list|my manifesto|a manifesto|list of names|names on my list]',
      '[shoot|shooting|blow|blowing|burn|burning|light|lighting|mow|mowing|gun|gunning|take|taking] ~1 [the|that|this|my]? ~1 [place|school|office|people|building|clinic|house|everyone|them|everybody] ~1 [up|down|out] ~1 [$|and|tomorrow|on|tonight|with|when|if|myself|because]',
      '[as many|everyone|a few|some|somebody|someone|people|them|him|her] ~3 with me ~1 when i ~1 [go|die|leave|do it|end]',
      '[take|taking] ~1 [as many|everyone|a few|some|somebody|people|them all|him|her] ~3 [down|out|with] ~1 with? me',
      '[next|another|be the next|do a|pull a] ~1 [columbine|sandy hook|uvalde|parkland|school shooter|school shooting|mass shooter|mass shooting]',
      '[bringing|bring|brought|taking|take|have|got|packed] ~2 <weapon> ~3 [to|for] ~2 [school|office|clinic|appointment|work|class|church|court|him|her|them|party|meeting|ex]',
      '[i know where|know where] ~1 [he|she|they|you|that doctor|the doctor|my ex|my boss] [lives|live|parks|park|sleeps|works] ~6 [pay|gun|knife|kill|hurt|regret|sorry|waiting|visit|suffer|tonight]',
      '[want|going|gonna|about|ready|plan|planning|plotting|need] to? ~1 [poison|ambush|jump|get revenge on|hunt down|run down|take out|smash|bash|knife|beat|punch|slice] ~2 <others> ~1 [with|$|tonight|tomorrow|when|after|for|until|and|at]',
      '[neither of us|none of us|nobody|no one|not one of them|none of them] ~1 [is|are|will] ~1 [walk|walking|leave|leaving|come|coming|get|getting|make it|making it] ~1 out ~3 [alive|$|of|here|there]',
      'list of [everyone|everybody|every person|all the people] ~2 [at|who|in|that] ~2 [office|school|clinic|hurt|wronged|work|did|bullied|laughed|company|class|fired]',
      '[want|going|gonna|could|might|will|ready|thinking] ~3 [drive|crash|ram|plow|run] ~2 [through|into] ~3 [front|window|crowd|clinic|school|office|people|lobby|parade|entrance|waiting room] ~3 [with|all|them|people|everyone|$]',
    ],
  },
];
