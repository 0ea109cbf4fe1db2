import type { Reading } from './reading.js';

/**
 * When an ordinary answer carries the one-line resource: suicide or self-harm is spoken of without danger, or a mood is low.
 * Kept apart from the families, because the line is for the many and the crisis reply for the few; a line under everything is read by nobody.
 */
export function needsCrisisLine(reading: Reading): boolean {
  const words = ` ${reading.words.join(' ')} `;
  const isSpokenOf =
    TOPIC.test(words) ||
    HISTORY.test(words) ||
    (ATTEMPT.test(words) && !SCREEN.test(words)) ||
    (LOW_MOOD.test(words) && !COMPLAINT.test(words));
  return isSpokenOf && !IDIOM.test(words) && (!OFFICE.test(words) || OF_SOMEBODY.test(words));
}

const IDIOM =
  / (?:losing|lose|lost|loses) the will to live (?:with|at|over|on|waiting|because|listening|already|here|every) | music makes me lose the will to live | suicide (?:squad|door|doors|bomber|bombers|mission|run|runs(?! in)|lane|wing|wings|pact movie|king|soda|girls|boys|silence) | (?:career|political|social|financial|commercial|digital) suicide | (?:laptop|computer|phone|car|printer|browser|app|pc|tablet|fridge|battery|tv|plant|router|website|machine) (?:just |has |have |had )?(?:committed|commits|attempted) suicide /;

/** Forms, courses and posters about suicide, and bands and films called by it: staff and visitors name them as things. */
const OFFICE =
  / (?:(?:where (?:is|are|do|can)|which (?:form|version|sheet|template)|updat[a-z]*|copy of|committee|saved|file the|signs?|sign off) (?:[a-z0-9]+ ){0,8}(?:policy|policies|sheet|template|protocol|binder|posters?|certificates?|module|slides|screen)|in ?service|e ?learning|ceus?|ce (?:hours|credits)|lunch n learn|awareness (?:day|walk|poster|stall)|prevention (?:walk|day|training|month|stall|module|in ?service)|new hires?|sociology|book club|band|album|song|tune|playlist|painting|squeeze|t ?shirt|gig|virgin suicides|suicidal tendencies) /;
const OF_SOMEBODY =
  / (?:i (?:am|was|feel|have been|had|attempted|tried|want|wanted|think|struggle|survived)|(?:my|his|her) (?:[a-z]+ ){0,2}(?:attempt|suicide|ideation|thoughts)|patients? (?:who|with|feels?|feeling|discloses?|says?)|help(?:s|ed)? (?:with|people)) /;

const TOPIC =
  / (?:suicid[a-z]*|selbstmord[a-z]*|suizid[a-z]*|samoboj[a-z]*|988|unalive|unaliving|euthanasia|assisted (?:dying|death)) | (?:self harm|self harming|self harmed|self injury|self mutilation|cutting myself|harm myself|hurt myself|hurting myself|harming myself|myself harm|myself harming) | (?:end|ending|ended|take|taking|took) (?:my|his|her|their|ones|one s) (?:own )?(?:life|lives) | (?:kill|killing|killed) (?:myself|himself|herself|themselves|oneself) | safety (?:plan|plans|planning) | mental health crisis | (?:have|has|had|having) a crisis | crisis outside | crisis numbers | feel unsafe | (?:in|into) a (?:dark|bad) place | (?:things|it) (?:gets?|got) (?:bad|dark|worse) (?:between|at night|at home|after hours) | poison (?:control|help|centre|center) (?:number|line) | crisis (?:plan|plans|line|lines|hotline|number|text line|resources|support|helpline) | (?:lifeline|samaritans|pieta|shout and|shout \d+|text line|people in crisis|(?:psych|psychiatric) ward|(?:72|48) hour hold|with si|1737|13 11 14|116 123|mental health team|crisis team|hotlines?|helplines?|emergency (?:contacts|numbers)) | (?:wanting|want|wanted|wish|wished|wishing) to (?:die|be dead|not be here|not exist) | (?:ideation|death wish) | better off dead | not want(?:ing)? to (?:live|be alive|exist|be here|die) | (?:dark|intrusive) thoughts | (?:thought|thoughts|think|thinking) (?:of|about) (?:not being here|ending (?:it|things|my)|dying|being dead) | no longer (?:want|wish|wanted|wished) (?:to die|to be dead|i were dead|i was dead) | (?:want|wanted|wanting) to live | (?:will|reason) to live | (?:my|his|her) mood (?:\w+ )?(?:get|gets|getting|got|dip|dips|drop|drops|crash|crashes|worsens?) | (?:passive|passing|fleeting|death|passive death) thoughts | by (?:his|her|their) own hand | (?:jumped|jumps|jump|stepped|threw (?:him|her)self) in front of (?:my|a|the|his|her) | wish(?:ed|es)? i (?:was|were) (?:not (?:around|here|alive)|nt (?:around|here|alive)|never born|gone|dead) | (?:passive|active|chronic|had|history of|hx of|past) si | si (?:patients|clients) /;

