import { type Activity, type ActivityHandler, ActivityTypes, type ConversationState, type TurnContext } from 'botbuilder';
import type { Answer } from '../answers/answer.js';
import type { AnswerQuestion, Reply } from '../answers/answer-question.js';
import { withCrisisLine } from '../answers/crisis-line.js';
import { starters } from '../answers/give.js';
import { createWelcome } from '../answers/welcome.js';
import type { Wording } from '../answers/wording.js';
import { channelOf } from '../channels/channel.js';
import { renderActivity } from '../channels/render-activity.js';
import { withOpening } from '../channels/with-opening.js';
import { type ConversationContext, restoreContext } from '../conversation/context.js';
import { createAnswerTrace } from './answer-trace.js';
import type { FeedbackTally } from './feedback.js';
import { createFeedbackTurns, type FeedbackTurns } from './feedback-turns.js';
import { InvokeHandler } from './invoke-handler.js';
import { type ReadMessage, readMessage } from './read-message.js';
import { createGreeted, isArrival } from './welcome.js';

/** What the bot is made of. */
export interface FaqBotParts {
  /** Read anew in every turn, as the wording is: both may change between turns, together. */
  readonly answerQuestion: AnswerQuestion;
  readonly wording: Wording;
  readonly conversationState: ConversationState;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of every answered turn: no text, no identity. */
  readonly onReply?: (reply: Reply, turn: TurnContext, milliseconds: number) => void;
  /** Counts the thumbs. */
  readonly feedback?: FeedbackTally;
}

/** Builds the bot: one question, one reply, in order. Reactions and deleted messages are not answered; an edited question is, anew. */
export function createFaqBot(parts: FaqBotParts): ActivityHandler {
  const feedback = createFeedbackTurns(parts);
  const bot = new InvokeHandler(feedback.answerInvoke);
  const answer = createAnswerTurn(parts, feedback);
  const greet = createGreetTurn(parts);

  bot.onMessage(async (turn, next) => {
    await answer(turn);
    await next();
  });
  bot.onMessageUpdate(async (turn, next) => {
    if (isEdit(turn)) await answer(turn);
    await next();
  });
  bot.onEvent(async (turn, next) => {
    await feedback.countEvent(turn);
    await next();
  });
  for (const register of [bot.onConversationUpdate, bot.onInstallationUpdate, bot.onEvent]) {
    register.call(bot, async (turn, next) => {
      await greet(turn);
      await next();
    });
  }
  bot.onDialog(async (turn, next) => {
    await parts.conversationState.saveChanges(turn);
    await next();
  });
  return bot;
}

function createAnswerTurn(parts: FaqBotParts, feedback: FeedbackTurns) {
  const remembered = parts.conversationState.createProperty<ConversationContext>('context');
  return async (turn: TurnContext): Promise<void> => {
    const started = performance.now();
    await turn.sendActivity({ type: ActivityTypes.Typing });
    const context = restoreContext(await remembered.get(turn), parts.now());
    const message = readMessage(turn.activity);
    const reply = replyTo(message, turn.activity.channelId, context, parts);
    const sent = await turn.sendActivity(activityFor(reply.answer, message, turn.activity.channelId, parts.wording));
    // The Emulator alone shows traces; with expectReplies, other channels would get them as well.
    if (turn.activity.channelId === 'emulator') await turn.sendActivity(createAnswerTrace(reply));
    await feedback.remember(turn, reply.answer, sent?.id);
    await remembered.set(turn, reply.context);
    parts.onReply?.(reply, turn, performance.now() - started);
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
  const { conversationState } = parts;
  const welcomed = conversationState.createProperty<boolean>('welcomed');
  const remembered = conversationState.createProperty<ConversationContext>('context');
  const greeted = createGreeted();
  return async (turn: TurnContext): Promise<void> => {
    if (turn.activity.type === ActivityTypes.InstallationUpdate && turn.activity.action === 'remove') {
      greeted.forget(turn.activity);
      await conversationState.clear(turn);
      return;
    }
    if (!isArrival(turn.activity) || (await welcomed.get(turn)) || !greeted.claim(turn.activity)) return;
    const { wording } = parts;
    const { channelId } = turn.activity;
    const { answer, context } = createWelcome(wording, restoreContext(await remembered.get(turn), parts.now()), buttonsOf(channelId));
    await turn.sendActivity(renderActivity(answer, wording.messages, channelId));
    await remembered.set(turn, context);
    await welcomed.set(turn, true);
  };
}

/** Teams also reports that a deleted message came back, and edits that leave no words; neither asks anything. */
function isEdit({ activity }: TurnContext): boolean {
  const { eventType } = (activity.channelData ?? {}) as { readonly eventType?: unknown };
  const message = readMessage(activity);
  return eventType !== 'undeleteMessage' && message.kind === 'utterance' && message.utterance !== '';
}
