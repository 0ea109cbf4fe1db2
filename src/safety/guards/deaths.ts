import { VOCABULARY } from '../vocabulary.js';
import { type Place, SELF, sentenceOf, THIRD } from './place.js';

const DIES = /^(?:die|dies|died|dead|dying|death|deaths|kill|kills|killed|killing)$/;

const MOURNED =
  /\b(?:grief|grieving|bereaved|bereavement|lost (?:my|our|his|her)|passed away|funeral for|died (?:of|from|in|last|when|at|two|three|a|this|by|suddenly|after|before|during|on|years|and)|has died|just died|death of (?:my|our|his|her|a)|after (?:my|the|his|her) \w+ (?:died|death)|since (?:my|his|her|the) \w+ (?:died|death)|is dying of|dying of (?:cancer|als|copd)|terminally|hospice|end of life|saw|watched|witnessed|killed in|was killed|were killed)\b/;

/** Somebody else's death, told: the dead are relatives, pets, strangers, and it has happened. */
export function isOtherDeath(place: Place): boolean {
  const { reading, span } = place;
  const [from, to] = sentenceOf(reading, span);
  for (let i = span.start; i < span.end; i++) {
    if (!DIES.test(reading.words[i] as string)) continue;
    const before = reading.words.slice(Math.max(from, i - 4), i);
    if (
      before.some(
        (word, at) => (THIRD.has(word) || PETS.has(word)) && !before.slice(at + 1).some((next) => SELF.has(next) && next !== 'my'),
      )
    )
      return true;
  }
  return MOURNED.test(reading.words.slice(Math.max(from, span.start - 10), Math.min(to, span.end + 10)).join(' '));
}

const PETS: ReadonlySet<string> = new Set(VOCABULARY['pet'] ?? []);

const BEREAVED =
  /\b(?:(?:mom|mum|mother|dad|father|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|friend|partner|grandfather|grandmother|grandpa|grandma)s? suicide(?! (?:note|attempt|plan|threat|watch|pact))|died by|dead by|lost (?:\w+ ){1,4}to|committed|passed away|funeral|killed (?:him|her|them)sel\w+|(?:took|ended|taken) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:hanged|hung|shot) (?:him|her|them)sel\w+|grief|grieving|bereaved|since (?:his|her|their) (?:death|suicide)|after (?:his|her|their|my \w+) (?:death|suicide)|died|survived)\b/;

const STILL_GOING =
  /\b(?:just|right now|bleeding|breathing|in hospital|wants|going to|threatening|trying|help (?:him|her|me|them)|tonight|(?:has|have) been suicidal|i am suicidal|posted|goodbye|bye)\b/;

/** "I am suicidal, my sister died": who mourns may be in danger, too. */
const OF_ONESELF_NOW = /\b(?:i (?:still |really |just |now )*(?:am|feel|want|will|can not|keep|plan|think)|i have been|am i)\b/;

/** A death that has happened: grief, which gets an answer and the line, and no advice to stay with the person. */
export function isBereaved({ reading, span }: Place): boolean {
  if (OF_ONESELF_NOW.test(reading.words.slice(Math.max(0, span.start - 2), span.end).join(' '))) return false;
  const near = reading.words.slice(Math.max(0, span.start - 8), span.end + 10).join(' ');
  return BEREAVED.test(near) && !STILL_GOING.test(near);
}
