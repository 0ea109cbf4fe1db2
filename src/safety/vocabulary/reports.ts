import type { Vocabulary } from '../compile-pattern.js';

/** What others say, and how it is told. */
export const REPORTS: Vocabulary = {
  says: (
    'said says saying say told tells telling stated states stating reports reported reporting endorsed endorses disclosed discloses disclosing admits admitted admitting expressed ' +
    'expresses expressing voiced voices mentioned mentions mentioning verbalized verbalised confided confides quote quoted quotes wrote writes writing texted texts texting posted posts posting typed messaged ' +
    'messages emailed emails answered announced announces whispered joked jokes joking hinted hints muttered mutters tweeted shared shares commented left claims claimed insists insisted screamed ' +
    'yelled cried talks talked talking keeps threatened threatens threatening warned warns promised swears swore believes thinks wishes asks asked'
  ).split(' '),
  /** What somebody in danger says, as others repeat it; the grave words in the grammar of a report. */
  risktalk: [
    '[not|no longer|never] ~1 [want|wants|wanting|wanted|wish|wishes|planning|plans|plan|going] ~1 [to]? ~1 [be here|be around|be alive|live|wake up|wake|exist|go on|keep going|continue|see tomorrow|see another|be on this earth|grow up|make it to|do this anymore|do life|live anymore]',
    '[not|wont|will not] be ~1 [alive|coming back|a problem|a burden|needing it|needing them|needing any] ~3',
    '[not|wont|will not] be ~1 [here|around] ~1 [anymore|any more|much|long|next|for|by|tomorrow|after|soon|when|to see|$$]',
    '[better off|easier|happier|better|better place|relieved] ~3 [without|if|dead|gone|not here|not alive]',
    '[want|wants|wanted|wanting|going|plans|plan|planning|ready|wish|wishes|wished|hope|hopes|rather|prefer|thinking|thinks|thought|thoughts|think|ideas|intends|intending|threatening|threatens|threatened|about|decided|considering|contemplating|tempted|urge|urges|tried|trying] ~1 [to|of|about]? ~1 [die|dying|be dead|end it|end it all|end his|end her|end their|end my|ending|kill|killing|hang|hanging|jump|jumping|shoot|shooting|overdose|overdosing|od|drown|drowning|disappear|vanish|sleep forever|not wake|never wake|join him|join her|join them|join his|join her|join my|join dad|join mom|be with god|be with jesus|be with dad|be with mom|be with grandma|be with grandpa|follow him|follow her|commit suicide|hurt|hurting|harm|harming|cut|cutting|suicide|unalive|crash|crashing|go to heaven|go to sleep and not|take all|take them all|swallow|drive off|drive into|drive his|drive her|leave this world|leave this life]',
    '[suicide|suicidal|suicidality|kms|unalive|ctb|selfharm]',
    '[death wish|no reason to|no point|nothing to live|nothing left|nobody would|no one would|nobody will|no one will|wont be missed|not be missed|no future|no way out|only way out|last chance|last day|last night|last call|last message|last time calling|last christmas|last birthday|last goodbye|final|goodbye|good bye|goodbyes|farewell|sorry for everything|tired of living|tired of life|tired of being alive|tired of fighting|done with life|done living|done fighting|done with everything|ready to go home to|ready to go be with|ready to go to god|ready to go to heaven|time to go|at peace with|made peace|given up|giving up|gave up|give up|cant go on|can not go on|can not do this|can not take it|can not keep going|hates being alive|hates living|hates his life|hates her life|hate my life|burden|world would be|wish i was|wishes he was|wishes she was|never been born|never born|not worth living|worthless|waste of space|world without me|world without him|world without her|take care of|when i am gone|when he is gone|when she is gone|after i am gone|if anything happens|if something happens to|see you on the other side|see you in heaven|be the last|too late|over soon|be over|end soon|does not matter anymore|not matter anymore]',
    'how [i|he|she|they] ~1 [will|would|could|am going to|plan to|might|is going to]? ~1 [do it|end it|die|kill|go out]',
    '[list of|ways|plan|when|before|last thing] ~4 [i|he|she|they] ~1 [check out|checks out|do it|does it|end it|ends it|die|dies|go for good|leave for good]',
    '[he|she|they|i] ~1 [is|am|are|was|will be] ~1 [jumping|hanging|ending it|ending things|ending everything|offing|doing it tonight|checking out|done for good|gone by]',
    '[gun|guns|pistol|rifle|noose|bullet|stockpile|rooftop|to the bridge|off the bridge|off a bridge|on the bridge|with pills|all his pills|all her pills|bottle of pills|saved pills|stash|slit|wrists]',
    '[dead|die|dies|dying|death|funeral|grave|coffin|kill|killing|hang|hanging|lethal|fatal|overdose] ~1 [soon|tonight|tomorrow|anyway|himself|herself|themselves|by|instead|would|is|$|with|so|because|on|when|before|if|from|dad|mom|wife|husband]',
    '[if|when] ~1 [this|it|ketamine|the treatment|treatment|that] ~3 [not work|fails|does not help|did not work|doesnt work] ~3 [out|done|over|gone|last|end|kill|give|die|leave|quit|not|nothing|knows|plan|goodbye]',
  ],
};
