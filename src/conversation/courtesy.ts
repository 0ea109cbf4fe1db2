import { rememberLast } from '../language/remember.js';
import { createFindByEnds } from './text-ends.js';
import { VOCATIVES } from './vocative.js';

/** Small talk that asks nothing. */
export type Courtesy = 'goodbye' | 'thanks' | 'apology' | 'heard';

/**
 * Reads a whole utterance, in plain words, as courtesies and nothing else: "ah i see, thank you", "perfect. have a nice shift", "thanks for being
 * honest". A farewell counts most, then thanks, then a "sorry to ask so much"; "heard" only says how the answer was taken. Undefined where it says anything beside them.
 */
export function readCourtesy(plain: string): Courtesy | undefined {
  const said = new Set<Courtesy>();
  let rest = plain;
  for (let left = MOST_PARTS; left > 0; left--) {
    const [kind, length] = longestPart(rest);
    if (length === 0 || (kind === undefined && said.size === 0)) return undefined;
    if (kind !== undefined) said.add(kind);
    if (length === rest.length) return RANKED.find((one) => said.has(one));
    rest = rest.slice(length + 1);
  }
  return undefined;
}

/** What is left of an utterance in plain words when the thanks and the "that's good to know" before it are taken off; all of it where nothing would be. */
export const withoutCourtesy = rememberLast((plain: string): string => {
  let rest = plain;
  for (let left = MOST_PARTS; left > 0; left--) {
    const [kind, length] = longestPart(rest);
    if (length === 0 || length === rest.length || (kind !== 'thanks' && !SAYS_HEARD.test(rest.slice(0, length)))) break;
    rest = rest.slice(length + 1);
  }
  return rest.replace(LEAD_IN, '');
});

/** "Could you tell me", "i was wondering", "one more thing": what is asked comes after it. */
const LEAD_IN =
  /^(?:(?:(?:interesting|ok|okay|and|so|but|well|hm|sorry|please|just|now|then|also) )*(?:(?:can|could|would|will) you (?:please |maybe |also |just )*(?:tell|explain|say|show)(?: (?:to )?(?:me|us))?|(?:do|would|might) you (?:happen to )?know|i (?:would like|would love|want|wanted|need) to (?:know|ask|understand|hear)|i (?:was|am) (?:just |still |also )*(?:wondering|curious|asking)(?: about)?|(?:please )?tell me|any idea|i (?:just |also |still )*wonder|(?:may|can|could) i (?:also |just )?ask(?: you)?|just (?:curious|wondering)|i (?:just )?(?:asked|meant|mean)|what i (?:meant|asked|want to know)(?: (?:was|is))?|my question (?:is|was)|(?:one|just one|another) (?:more |last |other |final |quick )*(?:thing|question)|last (?:thing|question)|quick question|and now|next) )+(?=(?:how|what|why|when|where|who|whom|which|whether|if|is|are|was|does|do|did|can|could|will|would|should|by|for|in)\b)/;

/** "No", "right" and "safe" may be the beginning of what is asked; "i see" and "great" say how the answer was taken. */
const SAYS_HEARD = /\w \w|^(?:great|alright|perfect|lovely|brilliant|excellent|awesome|wonderful|understood|noted|gotcha)$/;
/** More courtesies than this in a row are a story. */
const MOST_PARTS = 8;
const RANKED: readonly Courtesy[] = ['goodbye', 'thanks', 'apology', 'heard'];

/** The longest courtesy that a text begins with, and its length in characters; whom it is said to has no kind. */
function longestPart(text: string): readonly [kind: Courtesy | undefined, length: number] {
  let best: readonly [Courtesy | undefined, number] = [undefined, 0];
  for (const [kind, pattern] of findParts(text)) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > best[1]) best = [kind, length];
  }
  return best;
}

const PRAISE =
  '(?:good|great|gr8|fascinating|cute|incredible|marvell?ous|splendid|terrific|stellar|fabulous|nice|lovely|wonderful|fantastic|fab|amazing|awesome|excellent|brilliant|super|perfect|beautiful|fine|cool|sweet)';
const GOOD = `(?:${PRAISE}|pleasant|peaceful|calm|quiet|safe|blessed|relaxing|restful|happy)`;
const HOW = '(?:(?:so|very|really|real|pretty|quite|rather|just|all|super|most|truly|actually|a bit|a lot|kind of|too|such|as) )*';
const IT = '(?:that|this|it|your answer|the answer|what you said|all that)';