/** An attempt that lies behind, told without the plain word. */
const ATTEMPT =
  / (?:an|1|past|previous|prior|earlier|old|former|two|three|second|my|his|her|your|one) (?:\w+ )?attempts? (?!to |at (?!\d)|fail|i |on ) ?| (?:i|he|she|who|have|had|has|wife|husband|son|daughter|brother|sister|mother|father) (?:\w+ )?attempted (?:once|twice|before|in|at|when|back|as|years) |^ attempted (?:once|twice|before|in|at|when|back|as|years) /;

/** An overdose or cutting that lies behind. */
const HISTORY =
  /^ overdosed (?:in|at|when|once|on purpose) | past overdoses? | (?:a|an) (?:old|past|earlier) overdose | overdosed on purpose (?:when|at|in|years) | for an? attempt | (?:ward|hospital) (?:\w+ ){0,2}for attempts | (?:jumped|crashed|drove|hanged|hung|shot|poisoned) (?:\w+ ){0,6}on purpose (?:at|when|in|as|back|years) | (?:survived|took|taken|had|history of|past|after|of) (?:an |my |his |her |their |accidental )?overdose (?:at|when|in|as|on|ten|years|last|and|$|a|once|back|,)| (?:i|he|she|son|daughter|brother|sister|friend|have|od) (?:\w+ )?(?:overdosed|od d) (?:\w+ ){0,2}(?:in|at|when|back|as|years|once|twice) | (?:used to|i|we) cut (?:as|when|at) | used to (?:cut(?! (?:hair|grass|wood|glass|class|classes|coupons|down|back|out|off|cloth|fabric|trees|meat|my hair))|burn myself) | (?:cutting|old|my) scars from cutting | cutting scars | clean from (?:cutting|sh|self) /;

/** An attempt to send a form is no such history. */
const SCREEN =
  / (?:upload\w*|log ?in|sign in|payment|password|download|call|calls|reach|captcha|video|link|phone|submit|book|delivery|iv|needle|vein|smoking|quit) /;

// What is complained of is a thing, not a life.
const COMPLAINT =
  / (?:phone|menu|website|site|form|captcha|font|log ?in|directions|mascara|gum|caravan|app|portal|wifi|hold music|price|parking|popups?|link|password|browser|bot|traffic|insurance|insurer|chat|parcel|paperwork|voicemail) /;

const VERY =
  '(?:so |really |real |awful |very |too |just |feeling |deeply |severely |extremely |always |still |pretty |getting |feel |super |incredibly |terribly |completely |utterly |a bit |kind of |kinda |such |more |right now |now |be |been |being |and |constantly |quite |all |that |also )*';
const LOW =
  '(?:depressed|hopeless|miserable|worthless|desperate|suffering|despairing|devastated|heartbroken|broken|empty inside|dead inside|numb inside|a failure|lonely|alone|down|low|sad|struggling|lost|useless|empty|numb|falling apart|at rock bottom|rock bottom|hurting|overwhelmed|a mess|exhausted with life|drowning|trapped|defeated|unhappy|crying|flat|joyless|lonesome|dejected|gutted|tearful)';
