import {
  ACTOR,
  anyOf,
  BAD_NOUN,
  BAD_STATE,
  between,
  type DirectionFamily,
  does,
  GOES,
  GOOD,
  HABIT,
  list,
  TREATMENT,
  WORSE,
} from './direction-words.js';

const MAKES = list('make makes making made leave leaves left turn turns drive drives send sends get gets keep keeps');
const MAKES_HER = `${does(MAKES)}(?: (?!(?:less|not|never|${GOOD})\\b)\\w+){0,6}?`;
const WORSENS = list('worsen worsens aggravate aggravates exacerbate exacerbates backfire backfires');
const ADDS = list(
  'intensify intensifies deepen deepens increase increases raise raises heighten heightens amplify amplifies add adds feed feeds fuel fuels prolong prolongs reinforce reinforces',
);
const CAUSES = list(
  'cause causes caused trigger triggers triggered give gives gave induce induces provoke provokes start starts spark sparks unleash create creates push pushes form reopen release releases force',
);
/** These cause with a word of their own: "bring on", "lead to". */
const CAUSES_WITH =
  '(?:brings? (?:on|back|up|out)|sets? (?:\\w+ )?off|leads? (?:\\w+ )?to|result in|stirs? up|digs? up|wake up|open up|leave (?:\\w+ )?with)';
const CAUSES_WITH_WORDS = list('bring brings set sets lead leads result stir stirs dig digs wake open leave');
const DAMAGES = list(
  'damage damages damaged harm harms destroy destroys kill kills fry fries ruin ruins wreck wrecks mess messes injure injures poison poisons shrink shrinks rot rots scar scars impair impairs screw screws overload overloads strain',
);
const WHOM =
  '(?:me|you|him|her|us|them|people|someone|patients|my|your|his|our|their|the|a person|anyone|brain|brains|nerves?|cells?|memory|body|mind)';

/** "Can it harm people with ptsd" is of them, not of what they have. */
const PEOPLE = '(?:people|someone|somebody|anyone|anybody|patients|veterans|those|a person)';

