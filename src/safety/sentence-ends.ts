import { tagPattern } from '../language/tags.js';

/*
 * Where a message ends its sentences without a full stop. Forms, forwarded mails, lists and Teams end them by lines; politeness stands between them with no
 * mark at all ("hello i have chest pain thank you for your time"). Without this the words of one field or of a farewell clear the danger in another.
 */

/** Teams sends a paragraph, a line and an entry of a list as tags. */
const BLOCK = tagPattern('/?(?:p|div|li|ul|ol|br|tr|td|h[1-6]|blockquote)');

/** "- not sleeping", "2) headaches", "> forwarded", "Reason for visit: ...". */
const OPENS_AS_ENTRY = /^\s*(?:[-*•>]|\d+[.)]|[A-Za-z][\w ]{1,30}\??:)\s+\S/;
const ENDS_BY_ITSELF = /[.!?;,:]\s*$/;
const IS_WORDS = /\S\s+\S/;

const COURTESIES =
  /\b(?:(?:i )?(?:hope|trust) (?:you|youre|this|all|everyone)(?: are| is| finds you)?(?: having a)?(?: doing)? (?:well|good day|great day|good|ok|okay)(?: day)?|thank you(?: so much| very much)?(?: for (?:your time|everything|being here|reading|your help))?|thanks(?: so much| in advance| for (?:your time|everything|reading))?|have a (?:good|nice|great) (?:day|evening|weekend|one)|sorry to (?:bother|trouble) you|please advise|kind regards|best regards)(?=[\s,.!]|$)/gi;

/** Puts stops and commas where a reader sees that something else begins. Linear. */
export function markSentenceEnds(utterance: string): string {
  const lines = utterance.replace(BLOCK, '\n');
  const marked = lines.includes('\n') ? markLines(lines.split(/\r?\n/)) : lines;
  return marked.replace(COURTESIES, '. $&. ');
}

/** What is said beside the politeness, the address and the signature: a few words of danger drown in them. A bare "thanks" says how it is meant, and stays. */
export function withoutCourtesies(utterance: string): string {
  return utterance
    .replace(BLOCK, '\n')
    .replace(SIGNATURE, '')
    .replace(ADDRESS, '')
    .replace(COURTESIES, (said) => (said.trim().split(/\s+/).length > 2 ? ' ' : said));
}

const SIGNATURE = /\n[ \t]*(?:--+[ \t]*(?:\n|$)|(?:kind |best |warm )?regards\b|sincerely\b|sent from my \w+)[\s\S]*$/i;
const ADDRESS =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: (?:there|all|team|doctor|dr \w+|sir or madam|sirs?|madam))*\b[,.! \n]*)+/i;

/** A short line is a message of its own ("im not ok", "i want to die"); a long one may be wrapped, and a word or a letter a line is a disguise. */
function markLines(lines: readonly string[]): string {
  let paragraph = '';
  const marks: string[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as string;
    marks[i] = markAfter(line, lines[i + 1], paragraph);
    if (line.trim() !== '') paragraph = line;
  }
  return lines.map((line, i) => line + marks[i]).join('\n');
}

/** `paragraph` is the next line that is not blank. */
function markAfter(line: string, next: string | undefined, paragraph: string): string {
  if (next === undefined || !IS_WORDS.test(line) || ENDS_BY_ITSELF.test(line)) return '';
  // "i feel so | hopeless", "i cant take it | anymore": nothing has ended.
  if (next.trim() === '' && (GOES_ON.test(line) || !IS_WORDS.test(paragraph))) return '';
  if (next.trim() === '' || OPENS_AS_ENTRY.test(next) || OPENS_AS_ENTRY.test(line)) return '.';
  return line.length < WRAPPED && IS_WORDS.test(next) && !GOES_ON.test(line) ? ',' : '';
}

const WRAPPED = 50;
const GOES_ON = /\b(?:not|no|never|don'?t|to|want|going|the|a|my|of|and|or|so|too|very|in|for|on|with|is|am|are|was|i)\s*$/i;
