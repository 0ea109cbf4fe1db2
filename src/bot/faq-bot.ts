import { type Activity, type ActivityHandler, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Answer } from '../answers/answer.js';
import type { AnswerQuestion, Reply } from '../answers/answer-question.js';
import { starters } from '../answers/give.js';
import { createWelcome } from '../answers/welcome.js';
import { withCrisisLine } from '../answers/with-crisis-line.js';
import type { Wording } from '../answers/wording.js';
import { channelOf } from '../channels/channel.js';
import { renderActivity } from '../channels/render-activity.js';
import { withOpening } from '../channels/with-opening.js';
import { type ConversationContext, restoreContext } from '../conversation/context.js';
import { createAnswerTrace } from './answer-trace.js';
import type { FeedbackTally } from './feedback.js';
import { createFeedbackTurns } from './feedback-turns.js';
import { createGreeted, type Greeted } from './greeted.js';
import { isArrival } from './is-arrival.js';
import { MessageHandler } from './message-handler.js';
import type { Notes } from './notes.js';
import { rememberAnswer } from './rated-answers.js';
import { type ReadMessage, readMessage, readSpoken } from './read-message.js';
import { send } from './send.js';

/** What the bot is made of. */
export interface FaqBotParts {
  /** Read anew in every turn, as the wording is: both may change between turns, together. */
  readonly answerQuestion: AnswerQuestion;
  readonly wording: Wording;
  readonly notes: Notes;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of every answered turn: no text, no identity. */
  readonly onReply?: (reply: Reply, turn: TurnContext, milliseconds: number) => void;
  /** Whom the bot greeted just now. */
  readonly greeted?: Greeted;
  /** Counts the thumbs. */
  readonly feedback?: FeedbackTally;
}

/** Builds the bot: one question, one reply, in order. Reactions and deleted messages are not answered; an edited question is, anew. */
export function createFaqBot(parts: FaqBotParts): ActivityHandler {
  const { answerInvoke, countEvent } = createFeedbackTurns(parts);
  const answerMessage = createAnswerTurn(parts);
  const bot = new MessageHandler({ answerMessage, answerInvoke });
  const greet = createGreetTurn(parts);

  bot.onMessageUpdate(async (turn, next) => {
    if (readSpoken(turn.activity)) await answerMessage(turn);
    await next();
  });
  bot.onEvent(async (turn, next) => {
    await countEvent(turn);
    await next();
  });
  for (const register of [bot.onConversationUpdate, bot.onInstallationUpdate, bot.onEvent]) {
    register.call(bot, async (turn, next) => {
      await greet(turn);
      await next();
    });
  }
  return bot;
}

function createAnswerTurn(parts: FaqBotParts) {
  return async (turn: TurnContext): Promise<void> => {
    const started = performance.now();
    const { channelId } = turn.activity;
    await send(turn, { type: ActivityTypes.Typing });
    const note = await parts.notes.read(turn);
    const message = readMessage(turn.activity);
    const reply = replyTo(message, channelId, restoreContext(note.context, parts.now()), parts);
    const sent = await send(turn, activityFor(reply.answer, message, channelId, parts.wording));
    // The Emulator alone shows traces; with expectReplies, other channels would get them as well.
    if (channelId === 'emulator') await turn.sendActivity(createAnswerTrace(reply));
    parts.onReply?.(reply, turn, performance.now() - started);
    await parts.notes.write(turn, { ...note, context: reply.context, rated: rememberAnswer(note.rated, sent, reply.answer) });
  };
}

function activityFor(answer: Answer, message: ReadMessage, channelId: string, { messages, source }: Wording): Partial<Activity> {
  const activity = renderActivity(answer, messages, channelId, source);
  // Nothing stands before the reply to a person in danger.
  const isWorthSaying = message.kind === 'utterance' && message.besideFile && !('reply' in answer);
  return isWorthSaying ? withOpening(activity, messages.attachmentIgnored) : activity;
}

function replyTo(message: ReadMessage, channelId: string, context: ConversationContext, { answerQuestion, wording }: FaqBotParts): Reply {
  if (message.kind === 'utterance') return answerQuestion(message.utterance, context, buttonsOf(channelId));
  const answer: Answer = { kind: 'fallback', text: wording.messages.attachmentOnly, suggestions: starters(wording) };
  return withCrisisLine({ answer, context }, false, wording);
}

/** How many buttons a channel shows; undefined where all are listed as text. */
function buttonsOf(channelId: string): number | undefined {
  const { buttons, mostButtons } = channelOf(channelId);
  return buttons === 'list' ? undefined : mostButtons;
}

/** Greets once a conversation, however many activities tell of the arrival; a bot that was removed and comes back greets again. */
function createGreetTurn(parts: FaqBotParts) {
  const { notes, greeted = createGreeted(parts.now) } = parts;
  return async (turn: TurnContext): Promise<void> => {
    const { activity } = turn;
    if (activity.type === ActivityTypes.InstallationUpdate && activity.action === 'remove') {
      greeted.forget(activity);
      await notes.write(turn, {});
      return;
    }
    if (!isArrival(activity)) return;
    const note = await notes.read(turn);
    if (note.welcomed || !greeted.claim(activity)) return;
    const { wording } = parts;
    const { channelId } = activity;
    const { answer, context } = createWelcome(wording, restoreContext(note.context, parts.now()), buttonsOf(channelId));
    await turn.sendActivity(renderActivity(answer, wording.messages, channelId));
    await notes.write(turn, { ...note, context, welcomed: true });
  };
}
