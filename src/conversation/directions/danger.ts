import { ACTOR, BAD_NOUN, between, type DirectionFamily, GOES, list, MORE_BAD, TREATMENT } from './direction-words.js';

const ASKED = '^(?:(?:so|and|but|or|ok|also|then|well) )*';
const PERSON =
  '(?:(?:some|many|most|other|depressed|anxious) )?(?:i|we|you|he|she|they|people|patients?|someone|anyone|veterans|my (?:\\w+ )?(?:wife|husband|son|daughter|mom|mum|dad|partner|friend))';
/** "Bad" of the thing that is asked about; of a noun ("bad anxiety") it is why a person asks. */
const BAD = '(?<!not )(?<!good or )bad(?=$| (?:for|to|if|when|after|during|on|in|with|at|right)\\b)';
const DANGEROUS = `(?:dangerous|harmful|risky|riskier|unsafe|safe|safer|unhealthy|toxic|hazardous|damaging|traumatic|traumati[sz]ing|counterproductive|reckless|unwise|too much|a (?:danger|risk|hazard|bad idea|bad thing|bad plan)|${BAD})`;
const DANGEROUS_WORDS = list(
  'dangerous harmful risky riskier unsafe safe safer unhealthy toxic hazardous damaging traumatic traumatizing traumatising counterproductive reckless unwise danger risk hazard bad much',
);
const MANNER = '(?: (?:too|so|very|really|actually|not|considered|even|more|particularly|especially))*';
const IS_DANGEROUS = `(?:\\b(?:is|are|be|being|become|becomes|get|isnt|arent)(?: (?:too|so|all) (?:much|many|this))?(?: (?!my|your|his|her)\\w+){0,2}? ${ACTOR}${between(5)}${MANNER} ${DANGEROUS}|\\b${ACTOR}${between(3)}${GOES} (?:is|are|be|being|becomes?)${MANNER} ${DANGEROUS})`;
const OF_SOME =
  '(?: (?:for|in|to) (?:\\w+ ){0,3}?(?:(?:people|someone|somebody|anyone|patients|those|person|women|men|veterans) (?:like \\w+ )?(?:with|who|on)\\b|(?:\\w+ )?(?:sufferers|patients|veterans)\\b)| if (?:i|you|someone|he|she|they|people|my \\w+) (?:\\w+ )?(?:have|has|had|got|am|are|is|suffer)\\b| with (?:my|a history)\\b)';
const DOWNSIDES = list(
  'downside downsides drawback drawbacks disadvantage disadvantages negatives cons pitfall pitfalls dangers hazard hazards harms',
);

/** What speaks against it, and how people fare. */
export const DANGER_FAMILIES: readonly DirectionFamily[] = [
  // "Will it help or make it worse": asked both ways, so both are offered.
  {
    direction: 'either',
    words: list('or'),
    said: /\b(?:help|helps|better|work|good|benefit|improve|heal)(?: \w+){0,4} or (?:\w+ ){0,4}?(?:worse|worsen|harm|harms|hurt|damage|backfire|trigger|cause)\b/,
    despiteHelp: true,
  },
  {
    direction: 'either',
    words: list('pros upside upsides benefits advantages'),
    said: /\b(?:pros|upsides?|benefits|advantages) (?:and|or|versus|vs) (?:the )?(?:cons|downsides?|drawbacks?|disadvantages|risks)\b/,
    despiteHelp: true,
  },
  // "Is it bad for people with ocd": of who should not have it.
  { direction: 'harm-to-some', words: DANGEROUS_WORDS, said: new RegExp(`${IS_DANGEROUS}${OF_SOME}`) },
  // "Can yoga be harmful with it", "is meditating on ketamine dangerous", "is it bad to exercise right after".
  {
    direction: 'harm',
    words: DANGEROUS_WORDS,
    said: new RegExp(
      `${IS_DANGEROUS}|\\bhow (?:dangerous|risky|harmful|unsafe|safe|bad|toxic) (?:is|are|can|would|could|might) (?:\\w+ ){0,2}?${ACTOR}`,
    ),
  },
  // "Downsides for ptsd", "any negatives", "are there dangers in doing yoga".
  { direction: 'harm', words: DOWNSIDES, said: new RegExp(`\\b(?:${DOWNSIDES.join('|')})\\b`) },
  {
    direction: 'harm',
    words: list(
      'danger risk risks harm wrong horror against side sides effect effects outcome outcomes result results reaction reactions impact impacts consequences experience experiences level levels amounts',
    ),
    said: /\b(?:(?:a|any|the|what|more|real|possible|serious|health|of its) (?:danger|risks?|harm)|risks (?:of|in|with|for|to|from)|what (?:can|could|might|may) go wrong|horror stories|(?:speaks|argues) against|(?:bad|dark|ugly|flip|down) sides?|(?:bad|negative|adverse|harmful|unwanted|nasty|dangerous) (?:effects?|outcomes?|results?|reactions?|impacts?|consequences|experiences?|levels?|amounts?))\b/,
  },
  // "Will i feel worse after it", "do some patients get worse": a person's own state, where it is asked and not told.
  {
    direction: 'harm',
    words: list('worse deeper more triggered suicidal depressed'),
    said: new RegExp(
      `${ASKED}(?:what if|will|could|can|might|would|do|does|is it (?:normal|possible|common|usual) (?:to|that|for)|why (?:do|did|would)) (?:${PERSON} )?${GOES.slice(0, -1)}? ?(?:feel|feels|get|gets|become|becomes|end up|come out|be|(?:slide|fall|sink|go) into) (?:a |an |even |much |way |a lot |any )?(?:worse|deeper|${MORE_BAD}|triggered|suicidal|depressed again)\\b`,
    ),
  },
  // "Are people more suicidal after ketamine", "she got worse after the infusion".
  {
    direction: 'harm',
    words: list('worse more so'),
    said: new RegExp(
      `\\b(?:worse|${MORE_BAD}|hurt more) (?:\\w+ )?(?:after|on|from|with|during|since|because of) (?:(?:the|my|her|his|a|taking|having|doing|their|first|one) ){0,3}${TREATMENT}\\b`,
    ),
  },
  // "Could my ptsd get worse with ketamine".
  {
    direction: 'harm',
    words: list('worse stronger flare flares spike increase'),
    said: new RegExp(
      `\\b${BAD_NOUN}(?: thoughts?)?(?: \\w+)? (?:(?:get|become|be|come back|go|gets) (?:much |even |any )?(?:worse|stronger)|flares? up|spike|increase) (?:with|after|from|on|during|because of|once|if)(?: \\w+){0,3} ${ACTOR}`,
    ),
  },
  // "What happens if they give too much", "too many sessions": not "too much stress", which a person may have.
  {
    direction: 'harm',
    words: list('too'),
    said: new RegExp(
      `\\b(?:give|given|gives|giving|get|gets|got|take|taken|taking|have|had|do|doing|using|there be|with|from|(?:they|it|doctors?|nurses?|staff|somebody|someone) \\w+) (?:\\w+ ){0,2}?too (?:much|many)\\b(?! (?:\\w+ )?${BAD_NOUN})|\\btoo (?:much|many)(?: \\w+)? ${ACTOR}`,
    ),
  },
  {
    direction: 'harm',
    words: list('overdo overdoing overdose wrong'),
    said: /\b(?:overdo|overdoing|overdose|wrong (?:dose|amount|drug))\b/,
  },
];