/** Exported for the test of text-ends. */
export const PARTS: readonly (readonly [Courtesy | undefined, RegExp])[] = [
  [
    'goodbye',
    part(
      `(?:good ?)?bye(?: ?bye)?(?: for now)?|byebye|ciao|adios|au revoir|cheerio|toodle ?(?:oo|s|pip)|toodles|ta ta|tata|ta ra|tara|farewell|see (?:you|ya)(?: (?:soon|later|around|tomorrow|next (?:time|week)|then|again))?|cya|laters?|catch (?:you|ya) (?:later|soon|around)(?: alligator)?|(?:until|till) (?:next time|then|tomorrow)|ttyl|gtg|g2g|take care(?: of yourself)?|stay (?:safe|well|healthy)|keep well|be well|all the best|(?:kind|best|warm) (?:regards|wishes)|good ?night|night night|nite|sleep (?:well|tight)|sweet dreams|(?:talk|speak|chat)(?: to you)? (?:soon|later|again|tomorrow)|off to (?:bed|work)`,
    ),
  ],
  [
    'goodbye',
    part(
      `(?:(?:i )?(?:wish|wishing) you|(?:you |do )?(?:have|enjoy)) (?:(?:a|an|the|your|you|rest of|${GOOD}) )+(?:day|night|evening|morning|afternoon|weekend|week|shift|one|time|holidays?|summer|life|break|christmas|lunch|(?:sun|mon|tues|wednes|thurs|fri|satur)day|trip)(?: (?:ahead|too|yourself|off))?`,
    ),
  ],
  [
    'thanks',
    part(
      '(?:(?:many|much|big|huge|a big|lots of|with) )*(?:thanks|thank (?:you|ya)|thankyou|thx|thnx|tnx|thks|ty|tysm|tyvm|tks|cheers|ta|kudos|bravo|merci|gracias|danke|(?:much )?obliged|(?:god )?bless you|grateful)(?: (?:(?:so|very|ever so) (?:much|kindly)|a (?:lot|bunch|ton|million|bundle|heap)|heaps|loads|tons|for (?!nothing)(?:(?:being|explaining|telling|answering|helping|saying|clearing|taking|letting|your|the|that|all|this|such) )?(?:(?!ASKS)\\w+ ?){1,4}(?<! )))*'.replace(
        'ASKS',
        '(?:what|how|who|where|when|why|which|is|are|do|does|did|can|could|will|would|should|may|but|and|also)\\b',
      ),
    ),
  ],
  [
    'thanks',
    part(
      '(?:(?:i|we|really|do|so|much|very) )*(?:appreciate|appreciated)(?: (?:it|that|this|you|(?:your|the) (?:help|time|honesty|patience|answers?|kindness|effort|explanation|information))(?: with (?:me|us|this))?)?',
    ),
  ],
  [
    'thanks',
    part(
      `your? (?:are |were |have been )?${HOW}(?:an? )?${HOW}(?:${PRAISE}|helpful|kind|patient|honest|useful|quick|clever|smart|funny|sweetheart|star|gem|legend|angel|treasure|lifesaver|best|the best|(?:big |great |real |huge )?help|good bot)(?: to (?:me|us))?`,
    ),
  ],
  [
    'heard',
    part(
      `${IT} (?:is|was|are|sounds|seems|feels) ${HOW}(?:an? )?${HOW}(?:${PRAISE}(?: (?:news|answer|to know|to hear|one|explanation|help|idea|point))?|clear|clearer|helpful|useful|informative|interesting|kind|reassuring|encouraging|comforting|a relief|relief|weight off my mind|shame|pity|disappointing|sad|bummer|rare|funny|fast|quick|thorough|honest|help|enough(?: for (?:now|today|me))?|fair|true|ok|okay|right|alright|what i (?:needed|wanted)(?: to (?:know|hear|ask))?|all i (?:needed|wanted)(?: to (?:know|hear|ask))?|all(?: for (?:now|today))?|all from me(?: (?:now|today))?|everything(?: for (?:now|today))?)`,
    ),
  ],
  [
    'heard',
    part(
      `(?:${IT}|you) (?:(?:really|already|certainly|did|have|has|all) )*(?:help(?:s|ed)?(?: me)?(?: (?:a lot|out|so much|already|enough))?|clear(?:s|ed) (?:it|that|things|everything) up|answer(?:s|ed) (?:my|the|all my) questions?(?: well| perfectly)?|explain(?:s|ed) (?:it|that|a lot)(?: (?:well|nicely|perfectly|clearly))?|put my mind at (?:rest|ease)|made my day)`,
    ),
  ],
  [
    'heard',
    part(
      `i see|i get it|(?:i )?got it|got you|gotcha|got that|(?:i )?understand|(?:i )?understood|i hear you|(?:duly )?noted|(?:that )?makes (?:perfect )?sense|fair enough|(?:good|great|nice|lovely|glad|happy|relieved) to (?:hear|know)(?: ${IT})?|(?:all |crystal |very |perfectly )?clear|will do|sounds (?:${GOOD}|promising|encouraging|reasonable|fair|hopeful)|no (?:problem|worries)|never ?mind|not to worry|my bad|i thought (?:so|as much)|thought so|as i thought|i knew it|that is what i thought|${PRAISE}(?: (?:one|stuff|news|answer|job|work|to me|enough|explanation|reply|response|bot))?|(?:not bad|nicely|well) (?:done|said|put)|not bad|what (?:a|an) (?:relief|shame|pity|(?:good|great|nice) \\w+|help|surprise)|too bad|oh well|that sucks|(?:very |super |really |so |most )?(?:helpful|interesting|impressive|reassuring|encouraging|comforting|useful)|a (?:relief|pity|shame)|\\d+ (?:out of )?\\d+(?: answer| bot)?|five stars|top (?:marks|answer|notch)|spot on|(?:just|exactly|precisely) what i (?:was looking for|needed|wanted|hoped for)(?: to (?:know|hear))?|that is all|(?:that will|thatll|that ll) (?:be all|do)|i (?:(?:really|do|just) )*(?:like|love) (?:it|that|this|you|your answers?|the answer)|love (?:it|that|you)|that was all|that is it for (?:now|today|me)|that is everything|nothing else|no (?:more|other|further) questions(?: (?:from me|for now|today))?|enough for (?:now|today)|i am (?:fine|ok|okay|good|alright|all right)(?: now)?|i am (?:happy|glad|relieved|impressed|all set|satisfied)(?: (?:with|about) ${IT})?`,
    ),
  ],
  [
    'apology',
    part(
      '(?:i (?:am|feel|do) )?(?:(?:so|very|really|ever so|terribly|just|awfully|a bit) )*(?:sorry|apologies|apologi[sz]e|bad) (?:to|for|about|that i am|if i am)(?: (?:keep|all|asking|ask|bother|bothering|be|being|the|so|my|many|much|more|another|one|lots of|loads of|questions?|an?|such|pain|nuisance|pest|bother|silly|stupid|dumb|annoying|taking|take|up|your|time|these|this|that|it|again|you|slow|typos|typing|spelling|english|rambling|long|messages?|with|of))+',
    ),
  ],
  // What one will do about it.
  [
    'heard',
    part(
      '(?:then |so |maybe |perhaps )?(?:i (?:will|shall|am going to|guess i will|think i will|might|had better|better|would rather)|ill) (?:give (?:you|them|the \\w+) a (?:ring|call)|ask|talk (?:to|with|it over)|speak (?:to|with)|call|phone|ring|check|contact|see|consult|tell|discuss|look|think|book|read|bring|let you know|get back|come back|sleep on|keep|remember|do that|try that)(?: (?!(?:what|how|who|where|when|why|which|if|whether|but|myself)\\b)\\w+){0,6}?(?= (?:thanks|thank|thx|ty|cheers|bye|ok|okay)\\b|$)',
    ),
  ],
  [
    'heard',
    part(
      'ah|aha|oh|ooh|ok|okay|okey|okie dokie|okey dokey|kk|k|alright|all right|alrighty|righto|right|hm|hmm|mhm|mm|um|well|wow|whoa|phew|yay|hooray|aw|aww|haha|ha|hehe|lol|ouch|yikes|oof|ugh|sigh|woo|woohoo|yippee|hurray|gosh|blimey|omg|oh dear|dear me|damn|dang|darn|bummer|fingers crossed|thank god|thank goodness|geez|jeez|yes|yeah|yep|yup|no|nope|absolutely|definitely|exactly|indeed|sure|of course',
    ),
  ],
  [
    undefined,
    part(
      `and|so|${VOCATIVES}|everyone|all|guys|team|again|then|there|now|anyway|though|kindly|(?:for|from) (?:now|today|me)|too|xx?|please|really|sorry|very much|i am off|i (?:have to|must|need to|will|should) (?:go|run|dash|be off)(?: now)?`,
    ),
  ],
];

const findParts = createFindByEnds(PARTS, ([, pattern]) => pattern);

function part(words: string): RegExp {
  return new RegExp(`^(?:${words})(?= |$)`);
}
