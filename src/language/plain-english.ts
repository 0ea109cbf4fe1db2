import { rememberLast } from './remember.js';

/**
 * Contractions, chat spellings and abbreviations written out, in a normalised text: "whats" → "what is", "u" → "you", "appt" → "appointment".
 * Matching reads this form; triage has its own, wider reading.
 */
export const writeOut = rememberLast((normalised) => {
  const text = normalised.includes('$') ? normalised.replace(MONEY, ' dollars ').replace(/\$/g, ' ') : normalised;
  let plain = text.replace(/'/g, '').replace(SHORT, (short) => LONG.get(short) ?? short);
  for (const [pattern, replacement] of IN_CONTEXT) plain = plain.replace(pattern, replacement);
  // "soooo long" and "sooo" are one word to the reader.
  return plain.replace(/(.)\1{2,}/gu, '$1$1');
});

// "$400", "how much $", "$$$"; a dollar sign glued to a word means nothing.
const MONEY = /\$(?=\s?\d)|(?<!\S)\$(?!\S)|\${2,}/g;

const QUESTION_WORDS_AND_PRONOUNS = ['what', 'who', 'where', 'when', 'how', 'it', 'that', 'there', 'he', 'she'];
const HELPING_VERBS = ['is', 'are', 'was', 'were', 'do', 'does', 'did', 'has', 'have', 'had', 'would', 'should', 'could'];

/** Words by themselves, whatever stands beside them. A line of several short forms lists the slips that typo repair leaves alone, as the words are short. */
const LONG: ReadonlyMap<string, string> = new Map([
  // Contractions, without their apostrophe: it is gone by now.
  ...QUESTION_WORDS_AND_PRONOUNS.map((word): [string, string] => [`${word}s`, `${word} is`]),
  ...HELPING_VERBS.map((verb): [string, string] => [`${verb}nt`, `${verb} not`]),
  ...['you', 'we', 'they'].flatMap((word): [string, string][] => [
    [`${word}re`, `${word} are`],
    [`${word}ve`, `${word} have`],
  ]),
  ...lines(`
    i am: im
    i have: ive
    i would: id
    will not: wont
    can not: cant cannot cnt cannae
    is not: aint isnae
    do not: dinnae dnt
    going to: gonna
    want to: wanna
    have to: gotta hafta
    kind of: kinda
    let me: lemme
    though: tho
    through: thru
    because: cuz coz bc bcuz bcoz
    about: abt abotu
    what about: wbt
    people: ppl ppls peeps
    someone: sum1 some1
    somebody: sumbody
    something: smth sumthing sumfin summat somefing sumthin somethin
    nothing: nuffin nuffink nothin
    anything: anyfing anythin anyfin
    think: fink thnk
    thing: fing
    brother: bruv bruvver
    mother: muvver
    father: farver
    health: helf
    breathe: breeve
    brain: brane
    work: wrk werk wurk
    works: wrks werks wurks
    does: dus duz
    have: hav av haz
    need: ned nead
    many: manny menny
    when: wen wens
    was: woz
    is: iz
    just: jus jst
    give: giv
    after: afta aftr
    better: betta bettr
    feel: fil fel
    of: ov
    your: yr
    every: evry
    want: wnt
    help: hlp
    should: ought
    anaesthetic: anaesthetik
    really: tbh ngl lowkey highkey deadass fr ong lol lmao innit imo bruh sooo
    appointment: apointment
    question: q qn
    father: fathr
    before: b4
    probably: prob prolly
    really: rly rlly
    session: sesh
    months: mths mos
    years: yrs
    would: wud
    could: cud
    know: kno
    good: gud
    without: wout
    i do not know: idk
    please: pls plz
    husband: hubby
    you: u
    your: ur
    are: r
    right now: rn
    tonight: 2nite
    what: wat wht waht wut whta wha wot
    what is: wahts whts wats waths
    how: hwo hw hiw
    that: tht taht dat
    this: dis
    then: den
    there: dere
    them: dem
    they: dey
    the: teh th
    long: lng logn
    with: wth wih wtih wiv wif wid
    should: shoud shld
    appointment: appt appts
    treatment: tx
    doctor: doc docs
    minutes: min mins
    hours: hr hrs
    weeks: wk wks
    information: info
    medications: meds
    psychiatrist: psych
    blood pressure: bp
  `),
]);

/** "what is: wats waths" → [["wats", "what is"], ["waths", "what is"]]. */
function lines(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
    .flatMap(([long = '', short = '']) => short.split(' ').map((form) => [form, long] as const));
}

const SHORT = new RegExp(`\\b(?:${[...LONG.keys()].join('|')})\\b`, 'g');

/** What depends on its neighbours, on words already written out. */
const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/\bi m\b/g, 'i am'],
  [/\bshould to\b/g, 'should'],
  // Indian and Spanish English: "is having 82 years", "has 16 years".
  [/\b(?:am|is|are) having(?= \d+ (?:years?|months?)\b)/g, 'is'],
  [/\b(?:is|has|have|with|of) (\d{1,2}) years\b(?! (?:of|ago|old|in|since|clean|sober|later|on|now|and still))/g, 'is $1 years old'],
  // "If im 80", "my lad is 16": of the young and the old a number is an age; of the others it seldom matters, and is told in passing.
  [
    /\b((?:i am|(?:he|she) is|my \w+ is|aged?|at|over|under|for an?) (?:(?:only|just|nearly|almost|about|over|turning|pushing) )?)(1[0-9]|[6-9][0-9])(?=$|[,.!?;]| (?:and|but|so|can|could|is|would|will|do|does|now|too|then|though)\b)/g,
    '$1$2 years old',
  ],
  // "Is there one near Leeds": whatever the town, it is the clinic's place.
  [
    /\b(near|close to|close by|nearest to) (?!me\b|us\b|here\b|my\b|our\b|the\b|a\b|an\b|you\b|death\b|future\b|enough\b|him\b|her\b|them\b|it\b|that\b|this\b)[a-z]+(?: [a-z]+)?(?=\W*$)/g,
    '$1 me',
  ],
  [/\bill (?=be\b|have|need|feel|get|see|ever|still|notice|start)/g, 'i will '],
  [/\bcan t\b/g, 'can not'],
  [/\bw\/o\b/g, 'without'],
  [/\bhow bout\b/g, 'how about'],
  // English words, so typo repair leaves them alone.
  [/\bthe hole (?=time|thing|day|session|way|process|story)/g, 'the whole '],
  [/\bw\/? /g, 'with '],
  [/\b4(?= (?:depression|anxiety|ptsd|pain|ocd|me|my))/g, 'for'],
  // An English word, so typo repair leaves it alone; a dose never stands there.
  [/(?:^|(?<=\b(?:how(?: \w+)?|why|when|where) ))dose(?= (?:it|this|that|ketamine|the (?:drug|treatment|therapy|effect)))/g, 'does'],
  [/\banti[- ]depress/g, 'antidepress'],
  [/\bomega[- ]3s?\b/g, 'omega 3'],
  [/\bk therapy\b/g, 'ketamine therapy'],
  [/\bi\.v\.?(?=\W|$)/g, 'iv'],
  // "im" is "I am" except beside another route.
  [/\b(iv,?(?: or| vs\.?| versus| and|\/)? ?)i am\b/g, '$1intramuscular'],
  [/\bi am(,?(?: or| vs\.?| versus| and|\/) ?iv)\b/g, 'intramuscular$1'],
  [/\bi am (injection|shot|ketamine)/g, 'intramuscular $1'],
];
