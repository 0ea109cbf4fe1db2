/**
 * Whether a person takes what was said for a yes: "so its ok", "great so no problem", "its fine then". In plain words. Said of an answer that left the
 * question open it is a misunderstanding, and to hear "you're welcome" would confirm it.
 */
export function takesAsYes(plain: string): boolean {
  return plain.length <= LONGEST && (CONCLUDES.test(plain) || ENDS.test(plain));
}

const LONGEST = 60;
const THING = '(?:it|that|this|they|these|those|one|(?:a|the|just a|just one|one) (?:\\w+ )?\\w+)';
const FINE =
  '(?:(?:is|are|was|would be|will be|should be) )(?:(?:all|totally|perfectly|probably|still|definitely|pretty|quite|really|be) )*(?:ok|okay|fine|alright|all right|allowed|safe|harmless|possible|no problem|no issue|not a problem|not an issue|nothing to worry about|a yes)';
const YES = `(?:${THING} ${FINE}|(?:there is )?no (?:risk|risks|danger)|(?:it|that|this|they) (?:is|are) not (?:dangerous|bad|risky|a risk|harmful)|no (?:problem|problems|issue|worries|harm)|nothing to worry about)`;
const FOR = '(?: (?:to|with|for|if|at|in|on|during|before|after) (?!(?:know|hear)\\b)\\w+(?: \\w+){0,2})?';
const HEARD = '(?:(?:ok|okay|phew|great|good|perfect|oh|ah|right|yes|yeah|well|and|but|cool|nice|alright) )*';
const CONCLUDES = new RegExp(`^${HEARD}(?:so|then|that means|which means|meaning) ${YES}${FOR}(?: then)?$`);
const ENDS = new RegExp(`^${HEARD}${YES}${FOR} then$`);
