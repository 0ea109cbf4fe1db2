import { OWN_WORDS, TARGETS } from './spelling-words.js';

/**
 * Words as people at risk really type them: masked, stretched, misspelt. Gives the word that was meant, or undefined.
 * Only the words that danger is spoken in are mended, and never a word that is an English word of its own.
 */

/** Slang, filter-dodging forms and slips that are too far from the word for one edit; the value may be several words. */
const ALIASES: Readonly<Record<string, string>> = {
  kys: 'kill yourself',
  kill_my_self: 'kill myself',
  sewerslide: 'suicide',
  sewercide: 'suicide',
  suislide: 'suicide',
  sooicide: 'suicide',
  sueicide: 'suicide',
  suewerslide: 'suicide',
  suisidal: 'suicidal',
  suicidle: 'suicidal',
  suicidel: 'suicidal',
  sucidal: 'suicidal',
  suisidle: 'suicidal',
  suiside: 'suicide',
  sucide: 'suicide',
  suicied: 'suicide',
  suecide: 'suicide',
  suacide: 'suicide',
  sui: 'suicidal',
  tonights: 'tonight is',
  nto: 'not',
  ont: 'not',
  wnana: 'want to',
  wannna: 'want to',
  wnna: 'want to',
  wanan: 'want to',
  wnat: 'want',
  watn: 'want',
  awnt: 'want',
  wan: 'want',
  waant: 'want',
  whant: 'want',
  wantd: 'wanted',
  kil: 'kill',
  kll: 'kill',
  kiil: 'kill',
  klil: 'kill',
  kyll: 'kill',
  kiling: 'killing',
  killin: 'killing',
  dy: 'die',
  dai: 'die',
  diee: 'die',
  dieing: 'dying',
  dyin: 'dying',
  dieng: 'dying',
  dyeing: 'dying',
  dyed: 'died',
  dei: 'die',
  ded: 'dead',
  daed: 'dead',
  dedd: 'dead',
  liv: 'live',
  livin: 'living',
  livng: 'living',
  lyfe: 'life',
  lief: 'life',
  lyf: 'life',
  lfe: 'life',
  alife: 'alive',
  alve: 'alive',
  mself: 'myself',
  meself: 'myself',
  myslf: 'myself',
  mysel: 'myself',
  myselfs: 'myself',
  maself: 'myself',
  breth: 'breath',
  breeth: 'breathe',
  breef: 'breathe',
  breeve: 'breathe',
  brething: 'breathing',
  brethe: 'breathe',
  ods: 'overdose',
  oding: 'overdosing',
  oded: 'overdosed',
  siezure: 'seizure',
  siezures: 'seizures',
  seisure: 'seizure',
  seezure: 'seizure',
  unconcious: 'unconscious',
  unconsious: 'unconscious',
  unconscience: 'unconscious',
  anaphylaxis: 'anaphylaxis',
  anaphylactic: 'anaphylaxis',
  ambulence: 'ambulance',
  hopless: 'hopeless',
  wors: 'worse',
  abt: 'about',
  haveing: 'having',
  havin: 'having',
  gettin: 'getting',
  wanto: 'want to',
  wantto: 'want to',
  lif: 'life',
  b: 'be',
  agen: 'again',
  thru: 'through',
  gon: 'going to',
  anymre: 'anymore',
  becuz: 'because',
  bcuz: 'because',
  plz: 'please',
  pls: 'please',
  thot: 'thought',
  thots: 'thoughts',
  thoughs: 'thoughts',
  hubs: 'husband',
  cya: 'see you',
  msg: 'message',
  wudnt: 'would not',
  woudnt: 'would not',
  wouldve: 'would have',
  shouldve: 'should have',
  couldve: 'could have',
  everones: 'everyones',
  sumone: 'someone',
  sumthing: 'something',
  nuthing: 'nothing',
  nothin: 'nothing',
  hav: 'have',
  wen: 'when',
  wat: 'what',
  wut: 'what',
  hapened: 'happened',
  jus: 'just',

  evry: 'every',
  nvr: 'never',
  nver: 'never',
  neva: 'never',
  wake_up: 'wake up',
  wakeup: 'wake up',
  agian: 'again',
  goign: 'going',
  hrt: 'hurt',
  hert: 'hurt',
  slef: 'self',
  selfharm: 'self harm',
  selfharming: 'self harming',
  selfharmed: 'self harmed',
  unalife: 'unalive',
  pils: 'pills',
  pilz: 'pills',
  pillz: 'pills',
  overdoes: 'overdose',
  overdosed: 'overdosed',
  tok: 'took',
  tel: 'tell',
  tll: 'tell',
  lvoe: 'love',
  luv: 'love',
  thme: 'them',
  thm: 'them',
  wull: 'will',
  dunr: 'done',
  doen: 'done',
  witb: 'with',
  wth: 'with',
  servious: 'serious',
  cnat: 'can not',
  dont_wanna: 'do not want to',
  woudl: 'would',
  shoudl: 'should',
  everythign: 'everything',
  nobdy: 'nobody',
  nobodys: 'nobody',
  swalowed: 'swallowed',
  swollowed: 'swallowed',
  swallowd: 'swallowed',
  awke: 'awake',
  chst: 'chest',
  hart: 'heart',
};

