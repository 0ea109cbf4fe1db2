import type { Reading } from '../reading.js';
import { type Place, sentenceOf, set } from './place.js';

const JOINS = set('and but so because although though unlike while whereas yet then');
/** These open a clause only where a subject follows: "since i lost my job", but "since 2019"; "like my father did", but "like crazy". */
const JOIN_A_SUBJECT = set('since like that as');
const SPEAKS = set('i we he she they');
/** After these, or within what they open, a subject goes on with what was begun. */
const LINKS = set(
  'when whenever while before after as until once if whether where who which that than how why what said says say told thought think thinking wish wished wishing hope hoped feel felt believe believed knew know sure glad afraid scared worry worries worried fears feared like',
);
const FEWEST_IN_A_CLAUSE = 3;
const REASONS = set('because although though');
const SUBJECTS = set(
  'i he she they we it you my his her our their your the everybody everyone nobody somebody someone this half both something',
);

/** What a clause may be made of that says no more than when: "that was in 2012", "years ago now". */
const OF_TIME_ALONE =
  /\b(?:and|but|so|this|that|it|all|which|happened|was|were|has been|had been|is|a|an|the|my|in|on|at|back|way|about|around|over|long|time|ago|then|just|only|once|maybe|like|during|since|for|of|first|last|second|third|i|think|guess|was|old|years?|months?|weeks?|days?|ages?|twice|many|few|couple|some|now|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|\d+)\b/g;
/** A clause that opens as a time does may say where, too: "back in 2012 at uni", "when i was a student in leeds". */
const OPENS_AS_TIME =
  /^(?:and |but |so )?(?:back|way back|in|at|during|when|as a|as an|years|decades|about|around|over|long|once|many|some|a few|(?:that|this|it) was)\b/;
/** "I overdosed and spent a week in hospital in 2015": the second clause is of the same person and the same time. */
const GOES_ON =
  /^(?:and|but|then|and then) (?:almost |nearly |just |\w+ly )?(?:spent|woke|ended|survived|recovered|lived|stayed|died|went (?:to|into|on)|came (?:to|round|out)|lost consciousness|(?:was|were|got|been) (?:rushed|taken|admitted|hospitali[sz]ed|sectioned|found|revived|pumped|in (?:the |a )?(?:icu|er|hospital|ward|coma|psych))|had (?:my|his|her) stomach)\b/;
/** What is going on is not over for what is told beside it ("my wife is unresponsive and was in hospital in march"). */
const OF_NOW = /\b(?:is|am|are|can not|cannot|will not|have|has|does|do|want|feel)\b/;
/** Nor is a time when all was well the time of it: "in my teens i was ok, i took ...". */
const WELL = /\b(?:ok|okay|fine|happy|good|well|great|healthy|normal|better|born)\b/;
const MOST_BESIDE_A_TIME = 3;
/** Clauses farther away than this are about something else. */
const FARTHEST = 3;

/** Where "now" opens the clause, nothing before it says when: "as a child i was happy, now i ..." */
const OPENS_AS_NOW = /^(?:and |but |so )?(?:now|today|tonight|right now|this (?:morning|evening|afternoon|week))\b/;

interface Clause {
  readonly start: number;
  readonly end: number;
}

/**
 * The words that say when something happened: those of its own clause, of clauses that say nothing but a time, and of those that go on about it without a new
 * subject. "I can not breathe, my mother died last year": the year is the mother's.
 */
export function wordsOfItsTime({ reading, span }: Place, reach: number): string {
  const clauses = clausesOf({ reading, span });
  const own = clauses.findIndex(({ start, end }) => span.start >= start && span.start < end);
  const textOf = ({ start, end }: Clause) => reading.words.slice(start, end).join(' ');
  const isOfNow =
    OPENS_AS_NOW.test(textOf(clauses[own] as Clause)) || OF_NOW.test(textOf({ start: Math.max(0, span.start - 1), end: span.end }));
  const counted = clauses.filter((clause, i) => i === own || (!isOfNow && Math.abs(i - own) <= FARTHEST && isOfItsTime(textOf(clause))));
  return counted
    .map(({ start, end }) => textOf({ start: Math.max(start, span.start - reach), end: Math.min(end, span.end + reach) }))
    .join(' ');
}

/** The words of the clause that a phrase stands in. */
export function wordsOfItsClause(place: Place): readonly string[] {
  const own = clausesOf(place).find(({ start, end }) => place.span.start >= start && place.span.start < end);
  return own ? place.reading.words.slice(own.start, Math.max(own.end, place.span.end)) : [];
}

/**
 * The place as if its clause were all that was said, with the clauses beside it that have no subject of their own ("cut my finger, in the kitchen"): what a
 * guard looks for near a phrase may belong to somebody or something else ("my mom is having a stroke, your line is busy").
 */
