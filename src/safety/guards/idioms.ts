import type { Place } from './place.js';

export const IDIOM =
  /\b(?:dead on time|die without (?:my |a |some |the )?(?:playlist|music|tea|blanket|charger|headphones|snacks|ac|air con|netflix|chapstick|glasses|podcasts?)|(?:tied|tie|tying) the knot|notice if i (?:wore|wear|came|come|bring|brought|ate|eat|sat|use|used|skip|skipped|change|changed)|death trap|end of my rope with|edge of my seat|gun (?:safe|shy)|(?:schedule|commute|diet|traffic|deadline|calendar) is (?:\w+ )?suicide|(?:wife|husband|boss|mom|mum|dad|mother|father|friend|sister|brother|partner) (?:will|would|is going to|might) (?:kill|murder) me if i (?:take|did not ask|do not ask|eat|buy|book)|deadly serious|death drip|(?:having|have|had|get|getting) (?:\w+ )?(?:dreams|nightmares) (?:about|of|where|that|in which) (?:\w+ ){0,3}(?:dying|die|died|death|dead)|panic\w* and think (?:i am|im) (?:dying|going to die)|walking dead|what if i (?:\w+ ){0,4}(?:dying|die)|burden (?:on|to) (?:my|your|the) (?:gp|doctors?|nurses?|reception\w*|staff|nhs|time|inbox|schedule|wallet|budget|finances|system)|(?:leg|arm|foot|hand|toes?|bum|mouth|gums?) (?:went|goes|gone|has gone|fell) (?:completely |totally )?dead|los(?:e|es|ing|t) the will to live (?:on hold|reading|listening|waiting|filling|scrolling|in (?:this|your|the) (?:queue|chat|line))|or i (?:will|am going to) lose the will to live|(?:depression|anxiety|ocd|ptsd|illness|monster|migraine|inner critic) (?:\w+ )?(?:just |would |to |finally )*(?:die|dead|dying)|(?:want|wish|like|going|trying|here) (?:to )?(?:kill|murder) (?:the|this|my|that) (?:depression|anxiety|pain|ocd|ptsd|craving|habit|stress|boredom|smell|noise|weeds)|dead (?:tired|serious|line|set|end|center|centre|weight|on|battery|phone|inside|wrong|right|sure|quiet|beat|zone|last|ringer)|(?:dying|die) (?:to (?:know|try|see|hear|start|meet|get|find|learn|ask|do)|for (?:a|an|some|the)|of (?:boredom|laughter|thirst|hunger|curiosity|embarrassment|heat|shame))|to die for|drop dead gorgeous|over my dead body|walking dead|dead poets|grateful dead|red dead|left 4 dead|brain dead|death anxiety|(?:scared|afraid|terrified|fear|worried|anxious|nervous) (?:of|about) (?:\w+ )?(?:dying|death)|die without (?:coffee|sugar|chocolate|my phone|wifi)|death scared|(?:work|job|school|homework|exams?|music|commute|traffic|wait|waiting|price|headache|back|pain) (?:\w+ )?(?:is|are) killing|(?:i am |lol |im )dead (?:lol|from|after)|(?:phone|laptop|battery|car|tablet|computer|mic|line|connection|internet|wifi|chat|browser|watch|plant|plants|signal|motor|engine|nerves?|camera) (?:\w+ ){0,3}(?:dead|died|die|dying|dies)|killing (?:it|time)|killed it|kill (?:time|for|the (?:mood|vibe|chat|window|music|bot|lights))|kill two birds|dressed to kill|(?:is|are|was|were|been) (?:\w+ )?killing me|kills me when|killer|ego (?:death|die|died|dies)|death of (?:the |my )?ego|old self (?:die|dies|died)|near death|death (?:metal|valley|star|row|grip|cab|note)|sudden death|life or death|matter of life|(?:the )?(?:old|former|past) (?:me|you|i|ego|version of me)(?: \w+)? (?:die|dies|died|dying|dead)|(?:let|letting) (?:the |my )?(?:old|former|past) (?:me|ego|self) (?:die|go)|suicidal tendencies in the|dodg(?:e|ed|ing) (?:a|that|the) bullet|sweat(?:ing)? bullets|bullet train|go on without (?:knowing|hearing|a|an|your|the|coffee)|bite the bullet|bit the bullet|bullet (?:point|points|list|proof|journal|train)|magic bullet|silver bullet|jump(?:ing)? the gun|gun (?:range|shop|show|metal|control)|top gun|nail gun|guns n|learn the ropes|the ropes|rope (?:climb\w*|course|bridge)|jump rope|on the ropes|razor (?:sharp|thin|bill)|knife edge|pocket knife|butter knife|steak knife|kitchen knife|under the knife|shoulder blades?|blade runner|my (?:wife|husband|boss|mom|mum|dad|mother|father|doctor|landlord|therapist) (?:will|would|is going to|might|may) kill me|(?:will|would|going to) kill me if i (?:spend|miss|forget|am late|do not (?:come|call|pay))|start without me|go on without me knowing|(?:like|as if|thought) i (?:was|am|were|had|have|would) (?:dying|dead|died|die)|(?:feel|feels|felt|feeling) like (?:i am |i was |i |a )?(?:dying|dead|death|died)|(?:sleep|sleeps|slept|sleeping|out) like the dead|rop(?:ed|ing) (?:\w+ ){0,2}in(?:to)?|rope (?:in )?(?:my|a) (?:husband|wife|friend|brother|sister|mom|mum|dad|neighbou?r|coworker|son|daughter|partner|cousin)|burden (?:for |by |when |with )?(?:asking|(?:all )?(?:my|these|so many) questions|bothering you)|(?<!(?:not|never|was|were) )(?:glad|grateful|lucky|thankful|blessed) (?:that )?(?:i am|to be) (?:\w+ )?alive|jump(?:ing)? (?:in|into|through) the (?:shower|bath|pool)|feel alive|alive and (?:well|kicking)|(?:my|the) old self|suicide (?:squad|doors?|bomb\w*|missions?|runs?|kings?|silence|hill|pass|burn|sprints?|girls?|squeeze|wings?|soda)|virgin suicides|(?:career|political|social|financial|commercial|digital|professional|brand) suicide|(?:phone|laptop|computer|car|printer|plant|pc|tablet|fridge|battery|tv|dishwasher|toaster) (?:\w+ ){0,2}suicide|(?:water|nerf|glue|heat|massage|staple|price|radar|toy|paintball) guns?|(?:call|calls|called|calling|ride|riding|rode) shotgun|shotgun wedding|smoking gun|son of a gun|gun to my head i would|knife and fork|swiss army|chef s?|knives out|(?:bread|cake|cheese|paring|palette|new|sharp) knife|rope swing|tug of war|tow rope|(?:roller|ice|fan|wiper|saw|mower|grass) blades?|razor burn|electric razor)\b/;

