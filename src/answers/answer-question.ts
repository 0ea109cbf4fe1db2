import { asksOfState } from '../conversation/asks-of-state.js';
import { withoutAttribution } from '../conversation/attribution.js';
import { withoutChatter } from '../conversation/chatter.js';
import { readChoice } from '../conversation/choice.js';
import type { ConversationContext } from '../conversation/context.js';
import { readFeeling } from '../conversation/feeling.js';
import { readSaid } from '../conversation/offer-item.js';
import { plainWords } from '../conversation/plain-words.js';
import { readRemark } from '../conversation/remark.js';
import { takesAsYes } from '../conversation/takes-as-yes.js';
import type { FindMatches } from '../matching/find-matches.js';
import { withoutDenial } from '../safety/denial.js';
import { isOfTheAnswer, isOfTreatment } from '../safety/of-the-answer.js';
import { readRegionNamed } from '../safety/region-named.js';
import { isRegion, type Region } from '../safety/regions.js';
import { standsByIt } from '../safety/stands-by-it.js';
import { readTakeBack } from '../safety/take-back.js';
import { isHelpRequest, type Triage, triage } from '../safety/triage.js';
import { answeredEntries } from './answer.js';
import { answerAfterScene } from './answer-after-scene.js';
import { answerChoice } from './answer-choice.js';
import { answerCommand } from './answer-command.js';
import { answerCourtesy } from './answer-courtesy.js';
import { answerDanger, answerElsewhere, answerHelpRequest } from './answer-danger.js';
import { answerEmpty } from './answer-empty.js';
import { answerFeeling } from './answer-feeling.js';
import { answerFollowUp } from './answer-follow-up.js';
import { answerForeign } from './answer-foreign.js';
import { answerLeaning } from './answer-leaning.js';
import { answerOne } from './answer-one.js';
import { answerPerson } from './answer-person.js';
import { answerPutRight } from './answer-put-right.js';
import { answerRemark } from './answer-remark.js';
import { answerSeveral } from './answer-several.js';
import { answerShared } from './answer-shared.js';
import { answerTakeBack } from './answer-take-back.js';
import { createFindExact } from './find-exact.js';
import { hearDirection } from './hear-direction.js';
import { heedAsking } from './heed-asking.js';
import { createRememberOffer } from './offer.js';
import type { FindHeard, Heard, Reply, Stage, StageName, Turn } from './turn.js';
import { withCrisisLine } from './with-crisis-line.js';
import type { Wording } from './wording.js';

export type { Reply } from './turn.js';

/** What the answerer is made of. */
export interface AnswerParts {
  readonly wording: Wording;
  readonly findMatches: FindMatches;
  readonly region: Region;
  /** The clinic's telephone, for the reply to an emergency. */
  readonly phone?: string;
}

/** `buttons` is how many the person's channel shows below an answer; without it, it shows them all as text. */
export type AnswerQuestion = (utterance: string, context: ConversationContext, buttons?: number) => Reply;

type Stages = readonly (readonly [StageName, Stage])[];

/** The stages after triage, in order; the first that knows what was meant answers. These hear all that was said. */
const WHOLE: Stages = [
  ['empty', answerEmpty],
  ['foreign', answerForeign],
  ['person', answerPerson],
  ['choice', answerChoice],
  ['feeling', answerFeeling],
  ['remark', answerRemark],
  ['command', answerCommand],
  ['courtesy', answerCourtesy],
];

/** These hear a question without what was said on the way to it; matching takes what is left. */
const QUESTIONED: Stages = [
  ['put-right', answerPutRight],
  ['several', answerShared],
  ['follow-up', answerFollowUp],
  ['several', answerSeveral],
  ['scene', answerAfterScene],
  ['leaning', answerLeaning],
];