/** What it may do to a person. Each family says who does it, so that what a person suffers from already is none of them. */
export const EFFECT_FAMILIES: readonly DirectionFamily[] = [
  // "Can ketamine make my ptsd worse".
  {
    direction: 'harm',
    words: list('worse worser sicker sadder flare stronger deeper harder more'),
    said: new RegExp(`${MAKES_HER} ${WORSE}`),
  },
  // "Could it make me suicidal", "leave me more depressed".
  { direction: 'effect', words: MAKES, said: new RegExp(`${MAKES_HER} ${BAD_STATE}`) },
  // "Could it worsen my anxiety", "will it backfire".
  { direction: 'harm', words: WORSENS, said: new RegExp(`${does(WORSENS)}\\b`) },
  // "Does it raise the risk of suicide", "feed obsessive thinking".
  { direction: 'harm', words: ADDS, said: new RegExp(`${does(ADDS)}${between(4)} ${BAD_NOUN}\\b`) },
  {
    direction: 'harm',
    words: list('roof sky scale'),
    said: new RegExp(`${does(list('send sends'))} (?:\\w+ ){0,2}${BAD_NOUN} (?:through the roof|sky high|off the scale)`),
  },
  // "Can it give me ocd", "trigger more of them".
  {
    direction: 'effect',
    words: [...CAUSES, ...CAUSES_WITH_WORDS],
    said: new RegExp(
      `${does([...CAUSES, CAUSES_WITH])}${between(4)} (?:${BAD_NOUN}\\b(?! (?:patients|sufferers|people|relief)\\b)|${BAD_STATE}|${WORSE}|(?:more of )?(?:it|that|this|them|those|these)$)`,
    ),
  },
  // "Is chronic pain caused by ketamine".
  {
    direction: 'effect',
    words: list('caused triggered induced worsened'),
    said: new RegExp(
      `\\b${BAD_NOUN}(?: \\w+)?(?: (?:ever|sometimes|often|also|be|been))* (?:caused|triggered|induced|worsened) by (?:\\w+ ){0,2}?(?:${TREATMENT}|${HABIT})`,
    ),
  },
  // "Is ketamine addictive for people with anxiety".
  {
    direction: 'addiction',
    words: list('addictive addicting addicted hooked dependent dependence dependency'),
    said: new RegExp(
      `\\b${ACTOR}(?: (?!(?:for|with|help|helps|treat|treats|less|not|if|when)\\b)\\w+){0,5}? (?:addictive|addicting|addiction|dependence|dependency)\\b|\\b(?:get|become|be|getting|becoming|end up) (?:\\w+ )?(?:addicted|hooked|dependent) (?:to|on) (?:\\w+ )?${ACTOR}`,
    ),
    despiteHelp: true,
  },
  // "Could a session trigger me", "retraumatize people".
  {
    direction: 'effect',
    words: list('trigger retraumatize retraumatise traumatize traumatise upset'),
    said: new RegExp(`${does(list('trigger traumati[sz]e retraumati[sz]e upset'))} (?:me|you|him|her|people|someone|us|them)\\b`),
  },
  // "Does ketamine damage brain cells": not what it kills to a person's good, as in "kill the pain".
  {
    direction: 'harm',
    words: DAMAGES,
    said: new RegExp(`${does(DAMAGES)}(?: up| with)?(?! (?:(?!${PEOPLE}\\b)\\w+ ){0,4}?${BAD_NOUN}\\b) (?:\\w+ ){0,2}?${WHOM}\\b`),
  },
  // "Can it hurt me": "does it hurt" is of the needle.
  {
    direction: 'harm',
    words: list('hurt hurts'),
    said: new RegExp(`${does(list('hurt hurts'))} (?:me|you|him|her|us|people|someone|patients|my|your|his|the (?:brain|body|mind))\\b`),
  },
  // "Does it do more harm than good", "leave lasting damage", "put people at risk".
  {
    direction: 'harm',
    words: list('harm damage bad scars risk'),
    said: new RegExp(
      `${does(list('do does'))}(?: (?:me|you|more|any|some|real|lasting|permanent|long term))* (?:harm|damage|bad things?)\\b|${does(list('leave leaves'))} (?:\\w+ ){0,3}?(?:damage|harm|scars)\\b|${does(list('put puts'))} (?:\\w+ ){0,3}?at (?:\\w+ )?risk\\b`,
    ),
  },
  // "Can it rewire my brain in a bad way", "for the worse".
  {
    direction: 'harm',
    words: list('way worse direction opposite wrongly'),
    said: new RegExp(
      `\\b${ACTOR}.* (?:in an? (?:bad|negative|harmful|wrong|dangerous|unhealthy|worse) way|for the worse|(?:in )?the wrong (?:way|direction))\\b|\\b${ACTOR}${GOES} do the opposite\\b|\\brewired? (?:\\w+ )*wrongly\\b`,
    ),
  },
  // "Can that go wrong", "change my mood badly".
  {
    direction: 'harm',
    words: list('wrong badly far negatively adversely'),
    said: new RegExp(
      `\\b${ACTOR}${between(5)} ${anyOf(list('go goes gone going'))} (?:badly |horribly |terribly )?(?:wrong|badly|too far)\\b|${does(list('affect affects change changes influence alter alters'))}${between(4)} (?:badly|negatively|adversely)\\b`,
    ),
  },
  // "Will it change who i am", "wipe out good memories".
  {
    direction: 'effect',
    words: list('personality character who memories memory'),
    said: new RegExp(
      `${does(list('change alter affect'))} (?:(?:my|your|his|her|the|a|a person s) (?:whole )?(?:personality|character)|who)\\b|${does(list('erase wipe lose'))} (?:\\w+ ){0,2}?(?:good|happy|my|the|your) (?:good |happy )?(?:memories|memory|personality)\\b`,
    ),
  },
];