const JOKE =
  /\b(?:laughing|laughter|embarrassment|cringe|boredom|hunger|shame|heat|curiosity|excitement|happiness|suspense|starvation|lmao|lmfao|rofl)\b/;

// "rather die than eat that", but not "rather die than live like this".
const RATHER =
  /^than (?!\w* ?\w* ?\w* ?(?:live|living|life|alive|keep|go on|feel|suffer|pain|another(?! (?:(?:phone|zoom|video) call|minute on|morning (?:on|of|in)|week (?:on|of (?:paperwork|forms|calls))|round of (?:calls|forms|paperwork)|mri|scan|session|test|form|call|appointment|infusion|blood|needle|shot|hour (?:on|in|of)))|this|like|be|exist|face|wake|continue)\b)/;

// "if i hear that jingle again i will shoot myself lol": a small thing, once more, and a laugh.
const NUISANCE =
  /\bif (?:i|they|you) (?:\w+ ){1,3}(?:(?:\w+ ){0,2}(?:jingle|hold music|song|tune|ads?|advert|menu|captcha|forms?|voicemail|ringtone|elevator music|commercial|popups?)|one more (?:form|captcha|call|survey|password)) ?/;

const LAUGHS = /\b(?:lol|lmao|haha\w*|jk|rofl)\b|[\u{1f602}\u{1f923}\u{1f605}]/u;

// "that song makes me want to jump out of the window lol".
const ANNOYS =
  /\b(?:song|music|jingle|tune|forms?|captcha|ads?|advert|menu|price|prices|portal|website|site|paperwork|homework|traffic|voicemail) (?:\w+ ){0,4}(?:makes?|made|making) me want to (?:\w+ ){0,2}$/;

export function isJoke({ reading, span }: Place): boolean {
  const phrase = reading.words.slice(span.start, span.end).join(' ');
  if (/^(?:(?:lol|lmao|omg|ok|bro|haha\w*) )*i am dead(?: lol| lmao| from laughing)?$/.test(reading.words.join(' '))) return true;
  if (
    /\b(?:gave|give|giving) me (?:a|an)? ?$/.test(reading.words.slice(0, span.start).join(' ')) ||
    (/\b(?:just|only) (?:kidding|joking)(?! (?:about|when|before))\b/.test(reading.text) &&
      !/\b(?:not|seriously|really|serious|plan)\b/.test(reading.text))
  )
    return true;
  if (RATHER.test(reading.words.slice(span.end, span.end + 6).join(' '))) return true;
  if (/\b(?:kill|shoot|end|murder|strangle) me\b/.test(phrase) && LAUGHS.test(reading.text)) return true;
  if (
    LAUGHS.test(reading.text) &&
    ANNOYS.test(
      `${reading.words
        .slice(Math.max(0, span.start - 10), span.start + 2)
        .join(' ')
        .replace(/\bwant to .*$/, 'want to')} `,
    )
  )
    return true;
  if (LAUGHS.test(reading.text) && NUISANCE.test(reading.words.slice(Math.max(0, span.start - 14), span.end + 12).join(' '))) return true;
  return (
    JOKE.test(reading.words.slice(span.start, span.end + 5).join(' ')) ||
    JOKE.test(reading.words.slice(Math.max(0, span.start - 3), span.start).join(' '))
  );
}

