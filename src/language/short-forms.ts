const QUESTION_WORDS_AND_PRONOUNS = ['what', 'who', 'where', 'when', 'how', 'it', 'that', 'there', 'he', 'she'];
const HELPING_VERBS = ['is', 'are', 'was', 'were', 'do', 'does', 'did', 'has', 'have', 'had', 'would', 'should', 'could'];

/** Words by themselves, whatever stands beside them. A line of several short forms lists the slips that typo repair leaves alone, as the words are short. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
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
    when: wen
    was: woz
    is: iz
    just: jus jst
    give: giv
    after: afta aftr
    better: betta bettr
    of: ov
    your: yr
    every: evry
    want: wnt
    help: hlp
    should: ought
    really: tbh ngl lowkey highkey deadass fr ong lol lmao innit imo bruh sooo
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
    patient: pt
    patients: pts
    history of: hx
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
