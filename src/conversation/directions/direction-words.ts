/** Which way a question is put. Without one it asks what the treatment, or a habit beside it, does for a person. */
export type Direction =
  /** What it may do to a person: worsen, damage, endanger. */
  | 'harm'
  /** The same for people of some kind: "is it bad for people with ocd". */
  | 'harm-to-some'
  /** What it may bring that was not there: "can it trigger panic attacks", "could it make me suicidal". */
  | 'effect'
  /** Whether it is hard to leave again: "is it addictive for people with anxiety". */
  | 'addiction'
  /** Both ways at once: "will it help or make it worse". */
  | 'either'
  /** Whether a habit may take the treatment's place, or must be: "yoga instead of ketamine", "do i have to do yoga". */
  | 'place'
  /** Whether a habit does more or less than the treatment: "is ketamine better than exercise". */
  | 'comparison';

/** A family of words that put a question one way. */
export interface DirectionFamily {
  readonly direction: Direction;
  /** Of these, one is in every text that the family matches: few texts have any, and the pattern is tried on those alone. */
  readonly words: readonly string[];
  readonly said: RegExp;
  /** A word that helps before it, as in "does it help if pain makes me anxious", does not take it back. */
  readonly despiteHelp?: true;
}

export const list = (words: string): readonly string[] => words.trim().split(/\s+/);
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

export const TREATMENT =
  '(?:ketamine?|ket|kat|drug|medicine|treatments?|therapy|infusions?|sessions?|injections?|shots?|spray|drip|iv|doses?|boosters?|stuff|trip|comedown|high|use|experience|reset|relief)';
export const HABIT =
  '(?:yoga|stretching|meditation|meditating|meditate|mindfulness|breathwork|exercise|exercising|work(?:ing)? out|workouts?|gym|running|jogging|run|walking|walks?|swimming|training|sports?|diets?|dieting|eating|food|foods|omega|vitamins?|antioxidants?|fasting|healthy habits)';
/** "Does low glutamate cause depression" asks how the brain works. */
const BRAIN =
  '(?:nmda|receptors?|(?<!(?:low|little|lack of) )glutamate(?! (?:imbalance|levels?|deficiency))|neuroplasticity|plasticity|rewiring|new connections|brain flexibility)';
/** "That" only after a helping verb: in "thoughts that make me anxious" it is no treatment. */
const POINTING = '(?:it|this|(?<=\\b(?:can|could|will|would|does|might|may|is) )that)';

/** What may do harm, as a question names it: never a condition or a person, since "loud noises trigger my flashbacks" is a reason to ask for help. */
export const ACTOR = `(?:${TREATMENT}|${HABIT}|${BRAIN}|${POINTING})`;

/** What helps, and what is good: in between, it turns the words after it round again ("relief from pain", "fewer flashbacks"). */
export const GOOD =
  '(?:lessen|lessens|make up for|makes up for|take(?= (?:\\w+ ){1,3}away)|takes? away|help|helps|helped|helping|treat|treats|ease|eases|easing|relieve|relieves|relief|reduce|reduces|reducing|reduction|lower|lowers|decrease|decreases|drop|cut|cuts|calm|calms|soothe|soothes|stop(?! (?:ketamine|it|taking|the|treatment))|stops|prevent|prevents|avoid|fix|fixes|heal|heals|repair|repairs|rebuild|cure|cures|undo|undoes|reverse|reverses|improve|improves|improvement|work|works|worked|protect|protects|useful|helpful|effective|good|better|less|fewer|rid|manage|cope|coping|overcome|handle|beat|fight|let go|control|hope|support|break from|freedom|strength|happy|positive|healthy|new)';

/** Up to so many words that neither help nor begin another thought. */
export const between = (most: number): string =>
  `(?: (?!(?:${GOOD}|if|when|because|that|who|which|while|since|but|and|or|than|from|against|over|without|for|with)\\b)\\w+){0,${most}}?`;

/** How a question goes on from what it is about to what that does. */
export const GOES =
  '(?: (?:can|could|will|would|might|may|does|do|did|is|are|was|be|been|being|going|to|ever|also|actually|really|even|sometimes|possibly|maybe|just|not|still|first|have|has|about|likely|able|known|always|often|usually|secretly))*';

/** What acts, and that it does one of these. */
export const does = (verbs: readonly string[]): string => `\\b${ACTOR}${between(2)}${GOES} ${anyOf(verbs)}`;

/** States that nobody wants, as nouns. */
export const BAD_NOUN =
  '(?:depression|anxiety|panick?(?: attacks?)?|worry|worries|fears?|paranoia|ptsd|cptsd|flash ?backs?|nightmares?|night terrors?|bad dreams?|triggers|trauma|traumas|traumatic|memories|pains?|ocd|obsessions?|obsessive|compulsions?|compulsive|intrusive|rituals|eating disorders?|disordered eating|anorexia|bulimia|binges?|bingeing|binging|purging|suicid(?:e|al|ality)|self harm|urges|cravings|psychosis|mania|breakdown|relapse|crash|grief|anger|rage|stress|sadness|mood swings|low moods?|insomnia|seizures?|harm|damage|problems?|trouble|issues|complications?|symptoms|risks?|dangers?|deaths?|addiction|bad (?:thoughts|habits|feelings|things|stuff|side|reaction|trip)|negative (?:thoughts?|thinking|feelings|emotions|effects?)|dark thoughts?|(?:wrong|bad|unhealthy|harmful) (?:connections|links|pathways|patterns|wiring))';

/** The end of what is asked, or of a part of it: "make anxious people calm" is of something else. */
const ENDS =
  '(?=$| (?:again|than|at|later|or|and|if|when|in|for|after|afterwards|during|over|right|instead|too|even|before|because|once|while|all|as|with|then|now|on|about|first)\\b)';
/** The same said of a person. */
export const BAD_STATE = `(?:(?:suicidal|depressed|anxious|panicky|panicked|panic|paranoid|scared|nervous|angry|aggressive|irritable|manic|psychotic|crazy|insane|numb|emotionless|zombie|dependent|forgetful|unstable|restless|tense|jumpy|low|hopeless|miserable|unwell|ill|stressed|obsessive|obsessed|compulsive|relapse|binge|purge|spiral|hurt|hurting|on edge|traumatic|traumati[sz]ed)${ENDS})`;
/** What was bad before is more so. */
export const WORSE = `(?:worse|worser|sicker|sadder|flare(?: up)?${ENDS}|${BAD_NOUN}(?: thoughts)?(?: even| much)* (?:stronger|deeper|harder|more (?:intense|frequent|severe))|more sensitive to ${BAD_NOUN})`;
/** More of it than before, of a person. */
export const MORE_BAD = '(?:more|so) (?:anxious|depressed|suicidal|panicky|paranoid|scared|stressed|obsessive|compulsive)';