// A heart that stops at a price, a sleep before the television.
export const LIGHT =
  /\b(?:(?:when i|i|me when i) saw (?:the|your|that|my|how)|the (?:price|bill|invoice|finale|cliffhanger|penalty)|jump ?scare|(?:skipped|skips|skip) a beat|netflix|watching (?:tv|the|a|my)|laugh(?:ed|ing) (?:so hard|at|about)|(?:from|with|of|stop|dying|been|start(?:ed)?) laughing|made me laugh|lmao|focus\w* on (?:the|my|your)|breathing (?:exercises?|techniques?|app)|meditat\w*|mindful\w*|(?:slow|deep|box) breathing helps?|(?:wake|get|getting|waking) up (?:so |too |that )?early|since (?:birth|childhood)|from birth|born with|lifelong|congenital|bells? (?:s )?palsy|before (?:my )?(?:first )?coffee|in the cold|raynaud\w*|swallowing (?:pills|tablets)|tablet size|(?:flu|covid|tetanus|travel|shingles) (?:jabs?|vaccines?|shots?|vaccinations?|boosters?)|from (?:the |my )?(?:gym|workout|weights|cuff|tennis|deadlifts?)|puppy|puppies|kittens?)\b/;

const GRAVE = /\b(?:alive|dying|dead|death|suicid\w*|myself|exist\w*|(?:this|the) (?:world|earth)|my life|forever|permanently)\b/;

/** Words that no phone menu calls for: a price or a form beside them clears nothing. */
export function isGrave({ reading, span }: Place): boolean {
  return GRAVE.test(reading.words.slice(span.start, span.end).join(' '));
}

export const MUNDANE =
  /\b(?:phone menu|menu|website|site|form|forms|paperwork|price|prices|pricing|bill|billing|cost|invoice|hold|music|app|portal|chat|chatbot|bot|traffic|parcel|package|delivery|appointment|reschedule|weather|heat|captcha|autocorrect|homework|commute|construction|referee|finale|insurers?|off work|days? off|(?:so many|all these|too many|more|many|stupid|silly|asking) questions|queue|updates?|recipe|fees?|hiccups|booking|subscription|membership|newsletter|email|emails|conversation|(?:parking )?meter|fax|blue cross|aetna|cigna|medicare|contract|account|password|login|vacation|holiday|travel|travelling|traveling|town|receptionist|insurance|survey|wifi|internet|browser|popups|popup|pop up|procedure|drip|quickly|list|terrace|parking|park|noon|switching|another clinic|(?:mon|tues|wednes|thurs|fri|satur|sun)days|\d{1,2}(?:am|pm)|meeting|shift|gym|diet|game(?! over)|movie|episode|refund|database|records|list|inbox|spam|ads|cookies|system|hold music)\b/;

// "the site is unresponsive", "not responding to ssris": a thing that does not wake, breathe or answer.
export const THING =
  /\b(?:website|site|app|page|portal|chat|chatbot|bot|form|link|button|browser|phone|email|emails|calls|messages|texts|reception|line|system|server|screen|laptop|computer|wifi|video|alarm|keyboard|calendar|schedule|tent|building|roof|bridge|market|company|business|economy|deal|marriage|shelf|chair|bed|(?:pressure|bp|the) cuff|slept on|table|stock|plans?|people|patients|responders)\b/;

export const TO_A_TREATMENT =
  /\bto (?:\w+ ){0,3}(?:treatments?|medications?|meds|antidepressants?|ssris?|therapy|ect|tms|lithium|lamictal|ketamine|spravato|pills|drugs|psychotherapy|cbt|emdr)\b/;

export const WRONG_PLACE =
  /\b(?:wrong (?:website|site|chat|page|number|app|window|place|room)|unsubscribe|mailing list|waiting room|in this chat|on this (?:site|page|list)|all day|too late|past \d|longer than|(?:great|good) news|wheelchair|crutches|interpreter|happy to say|for hours|lol|haha|lmao)\b/;

export const STATISTICS =
  /\b(?:people|patients|deaths|americans|users|cases|percent|per year|every year|each year|horse|horses|dog|cat|animals|rats|mice|risk|risks|chance|chances|rate|clinic)\b/;
