/**
 * A message without what is said on the way to another question: "ok lol. and depression?" is "and depression?". Unchanged where what is left would not be
 * a topic or a follow-up by its form, since "great, is it safe" and "no, why" mean all that they say.
 */
export function withoutChatter(utterance: string): string {
  const said = CHATTER.exec(utterance)?.[0];
  if (said === undefined) return utterance;
  const rest = utterance.slice(said.length);
  return FOLLOWS.test(rest) || (ENDS.test(said) && /\w \w/.test(rest)) ? rest : utterance;
}

const CHATTER =
  /^(?:(?:ok|okay|o\.k\.|k|lol|lmao|haha+|ugh|thx|thanks|thank you|ty|sigh|pfft|geez|jeez|whoops|ha|hehe|alright|all right|right(?=[,.!;])|fine|fair enough|never ?mind|nvm|anyway|anyways|whatever|cool|great|got it|i see|no worries|oh|ah|well|hm+|umm?|btw|by the way|moving on|next question|new question|last question|back to (?:business|topic|ketamine|my questions?)|wow|damn|funny|rude|shame|too bad|oh well)\b[\s,.!:;-]*)+/i;
/** A sentence of its own. */
const ENDS = /[.!]\s*$/;
const FOLLOWS = /^(?:(?:and|so|or|but|also|then|now|what about|how about|what abt|how abt|what of)\s|\w+\?*$|\w+ \w+\?+$)/i;