const LEET: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '+': ['t'],
};

/** The words people mask with a star; short ones are listed because one hidden letter of three leaves much open. */
const MASKED: readonly string[] = [
  'die',
  'dead',
  'kill',
  'killing',
  'suicide',
  'suicidal',
  'rape',
  'raped',
  'cutting',
  'overdose',
  'myself',
  'self',
  'harm',
  'death',
  'unalive',
  'shoot',
  'hang',
  'dying',
];

export interface Speller {
  /** The meant words for one token as typed (lower case, may hold digits and signs), or undefined for an ordinary word. */
  mend(token: string): readonly string[] | undefined;
}

export function createSpeller(lexicon: ReadonlySet<string>): Speller {
  const oneEdit = indexDeletions(TARGETS);
  const known = (word: string): readonly string[] | undefined => {
    if (Object.hasOwn(ALIASES, word)) return ALIASES[word]?.split(/[ _]/);
    return lexicon.has(word) ? [word] : undefined;
  };
  const meant = (word: string): readonly string[] | undefined => {
    const exact = known(word);
    if (exact || OWN_WORDS.has(word)) return exact;
    const bare = squeeze(word, 1);
    return (
      known(squeeze(word, 2)) ??
      known(bare) ??
      suicideWord(bare) ??
      (word.endsWith('in') ? known(`${word}g`) : undefined) ??
      nearTarget(word, oneEdit) ??
      (bare === word ? undefined : nearTarget(bare, oneEdit))
    );
  };

  return {
    mend(token) {
      if (token.length > 40) return undefined;
      if (/^[a-z]+$/.test(token)) return meant(token);
      if (token.includes('*') || token.includes('#')) return unmask(token);
      if (!/[a-z]/.test(token)) return undefined;
      for (const reading of unleet(token)) {
        const found = meant(reading);
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** Runs of one letter, cut to at most so many: "diiiie" is "diie", then "die". */
function squeeze(word: string, most: 1 | 2): string {
  return most === 2 ? word.replace(/(.)\1{2,}/g, '$1$1') : word.replace(/(.)\1+/g, '$1');
}

/** The most often misspelt of these words, known by its consonants: "sucidial", "suiside", "sooicide". */
function suicideWord(word: string): readonly string[] | undefined {
  if (!/^(?:su|soo|sui|sw|cui|siu)/.test(word) || word.length < 5 || word.length > 11) return undefined;
  const bones = word.replace(/[zc]/g, 's').replace(/[aeiouwy]/g, '');
  if (bones === 'ssd') return ['suicide'];
  return bones === 'ssdl' ? ['suicidal'] : undefined;
}

function unmask(token: string): readonly string[] | undefined {
  const found = MASKED.find(
    (word) => word.length === token.length && [...token].every((char, i) => char === '*' || char === '#' || char === word[i]),
  );
  return found && /[a-z]/.test(token) ? [found] : undefined;
}

function unleet(token: string): readonly string[] {
  const read = (choice: number): string => [...token].map((char) => LEET[char]?.[choice] ?? LEET[char]?.[0] ?? char).join('');
  return [read(0), read(1)].filter((word) => /^[a-z]+$/.test(word));
}

/** Every target under each of its forms with one letter left out, and under itself: two words one edit apart share such a form. */
function indexDeletions(targets: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const target of targets) {
    for (const form of [target, ...deletions(target)]) {
      const there = index.get(form);
      if (there) there.push(target);
      else index.set(form, [target]);
    }
  }
  return index;
}

function deletions(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function nearTarget(word: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  if (word.length < 4 || word.length > 15 || OWN_WORDS.has(word)) return undefined;
  if (word.length === 4)
    return TARGETS_OF_FOUR.get([...word].sort().join(''))
      ?.find((target) => isOneEdit(word, target))
      ?.split(' ');
  for (const form of [word, ...deletions(word)]) {
    const target = index.get(form)?.find((candidate) => candidate.length >= 5 && isOneEdit(word, candidate));
    if (target) return [target];
  }
  return undefined;
}

const TARGETS_OF_FOUR: ReadonlyMap<string, readonly string[]> = groupByLetters(TARGETS.filter((target) => target.length === 4));

function groupByLetters(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letters = [...word].sort().join('');
    groups.set(letters, [...(groups.get(letters) ?? []), word]);
  }
  return groups;
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
