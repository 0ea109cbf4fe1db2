const SOMEONE =
  '(?:someone|somebody|anyone|anybody|a (?:real |live |actual )?(?:person|human|nurse|doctor|receptionist)|(?:the )?(?:reception|receptionist|front desk|desk|switchboard|clinic|office|surgery|secretary|nurse|doctor|team|staff)|one of (?:your|the) (?:team|staff|nurses|doctors)|your (?:team|staff|office|clinic|reception|nurses?|doctors?))';
const POLITE = '(?: (?:please|thanks|thank you|now|today|back|right now|if possible|asap|instead|then|about (?:it|this|that)))*';
const OPENING = '(?:(?:hi|hello|hey|ok|okay|so|and|but|well|please|just|yes|no|right|sorry|then) )*';

const FOR_PERSON = new RegExp(
  `^${OPENING}(?:` +
    [
      `(?:(?:can|could|will|would) )?(?:you )?(?:get |have |ask )?${SOMEONE} (?:please |to )?(?:ring|call|phone|text|contact|get back to|get in touch with|speak to|talk to) (?:me|us)`,
      `(?:(?:can|could|will|would) you )?(?:please |just )*(?:put|patch|transfer|connect|pass|send|switch) (?:me|us)(?: (?:through|over|on|across))?(?: to ${SOMEONE})?`,
      '(?:(?:can|could|will|would) you )?(?:please |just )*(?:ring|call|phone|text) (?:me|us)',
      `(?:i (?:want|need|would like|would love|would rather|prefer|have) (?:to )?|(?:can|could|may) i |let me )(?:just )?(?:speak|talk|chat|get through)(?: (?:to|with) ${SOMEONE})`,
    ].join('|') +
    `)${POLITE}$`,
);

/** Whether a whole utterance, in plain words, asks for a person: "put me through to reception", "can somebody ring me please". */
export function asksForPerson(plain: string): boolean {
  return plain.length <= LONGEST && FOR_PERSON.test(plain);
}

/** More characters than this say what about. */
const LONGEST = 90;

/** Whether it goes on about the way to a person that was just named: "now", "how", "what number", "nobody answers". */
export function asksOnAboutPerson(plain: string): boolean {
  return ON_ABOUT_PERSON.test(plain);
}

const ON_ABOUT_PERSON = new RegExp(
  `^${OPENING}(?:(?:i (?:want|need|mean|meant) )?(?:(?:it |that |to talk |to speak )?(?:now|right now|today|tonight|immediately|asap|at once|this minute|straight away))|(?:it is )?urgent(?:ly)?|(?:but )?(?:how|where|who|when)(?: (?:do|can|should|would) (?:i|we)(?: (?:do (?:that|it|this)|call|reach (?:them|you|someone|somebody|one)|find (?:them|one)|ring|phone))?)?|how (?:then|exactly)|(?:what|which)(?: is)? (?:the |your |their )?(?:phone |telephone )?(?:number|clinic|doctor|phone|email)|(?:(?:the|your|a|phone|telephone|contact) )*(?:number|details)|(?:nobody|no one|they do not|they did not) (?:answers?|picks? up|is there)|(?:can|could|do) you (?:do (?:that|it)|have (?:a|the|their) number)|you (?:call|ring|phone)(?: them)?)(?: (?:please|then|though|exactly))*$`,
);
