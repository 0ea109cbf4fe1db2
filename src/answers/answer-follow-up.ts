import { readAttribute, SAME } from '../conversation/attribute.js';
import { readBareQuestion } from '../conversation/bare-question.js';
import { lastSpokenOf } from '../conversation/context.js';
import { withoutCourtesy } from '../conversation/courtesy.js';
import { leansByForm } from '../conversation/ellipsis.js';
import { asksSeveral, splitQuestions } from '../conversation/split-questions.js';
import { readTopicFirst } from '../conversation/topic-first.js';
import type { Entry } from '../knowledge/knowledge.js';
import { isMedical } from './answer.js';
import { decide } from './decide.js';
import { giveChoices, giveEntry, giveMedical } from './give.js';
import { leanOn } from './hear-direction.js';
import type { Stage, Turn } from './turn.js';
import { LEANING, weighByContext } from './weigh-by-context.js';

/** At or above this confidence an utterance says by itself what it means, however short. */
const CLEAR = 0.75;
const FEW_WORDS = 6;
/** What is more likely foreign than anything that we know does not lean on an answer of ours: "and the weather". */
const FOREIGN = 0.4;

/** Follow-ups that lean on the entry answered last: "what about anxiety?", "how long does that last". Where there is none, a bare "how long" is asked back. */
export const answerFollowUp: Stage = (turn) => {
  const said = turn.wording.entries.get(lastSpokenOf(turn.context) ?? '');
  if (!said) return askBack(turn);
  const last = leanOn(said, turn);
  const topic = readTopicFirst(turn.utterance);
  return (topic === undefined ? undefined : answerAfter(last, { ...turn, utterance: topic, plain: topic })) ?? answerAfter(last, turn);
};

function answerAfter(last: Entry, turn: Turn): ReturnType<Stage> {
  const { wording } = turn;
  // Two questions are two, whatever they lean on: the next stage takes them apart. In a few words that ask for one attribute there is no room for two.
  const isSeveral = asksSeveral(splitQuestions(turn.utterance));
  const attribute = isSeveral && turn.plain.split(' ').length > FEW_WORDS ? undefined : readAttribute(withoutCourtesy(turn.plain), last.id);
  if (attribute === SAME) return last.id === lastSpokenOf(turn.context) ? giveMore(last, turn) : giveEntry(last, turn);
  const asked = wording.entries.get(attribute ?? '');
  if (asked) return giveEntry(asked, turn);
  if (isSeveral) return undefined;
  return leansByForm(withoutCourtesy(turn.plain)) ? answerLeaning(last, turn) : undefined;
}

function answerLeaning(last: Entry, turn: Turn) {
  const alone = turn.findMatches(turn.utterance);
  const confidence = alone.matches[0]?.confidence ?? 0;
  if (alone.offTopic >= FOREIGN && alone.offTopic > confidence) return undefined;
  if (confidence >= CLEAR && decide(alone).kind === 'entry') return undefined;
  const matches = weighByContext(last, turn);
  const [best, second] = matches;
  // Where nothing but the last answer is likely, the later stages may know better.
  const isCertain =
    best && best.entry !== last.id && best.confidence >= LEANING.answer && best.confidence - (second?.confidence ?? 0) >= LEANING.margin;
  const entry = isCertain ? turn.wording.entries.get(best.entry) : undefined;
  return entry && isMedical(entry) ? { ...giveEntry(entry, turn), finding: { ...alone, matches } } : undefined;
}

function askBack(turn: Turn) {
  const choices = (readBareQuestion(turn.plain) ?? []).filter((id) => turn.wording.entries.has(id));
  return choices.length > 1 ? giveChoices(choices, turn) : undefined;
}

/** All there is on the entry answered last: what is asked for may stand in either form. Where there is but one form, it was just read. */
function giveMore(entry: Entry, turn: Turn) {
  if (entry.more !== undefined || !isMedical(entry)) return giveEntry(entry, turn, 'full');
  const { nothingToAdd, inShort } = turn.wording.messages;
  return giveMedical([entry], turn, claims(turn.plain) ? { intro: inShort } : { form: 'long', text: nothingToAdd });
}

/** "So it's dangerous then", "so water is fine" claim something, and to hear that there is no more to say would sound like a yes. */
function claims(plain: string): boolean {
  return TELLS.test(plain) || CONCLUDES.test(plain);
}

const TELLS = /^(?:(?:so|then|ok|okay|but|and|well|oh|right) )*(?:it|that|this|they|there|these|those|you|i|we|he|she|nothing|nobody) \w/;
/** After a "so", anything that is no question. */
const CONCLUDES =
  /^(?:(?:ok|okay|but|and|well|oh|right) )*so (?!(?:how|what|who|whom|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|must|for|per)\b)\w+ \w/;
