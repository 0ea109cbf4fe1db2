import { normalise } from '../language/normalise.js';
import { writeOut } from '../language/plain-english.js';
import { words } from '../language/words.js';

/**
 * What a person means who puts right what was understood: "no i meant the cost", "how long it lasts i mean", "not the drip, the spray", "anxiety, not
 * depression". In plain words; undefined where nothing is put right, or where nothing is left to mean.
 */
export function readPutRight(utterance: string): string | undefined {
  if (utterance.length > LONGEST || !PUTS_RIGHT.test(utterance)) return undefined;
  const clauses = writeOut(normalise(utterance))
    .split(CLAUSE_END)
    .map((clause) => words(clause).join(' '))
    .filter((clause) => clause !== '');
  const meant = meantBeside(clauses) ?? meantIn(clauses.join(' '));
  const bare = meant?.replace(OPENING, '').replace(NOT_THE_OTHER, '').replace(CLOSING, '');
  return bare === undefined || bare === '' || SAYS_NOTHING.test(bare) ? undefined : bare;
}

/** More characters than this tell a story. */
const LONGEST = 110;
/** A cheap look before anything is read. */
const PUTS_RIGHT = /\b(?:not|no|nope|nah|dont|don't|didn't|didnt|wrong|mean|meant|asking|talking|asked|typo|wanted|question)\b/i;
const CLAUSE_END = /[,.;:!?()]+|\s[-–—]+\s?/;

/** "Not the drip, the spray", "anxiety, not depression", "no, ptsd": where clauses set the two apart. */
function meantBeside(clauses: readonly string[]): string | undefined {
  const said = clauses.filter((clause) => !HESITATES.test(clause));
  const [first = '', second = ''] = said;
  if (said.length !== 2) return undefined;
  if ((DENIES.test(first) || NOT_A_THING.test(first)) && isThing(second)) return second;
  return NOT_A_THING.test(second) && isThing(first) ? first : undefined;
}

function isThing(clause: string): boolean {
  return clause.split(' ').length <= MOST_WORDS && !IS_SENTENCE.test(clause);
}

const MOST_WORDS = 5;

function meantIn(plain: string): string | undefined {
  const text = plain.replace(OPENING, '');
  return MEANT.map((pattern) => pattern.exec(text)?.[1]).find((meant) => meant !== undefined);
}

const HESITATES =
  /^(?:(?:sorry|oops|whoops|wait|hang on|hold on|well|oh|ok|okay|but|um|lol|haha|i mean|i meant|rather|actually|my bad)(?: |$))+$/;
const DENIES =
  /^(?:(?:no|nope|nah|sorry|oh|wait|not that|not it|not this|not that one|that is not (?:it|what i (?:meant|asked|mean))|that is wrong|that was not my question|wrong (?:question|one|topic|answer|thing)|i did not (?:mean|ask)(?: about)? (?:that|this|it))(?: |$))+$/;
const NOT_A_THING =
  /^(?:no |sorry |but |and )*(?:not|i do not mean|i did not mean|i am not asking about|not about)(?: about)? (?:the |a |my |for )?(?!(?:sure|really|yet|bad|good|at|that|even|ever|too|so|always|only|just|everyone|all|enough|now|today|me|much|long)\b)\w+(?: \w+)?$/;
/** It says or asks something by itself, and names no thing. */
const IS_SENTENCE =
  /^(?:what|how|who|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|i|we|you|he|she|they|it|that|this|thanks|thank|bye|please|tell|just|because|but)\b/;

const OPENING =
  /^(?:(?:no|nope|nah|sorry|oops|whoops|wait|hang on|hold on|well|oh|ok|okay|but|and|so|um|actually|apologies|my bad|my mistake|pardon|not that|not it|not this|not that one|that is not (?:it|what i (?:meant|asked|mean))|that is wrong|that was not my question|wrong (?:question|one|topic|answer|thing)|i did not (?:mean|ask)(?: about)? (?:that|this|it)|typo|lol|haha|rather|more like) )+/;
const MEAN =
  '(?:i (?:really |actually |just |only )*(?:mean|meant|was (?:asking|talking|thinking)(?: about| of)?|am (?:asking|talking)(?: about)?|asked(?: about| for)?|wanted to (?:know|ask)(?: about)?)|what i (?:meant|mean) (?:is|was)|i meant to (?:say|ask|write|type)(?: about)?|my question (?:is|was)(?: about)?|it should (?:say|be|read))';
const MEANT: readonly RegExp[] = [
  new RegExp(`(?:^|^not (?:the |a |my )?\\w+(?: \\w+)? )${MEAN} (.+)$`),
  /^(.+?) i (?:mean|meant|was asking(?: about)?|was talking about|wanted to know|meant to say)$/,
  // "Not the drip the spray": the article begins what is meant.
  /^(?:i (?:do|did) not mean |not )(?:about )?(?:the|a|my|for) (?:\w+ ){1,2}?(?:but |rather |instead )?((?:the|a|my|for|about) \w+(?: \w+){0,3})$/,
];
const NOT_THE_OTHER = / (?:and )?not (?:the |a |my |for |about )?\w+(?: \w+)?$/;
const CLOSING = /(?: (?:actually|sorry|instead|rather|please|lol|haha|not that|i mean|i meant))+$/;
const SAYS_NOTHING =
  /^(?:it|that|this|what|which|something else|something|yes|no|nothing|me|him|her|them|you|everything|all|that one|this one|like|come on|really|seriously|well|sure|for real|of course)$|^(?:it |that |you |we |they |i |he |she |like |seriously |come on |this |not |(?:of|in|at|after|before|during|on|from|by|while|if|as|because|since|until) |for (?:me|him|her|us|them|my)\b|to )/;