export function withinItsClause(place: Place): Place {
  const { reading, span } = place;
  const clauses = clausesOf(place);
  const own = clauses.findIndex(({ start, end }) => span.start >= start && span.start < end);
  const isFragment = (clause: Clause | undefined) => clause !== undefined && !opensWithSubject(reading, clause);
  const goesOn = ({ start }: Clause) => JOINS.has(reading.words[start] as string);
  let first = own;
  let last = own;
  // A clause without a subject is of the one before it ("i am allergic to bees, proper anaphylaxis"), unless it goes on ("she laughed and then choked").
  if (isFragment(clauses[own]) && !goesOn(clauses[own] as Clause)) while (first > 0 && isFragment(clauses[first])) first--;
  else while (isFragment(clauses[first - 1])) first--;
  while (isFragment(clauses[last + 1])) last++;
  const start = (clauses[first] as Clause).start;
  const end = Math.max((clauses[last] as Clause).end, span.end);
  const cut = <T>(list: readonly T[]) => list.slice(start, end);
  return {
    reading: {
      ...reading,
      words: cut(reading.words),
      breaks: [2, ...reading.breaks.slice(start + 1, end), 2],
      fillers: cut(reading.fillers),
      negators: cut(reading.negators),
    },
    span: { start: span.start - start, end: span.end - start },
  };
}

const SUBJECT_AMONG = 4;
const OPENERS = set('i my he she his her they we our you your everybody everyone nobody somebody someone');

/** A question is about something else ("is this normal | i took 40 pills"). */
const ASKS = set('is are do does did can could will would should how what when where why which who');

function opensWithSubject({ words }: Reading, { start, end }: Clause): boolean {
  return ASKS.has(words[start] as string) || words.slice(start, Math.min(end, start + SUBJECT_AMONG)).some((word) => OPENERS.has(word));
}

/** "Laughed so hard at your video i could not breathe". */
const SO_MUCH_THAT = /\b(?:so|such) (?!i |he |she |they |we )\w+/;

/** "I was in hospital in 2015 | my baby is choking". */
const MINE_DOES =
  /^my \w+ (?:is|are|was|has|have|had|will|can|could|just|took|swallowed|drank|collapsed|stopped|says|said|wants|keeps|fell|passed|choked|overdosed)$/;

/** The clauses of the sentence; within the phrase none begins without a comma or a subject. */
function clausesOf({ reading, span }: Place): readonly Clause[] {
  const [from, to] = sentenceOf(reading, span);
  const starts: number[] = [from];
  for (let i = from + 1; i < to; i++) {
    const isOutside = i <= span.start || i >= span.end;
    if (isOutside ? opensClause(reading, i) || changesSubject(reading, starts.at(-1) as number, i) : opensAnother(reading, i))
      starts.push(i);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? to }));
}

/** "My husband is not breathing | we were with you in january": without a comma, a second subject opens a clause, unless the first belongs to a time. */
function changesSubject({ words }: Reading, start: number, at: number): boolean {
  const before = words.slice(start, at);
  return (
    (SPEAKS.has(words[at] as string) || MINE_DOES.test(words.slice(at, at + 3).join(' '))) &&
    before.length >= FEWEST_IN_A_CLAUSE &&
    before.some((word) => SUBJECTS.has(word)) &&
    !LINKS.has(before.at(-1) as string) &&
    !LINKS.has(before[0] as string) &&
    !SO_MUCH_THAT.test(before.join(' ')) &&
    !OPENS_AS_TIME.test(before.join(' '))
  );
}

function opensClause(reading: Reading, at: number): boolean {
  const { words } = reading;
  const word = words[at] as string;
  return isBroken(reading, at) || JOINS.has(word) || (JOIN_A_SUBJECT.has(word) && SUBJECTS.has(words[at + 1] ?? ''));
}

/** A phrase may reach into the next clause ("took too much and i ..."), but "cut and bleeding" is one. */
function opensAnother(reading: Reading, at: number): boolean {
  const { words } = reading;
  return isBroken(reading, at) || (opensClause(reading, at) && (SUBJECTS.has(words[at + 1] ?? '') || REASONS.has(words[at] as string)));
}

function isBroken({ breaks }: Reading, at: number): boolean {
  return (breaks[at] ?? 0) > 0;
}

function isOfItsTime(clause: string): boolean {
  if (WELL.test(clause)) return false;
  if (GOES_ON.test(clause)) return true;
  const left = clause.replace(OF_TIME_ALONE, ' ').match(/\S+/g)?.length ?? 0;
  return left <= (OPENS_AS_TIME.test(clause) ? MOST_BESIDE_A_TIME : 0);
}
