/**
 * Contractions, chat spellings and abbreviations written out, in a normalised text: "whats" → "what is", "u" → "you", "appt" → "appointment".
 * Matching reads this form; triage has its own, wider reading.
 */
export function writeOut(normalised: string): string {
  let text = normalised.replace(/'/g, '').replace(MONEY, ' dollars ').replace(/\$/g, ' ');
  for (const [pattern, plain] of WRITTEN_OUT) text = text.replace(pattern, plain);
  // "soooo long" and "sooo" are one word to the reader.
  return text.replace(/(.)\1{2,}/gu, '$1$1');
}

// "$400", "how much $", "$$$"; a dollar sign glued to a word means nothing.
const MONEY = /\$(?=\s?\d)|(?<!\S)\$(?!\S)|\${2,}/g;

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  // Contractions, with and without their apostrophe (it is gone by now).
  [/\b(what|who|where|when|how|it|that|there|he|she)s\b/g, '$1 is'],
  [/\bi ?m\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/\bid\b/g, 'i would'],
  [/\bill (?=be|have|need|feel|get|see|ever|still|notice|start)/g, 'i will '],
  [/\b(you|we|they)re\b/g, '$1 are'],
  [/\b(you|we|they)ve\b/g, '$1 have'],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|should|could)nt\b/g, '$1 not'],
  [/\bwont\b/g, 'will not'],
  [/\bcan ?t\b|\bcannot\b/g, 'can not'],
  [/\baint\b/g, 'is not'],
  // Spoken forms.
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\b(?:gotta|hafta)\b/g, 'have to'],
  [/\bkinda\b/g, 'kind of'],
  [/\blemme\b/g, 'let me'],
  [/\btho\b/g, 'though'],
  [/\bthru\b/g, 'through'],
  [/\b(?:cuz|coz|bc)\b/g, 'because'],
  [/\bidk\b/g, 'i do not know'],
  [/\b(?:pls|plz)\b/g, 'please'],
  [/\bhubby\b/g, 'husband'],
  // Letters for words, and the short words that typo repair leaves alone.
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\br\b/g, 'are'],
  [/\brn\b/g, 'right now'],
  [/\bw\/o\b/g, 'without'],
  [/\bw\/? /g, 'with '],
  [/\b2nite\b/g, 'tonight'],
  [/\b4(?= (?:depression|anxiety|ptsd|pain|ocd|me|my))/g, 'for'],
  [/\b(?:wat|wht|waht|wut|whta|wha)\b/g, 'what'],
  [/\b(?:wahts|whts|wats|waths)\b/g, 'what is'],
  [/\b(?:hwo|hw|hiw)\b/g, 'how'],
  [/\b(?:tht|taht)\b/g, 'that'],
  [/\b(?:teh|th)\b/g, 'the'],
  [/\b(?:lng|logn)\b/g, 'long'],
  [/\b(?:wth|wih|wtih)\b/g, 'with'],
  // An English word, so typo repair leaves it alone; a dose never stands there.
  [/(?:^|(?<=\b(?:how(?: \w+)?|why|when|where) ))dose(?= (?:it|this|that|ketamine|the (?:drug|treatment|therapy|effect)))/g, 'does'],
  [/\b(?:shoud|shld)\b/g, 'should'],
  // Abbreviations of a clinic.
  [/\bappts?\b/g, 'appointment'],
  [/\btx\b/g, 'treatment'],
  [/\bdocs?\b/g, 'doctor'],
  [/\bmins?\b/g, 'minutes'],
  [/\bhrs?\b/g, 'hours'],
  [/\bwks?\b/g, 'weeks'],
  [/\binfo\b/g, 'information'],
  [/\bmeds\b/g, 'medications'],
  [/\bpsych\b/g, 'psychiatrist'],
  [/\bbp\b/g, 'blood pressure'],
  [/\banti[- ]depress/g, 'antidepress'],
  [/\bomega[- ]3s?\b/g, 'omega 3'],
  [/\bk therapy\b/g, 'ketamine therapy'],
  [/\bi\.v\.?(?=\W|$)/g, 'iv'],
  // "im" is "I am" except beside another route.
  [/\b(iv,?(?: or| vs\.?| versus| and|\/)? ?)i am\b/g, '$1intramuscular'],
  [/\bi am(,?(?: or| vs\.?| versus| and|\/) ?iv)\b/g, 'intramuscular$1'],
  [/\bi am (injection|shot|ketamine)/g, 'intramuscular $1'],
];
