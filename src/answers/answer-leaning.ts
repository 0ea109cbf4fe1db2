import { lastSpokenOf } from '../conversation/context.js';
import { leansByForm, readPart } from '../conversation/ellipsis.js';
import { isPlainTalk, ordersThing, readLeaning, tellsOfPerson } from '../conversation/leaning.js';
import type { Finding } from '../matching/find-matches.js';
import { isMedical, type MedicalEntry } from './answer.js';
import { decide, THRESHOLDS } from './decide.js';
import { giveEntry, giveMedical } from './give.js';
import { leanOn } from './hear-direction.js';
import type { Stage, Turn } from './turn.js';
import { weighByContext } from './weigh-by-context.js';

/** Below this confidence a match is a guess, and less help than the topic that the question points back to. */
const GUESS = 0.35;
/** The best must be so far ahead to be answered without a word on doubt. */
const SURE_MARGIN = 0.06;
/** Of questions that have nothing to do with the guide and were not understood, one in thirty is below this. */
const HARDLY_FOREIGN = 0.1;
/** The same for a few words, which say little of what they are about: of these, one in ten is below it. */
const SHORT_FOREIGN = 0.16;
/** At or above this nothing makes an utterance ours; below the other, what it is part of does. */
const SURELY_FOREIGN = 0.75;
const FITTING = 0.175;
/** So often in a row the last answer is given again before the bot says that it does not understand. */
const MOST_UNSURE = 2;
/** Small talk below this is a likeness of words: "even weeks later" is no "see you later". */
const CLEAR_SMALL_TALK = 0.6;
/** What leans by its form, or tells of a person, must be clearer: "im not flexible" is not about the brain. */
const CLEAR_LEANING = 0.75;

/**
 * A short utterance that matching alone would ask back about, or not understand, is about what was answered last, or about something near it. Where even
 * then nothing is likely, a question about "it" gets the last answer in full, and the reply says that it is not sure. Twice in a row: the next one is a
 * misunderstanding like any other.
 */
export const answerLeaning: Stage = (turn) => {
  const { context, wording, plain } = turn;
  const said = wording.entries.get(lastSpokenOf(context) ?? '');
  const last = said && leanOn(said, turn);
  const leaning = readLeaning(plain);
  if (!last || !isMedical(last) || !leaning) return undefined;
  const finding = turn.findMatches(turn.utterance);
  if (isClear(finding, turn) || ordersThing(plain)) return undefined;
  if (leaning === 'vague') return isVague(finding) ? giveUnsure(last, finding, turn) : undefined;
  const isPart = fits(plain, finding, last, turn);
  if (finding.offTopic >= Math.max(GUESS, likeliestMedical(finding, turn)) && !isPart) return undefined;
  const [best, second] = weighByContext(last, turn);
  const entry = wording.entries.get(best?.entry ?? '');
  if (!best || !entry || !isMedical(entry)) return undefined;
  const isSure = best.confidence - (second?.confidence ?? 0) >= SURE_MARGIN;
  const isHeard = entry !== last || finding.matches.some((match) => match.entry === last.id && match.confidence >= THRESHOLDS.near);
  if (isSure && isHeard) return { ...giveEntry(entry, turn), finding };
  const leansAnyway =
    isHeard ||
    leaning !== 'short' ||
    ((isPart || isUnknown(finding, turn)) && isPlainTalk(turn.utterance, plain) && context.misunderstandings === 0);
  return leansAnyway ? giveUnsure(entry, finding, turn) : undefined;
};

function isClear(finding: Finding, { plain, wording }: Turn): boolean {
  const decision = decide(finding);
  if (decision.kind !== 'entry') return false;
  const entry = wording.entries.get(decision.entry);
  const leans = tellsOfPerson(plain) || leansByForm(plain);
  const needed = entry && !isMedical(entry) ? CLEAR_SMALL_TALK : leans ? CLEAR_LEANING : 0;
  return (finding.matches[0]?.confidence ?? 0) >= needed;
}

/** "Hair too?", "and europe" are foreign alone, and no longer in the question that they are a part of; "and a pizza" still is. */
function fits(plain: string, { offTopic }: Finding, last: MedicalEntry, { findMatches }: Turn): boolean {
  const part = offTopic < SURELY_FOREIGN ? readPart(plain, last.id) : undefined;
  return part !== undefined && findMatches(part).offTopic < FITTING;
}

function likeliestMedical({ matches }: Finding, { wording }: Turn): number {
  const best = matches.find(({ entry }) => {
    const known = wording.entries.get(entry);
    return known !== undefined && isMedical(known);
  });
  return best?.confidence ?? 0;
}

/** Nothing that we know, and nothing foreign either: all of it is everyday words, so it is about what they were just told. */
function isVague(finding: Finding): boolean {
  return decide(finding).kind === 'nothing' && finding.offTopic < HARDLY_FOREIGN;
}

/** A few words that nothing else explains: where there is something to ask back about, that is better. */
function isUnknown(finding: Finding, turn: Turn): boolean {
  return likeliestMedical(finding, turn) < THRESHOLDS.offer && finding.offTopic < SHORT_FOREIGN;
}

function giveUnsure(last: MedicalEntry, finding: Finding, turn: Turn) {
  const misunderstandings = turn.context.misunderstandings + 1;
  // What was only asked back about was never their topic: "she had an attempt" gets no answer on how long it lasts.
  const isOffered = turn.context.lastEntry === undefined;
  if ((isOffered && tellsOfPerson(turn.plain)) || misunderstandings > MOST_UNSURE) return undefined;
  const given = giveMedical([last], turn, { form: 'full', intro: turn.wording.messages.notSure });
  return { ...given, context: { ...given.context, misunderstandings }, finding };
}