/** Builds the spine: triage first, always, and alone but for a few short words right after an answer (of-the-answer.ts); then the stages; then matching. Pure: the same input gives the same reply. */
export function createAnswerQuestion({ wording, findMatches, region, phone }: AnswerParts): AnswerQuestion {
  const findExact = createFindExact(wording.entries.values());
  const rememberOffer = createRememberOffer(findExact);
  const findHeard = heedAsking(hearDirection(findMatches, wording.entries));
  const answerQuestion: AnswerQuestion = (said, context, buttons) => {
    const danger = triage(said);
    const here = isRegion(context.place) ? context.place : region;
    const isOfAnswer = mayLeanOnAnswer(context) && isOfTheAnswer(danger, said, plainWords(said));
    const named = mayNameRegion(danger, context) ? readRegionNamed(plainWords(said), region) : undefined;
    if (named !== undefined) return answerElsewhere(context, named, region);
    if (danger.kind !== 'clear' && !isOfAnswer) return answerDanger(danger, context, here, phone);
    const utterance = withoutDenial(said);
    const plain = plainWords(utterance);
    if (isHelpRequest(utterance) || asksAfterCrisis(utterance, plain, context)) return answerHelpRequest(context, here);
    const pressed = wordsOfPicked(plain, context);
    if (pressed !== undefined) return answerQuestion(pressed, context, buttons);
    const turn: Turn = { utterance, plain, context, wording, findMatches: findOnce(findHeard), findExact };
    const takenBack = answerTakeBack(
      turn,
      (meant) => answerQuestion(meant, context, buttons),
      () => answerHelpRequest(context, here),
    );
    if (takenBack && takenBack.stage !== 'take-back') return takenBack;
    const reply = markOfTreatment(rememberOffer(takenBack ?? answerCalmly(turn), buttons), plain);
    if (danger.kind === 'clear') return withCrisisLine(reply, danger.crisisLine, wording);
    // In doubt the line stands there, and the next "i might do it" is of the answer, too.
    return { ...withCrisisLine(reply, true, wording), context: reply.context };
  };
  return answerQuestion;
}

/** Right after numbers to call, a place is of them; what the net makes of "im in the us" counts less. */
function mayNameRegion(danger: Triage, { reminders, lastEntry }: ConversationContext): boolean {
  return reminders > 0 && lastEntry === undefined && (danger.kind === 'clear' || (danger.kind === 'crisis' && danger.family === 'net'));
}

/** An answer of the treatment was just given, and nothing in the conversation was of a life or a low mood. */
function mayLeanOnAnswer({ isOfTreatment: isAnswered, reminders, lineShown }: ConversationContext): boolean {
  return isAnswered === true && reminders === 0 && !lineShown;
}

/** Whether the reply is an answer of the treatment, and no doubtful one, is remembered for the next turn and no longer. */
function markOfTreatment(reply: Reply, plain: string): Reply {
  const { isOfTreatment: _, ...context } = reply.context;
  const { answer } = reply;
  const isAnswered = 'passages' in answer && answer.intro === undefined && isOfTreatment(answeredEntries(answer), plain);
  return { ...reply, context: isAnswered ? { ...context, isOfTreatment: true } : context };
}

/** "Tell me more" to a person who was just given numbers to call can only be about that; and so is "i mean it", "i am terrified", or "will it pass". */
function asksAfterCrisis(utterance: string, plain: string, { reminders, lastEntry }: ConversationContext): boolean {
  if (reminders === 0) return false;
  const isNext = lastEntry === undefined;
  if (standsByIt(plain, isNext) || (isNext && takesAsYes(plain))) return true;
  return isNext && (readRemark(plain) !== undefined || readFeeling(plain) || asksOfState(plain)) && !readTakeBack(utterance, plain);
}

/** "The last one", "3" may be a button that stands for no entry, such as "None of these": then it was pressed. */
function wordsOfPicked(plain: string, context: ConversationContext): string | undefined {
  const choice = readChoice(plain, context, '');
  return choice?.kind === 'picked' ? readSaid(choice.item) : undefined;
}

/** Within one turn, several stages may ask about the same words. */
function findOnce(findMatches: FindHeard): FindHeard {
  const found = new Map<string, Heard>();
  return (utterance) => {
    const finding = found.get(utterance) ?? findMatches(utterance);
    found.set(utterance, finding);
    return finding;
  };
}

function answerCalmly(turn: Turn): Reply {
  return answerBy(WHOLE, turn) ?? answerQuestioned(withoutChatterOf(turn));
}

function answerQuestioned(turn: Turn): Reply {
  return answerBy(QUESTIONED, turn) ?? { ...answerOne(turn), stage: 'matching' };
}

function answerBy(stages: Stages, turn: Turn): Reply | undefined {
  for (const [stage, answer] of stages) {
    const reply = answer(turn);
    if (reply) return { ...reply, stage };
  }
  return undefined;
}

function withoutChatterOf(turn: Turn): Turn {
  const claimed = withoutAttribution(turn.utterance);
  const utterance = turn.context.lastEntry === undefined ? claimed : withoutChatter(claimed);
  return utterance === turn.utterance ? turn : { ...turn, utterance, plain: plainWords(utterance) };
}