/** Ways of saying that a mood is low; each begins and ends with a space, as the words do. */
const LOW_MOODS = [
  // said of oneself
  '^ (?:so |very |really |just |still |exhausted and |tired and |lonely and |sad and )*(?:depressed|hopeless|miserable|lonely|lonesome|despairing|sad|low|down) (?:and|since|about|all|for|lately|again|after) ',
  ` (?:i am|i feel|feeling|feel|i have been|i have felt|been|i get|i was|makes me|making me) ${VERY}${LOW} `,
  ' (?:have|had|has|get|gets|got|getting|having|with) (?:the |these |such )?blues ',
  ` (?:getting|get|got|grow|growing|became|becoming) ${VERY}(?:discouraged|disheartened|demorali[sz]ed|hopeless|miserable|desperate|despondent|fed up with life) `,
  ' (?:discouraged|disheartened|demorali[sz]ed|despondent) (?:and|by|about|with|lately|again|after|since|because) ',
  ' (?:i am|been|feel|feeling) blue (?:all|since|for|lately|again|every) ',
  ' (?:feel|feels|feeling) like a (?:broken|failed|useless|worthless) [a-z]+ ',
  ' bummed out ',
  ' such a failure ',
  ' confidence is on the floor ',
  // of somebody near
  ' (?:he|she|they|husband|wife|son|daughter|mother|mom|mum|dad|father|brother|sister|partner|friend|boyfriend|girlfriend|nan|gran|grandma|grandad|grandpa) (?:is|has been|seems|feels|gets|got|looks) (?:so |very |really |severely |deeply |still |badly |clinically )*(?:depressed|hopeless|miserable|despairing|in despair) ',
  // no joy, no interest, no strength
  ' lost (?:my|his|her) (?:spark|joy|zest|drive|zest for life) ',
  ' nothing (?:is |s )?fun ',
  ' (?:not|no longer|lost|lose|losing) (?:all |any )?interest(?:ed)? in (?:anything|life|everything) ',
  ' feel nothing (?:when|at all|anymore|for|about) ',
  ' (?:no|zero) (?:motivation|joy|interest|energy) ',
  ' everything (?:feels|seems|looks|is) (?:so |just |all )?(?:gray|grey|flat|empty|numb|bleak|heavy|dull|colou?rless) ',
  ' nothing (?:makes (?:me|her|him) (?:happy|smile)|brings (?:me|her|him) (?:any )?joy) ',
  // a life, and hope for it
  ' (?:hate|hating) (?:my life|myself|being me|my existence) $',
  ' hate my life ',
  ' (?:my )?life (?:is|feels|has become) (?:hell|awful|terrible|unbearable|miserable|empty|falling apart|a mess|shit|hard|too hard|pointless) ',
  ' (?:give|giving|given|gave) up (?:hope|on|$)',
  ' (?:losing|lost|no) hope ',
  ' (?:nothing|no one|nobody) (?:helps|cares|understands|matters) ',
  '^ (?:i am|just) done $',
  ' at (?:my|the) (?:lowest|limit|breaking point|end of) ',
  // not coping, tears
  ' (?:can not|cannot) (?:cope|stop crying|get out of bed|go on|take it|take this|do this|function|carry on|see a way) ',
  ' (?:not|barely|hardly) coping ',
  ' (?:crying|cried|cries|cry) (?:all|every|most|for|myself|and|since|over nothing|at nothing|on the bus|on the train|at work|in the|the whole|the entire) ',
  ' (?:tearful|weepy|teary) ',
  ' sadness ',
  ' (?:breaking|break|broke) down ',
  // the depression and the mood by name
  ' (?:my|his|her) depression (?:has |have |is |just |keeps |came |got |getting )*(?:come|came|coming|returned|relapsed|back|worse|deeper|creeping) ',
  ' (?:pnd|ppd|post ?natal depression|post ?partum depression) (?:and|is|again|with|or|since) ',
  ' (?:seasonal|winter) depression (?:every|each|again|is|since) ',
  ' (?:mood|moods) (?:is |s |has |have |been |just |so |really |very |still )*(?:rubbish|in the (?:basement|gutter|toilet|dumps)|on the floor|low|terrible|awful|bad|down|down the drain) ',
  ' depression (?:is|s|gets|got|getting|has been) (?:so |really |very |pretty )+(?:bad|low|dark|heavy) ',
  ' (?:my|his|her) mood (?:has )?dipped ',
  ' worst (?:depression|day of my life|i have ever felt|it has ever been) ',
  ' (?:severe|crippling|crushing|horrible|terrible|deep|bad|worst|major) depression (?:right now|today|lately|again|and i|is back|is so|so bad) ',
  ' depression is (?:terrible|awful|horrible|bad|severe|so|really|very|getting|killing|back|worse|unbearable|too|ruining|winning|eating|crushing) ',
];
const LOW_MOOD = new RegExp(LOW_MOODS.join('|'));
