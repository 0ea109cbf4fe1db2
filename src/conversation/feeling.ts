/**
 * Whether a whole utterance, in plain words, says that somebody is afraid, alone or can not sleep, and not of what: "im scared", "i feel so alone". What names
 * a topic ("scared of needles") is a question about it, and "anxious" is about a condition.
 */
export function readFeeling(plain: string): boolean {
  return plain.length <= LONGEST && NAMES_IT.test(plain) && FEELING.test(plain);
}

/** A cheap look first: every utterance comes by here. */
const NAMES_IT = /scar|afraid|fright|terrif|petrif|apprehens|uneasy|panic|freak|spook|worr|nervous|whelm|bricking|fear|sle[ep]|awake|lone/;
/** More characters than this tell of something. */
const LONGEST = 110;
const HOW =
  '(?:(?:so|very|really|just|a bit|a little|quite|pretty|kind of|sort of|still|too|also|getting|all|terribly|honestly|feeling|actually|rather|super|extremely|starting to (?:feel|get)|a tad|dead) )*';
const AFRAID =
  '(?:scared(?: (?:stiff|to death|out of my (?:mind|wits)))?|afraid|frightened|terrified|petrified|apprehensive|uneasy|panicking|panicky|freaking out|freaked out|spooked|in a panic|worried(?: sick)?|nervous|overwhelmed|bricking it)';
const OF_IT =
  '(?: (?:of|about|by|with) (?:it|this|that|all (?:of )?(?:it|this|that)|everything|the whole (?:thing|idea)|what is (?:coming|to come))| to (?:try|do|start|go|come|begin)(?: (?:it|this|that|in|there|ahead|through with (?:it|this)))?)?';
const IN_IT = '(?: (?:in|with|through) (?:it|this|all (?:of )?(?:it|this)))?';
const NOW =
  '(?: (?:now|right now|today|tonight|again|though|too|lol|really|honestly|to be honest|tbh|please|and (?:i )?do not know (?:why|what to (?:do|ask|think|say))))*';
const OPENING = '(?:(?:hi|hello|hey|oh|god|well|ok|okay|so|and|but|yes|no|honestly|sorry|thanks|thank you|ugh|lol|i think) )*';
const NIGHT =
  '(?: (?:at (?:all|night)|again|tonight|lately|anymore|these days|because of (?:it|this)|(?:with )?worrying|thinking about (?:it|this)|for worry))*';

const FEELING = new RegExp(
  `^${OPENING}(?:` +
    [
      // "Nervous about it" asks what will happen.
      `(?:i am|i feel|i got|i get|i have been|we are|feeling|am)? ?${HOW}(?!nervous about|worried about)${AFRAID}${OF_IT}${NOW}`,
      `(?:it|this|that|(?:it|this|that) all|all (?:this|that|of it)|the whole (?:thing|idea)) (?:is|feels|sounds|seems|looks) ${HOW}(?:scary|frightening|terrifying|overwhelming)(?: (?:to me|for me))?${NOW}`,
      `(?:it|this|that|(?:it|this|that) all|all (?:this|that|of it)|the whole (?:thing|idea)) (?:really |kind of |just |still )*(?:scares|frightens|terrifies|worries|spooks) me${NOW}`,
      `i (?:am|have|feel) (?:having )?(?:so much |a lot of |such |some )?(?:fear|fears|panic)${OF_IT}${NOW}`,
      // Matched, it would be told that somebody watches over the session. "I am alone" may be of the way home.
      `i (?:(?:feel|have been feeling|have felt|am feeling) ${HOW}alone|am (?:so|very|really|all|completely) alone|(?:am|feel|get|have been|have felt|am feeling) ${HOW}(?:lonely|lonesome))${IN_IT}${NOW}`,
      `(?:i )?(?:can|could|do|did) not (?:get to |get any |get much |fall a)?sleep${NIGHT}|i have not slept(?: (?:at all|(?:in|for) (?:days|ages|weeks|a (?:day|week)|\\w+ (?:days|nights)))|${NIGHT})|(?:i am |lying )?(?:wide )?awake (?:all night|again)`,
    ].join('|') +
    ')$',
);
