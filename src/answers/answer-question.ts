import type { ConversationContext } from '../conversation/context.js';
import type { Entry } from '../knowledge/knowledge.js';
import { normalise } from '../language/normalise.js';
import type { FindMatches, Finding } from '../matching/find-matches.js';
import { createSafetyReply, crisisReminderText, helpNowReply } from '../safety/replies.js';
import type { Region } from '../safety/regions.js';
import { isHelpRequest, type Triage, triage } from '../safety/triage.js';
import { type Answer, createMedicalAnswer, isMedical } from './answer.js';
import { decide } from './decide.js';
import type { Wording } from './wording.js';

/** What the answerer is made of. */
export interface AnswerParts {
  readonly wording: Wording;
  readonly findMatches: FindMatches;
  readonly region: Region;
}

/** An answer, and what the conversation remembers from now on. */
export interface Reply {
  readonly answer: Answer;
  readonly context: ConversationContext;
  /** What the matcher thought; absent where it was not asked. */
  readonly finding?: Finding;
}

export type AnswerQuestion = (utterance: string, context: ConversationContext) => Reply;

/** How many replies after a crisis keep the one-line reminder. */
const REMINDERS = 3;

/** Builds the spine: triage first, always, and alone; then matching, then the wording. Pure: the same input gives the same reply. */
export function createAnswerQuestion(parts: AnswerParts): AnswerQuestion {
  return (utterance, context) => {
    const danger = triage(utterance);
    if (danger.kind !== 'clear') return safetyReply(danger, context, parts);
    if (isHelpRequest(utterance)) return { answer: { kind: 'crisis', reply: helpNowReply(parts.region) }, context: afterCrisis(context) };
    const reply = answerCalmly(utterance, context, parts);
    return withCrisisLine(reply, danger.crisisLine, parts);
  };
}

function safetyReply(danger: Exclude<Triage, { kind: 'clear' }>, context: ConversationContext, { region }: AnswerParts): Reply {
  return { answer: { kind: danger.kind, reply: createSafetyReply(danger, region) }, context: afterCrisis(context) };
}

function afterCrisis(context: ConversationContext): ConversationContext {
  return { ...context, offered: [], misunderstandings: 0, reminders: REMINDERS };
}

function answerCalmly(utterance: string, context: ConversationContext, parts: AnswerParts): Reply {
  const { wording } = parts;
  if (!/[\p{L}\p{N}]/u.test(normalise(utterance))) {
    return { answer: { kind: 'fallback', text: wording.messages.emptyText, suggestions: starters(wording) }, context };
  }
  const finding = parts.findMatches(utterance);
  const decision = decide(finding);
  if (decision.kind === 'entry') {
    const entry = wording.entries.get(decision.entry);
    if (entry) return { ...answerEntry(entry, context, wording), finding };
  }
  if (decision.kind === 'offer') return { ...offer(decision.choices, context, wording), finding };
  return { ...notUnderstood(decision.kind === 'nothing' ? decision.nearest : [], context, wording), finding };
}

function answerEntry(entry: Entry, context: ConversationContext, wording: Wording): Reply {
  const understood = { ...context, misunderstandings: 0, offered: entry.related };
  if (!isMedical(entry)) {
    const answer: Answer = {
      kind: 'small-talk',
      entry: entry.id,
      text: entry.answer,
      suggestions: wording.suggest(entry.related),
      ...(entry.crisisLine ? { crisisLine: wording.crisisLine } : {}),
    };
    return { answer, context: understood };
  }
  const answer = createMedicalAnswer(
    {
      passages: [wording.passage(entry, 'short')],
      suggestions: wording.suggest(entry.related),
      ...(entry.crisisLine ? { crisisLine: wording.crisisLine } : {}),
    },
    wording.messages,
  );
  return { answer, context: { ...understood, lastEntry: entry.id } };
}

function offer(choices: readonly string[], context: ConversationContext, wording: Wording): Reply {
  const { clarify, noneOfThese } = wording.messages;
  const suggestions = [...wording.suggest(choices), { title: noneOfThese, utterance: noneOfThese }];
  return { answer: { kind: 'clarification', text: clarify, choices, suggestions }, context: { ...context, offered: choices } };
}

function notUnderstood(nearest: readonly string[], context: ConversationContext, wording: Wording): Reply {
  const misunderstandings = context.misunderstandings + 1;
  const { fallback, fallbackAgain } = wording.messages;
  const suggestions = nearest.length > 0 ? wording.suggest(nearest) : starters(wording);
  const answer: Answer = { kind: 'fallback', text: misunderstandings >= 2 ? fallbackAgain : fallback, suggestions };
  return { answer, context: { ...context, misunderstandings, offered: nearest } };
}

function starters(wording: Wording) {
  return wording.suggest(wording.messages.welcomeStarters);
}

/** The line goes where triage asks for it, and under the next replies after a crisis as a reminder. */
function withCrisisLine(reply: Reply, wanted: boolean, { wording, region }: AnswerParts): Reply {
  const { answer, context } = reply;
  if ('reply' in answer) return reply;
  const reminding = context.reminders > 0;
  const line = wanted ? wording.crisisLine : reminding ? crisisReminderText(region) : undefined;
  return {
    ...reply,
    answer: line === undefined || answer.crisisLine !== undefined ? answer : { ...answer, crisisLine: line },
    context: reminding ? { ...context, reminders: context.reminders - 1 } : context,
  };
}
