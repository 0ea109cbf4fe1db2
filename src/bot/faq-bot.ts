import { ActivityHandler, ActivityTypes, type ConversationState, MessageFactory, type TurnContext } from 'botbuilder';
import type { AnswerQuestion, Reply } from '../answers/answer-question.js';
import type { Wording } from '../answers/wording.js';
import { renderActivity } from '../channels/render-activity.js';
import { type ConversationContext, restoreContext } from '../conversation/context.js';

/** What the bot is made of. */
export interface FaqBotParts {
  readonly answerQuestion: AnswerQuestion;
  readonly wording: Wording;
  readonly conversationState: ConversationState;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of every answered turn: no text, no identity. */
  readonly onReply?: (reply: Reply, turn: TurnContext, milliseconds: number) => void;
}

/** Builds the bot: one question, one reply, in order. */
export function createFaqBot(parts: FaqBotParts): ActivityHandler {
  const { conversationState, now } = parts;
  const remembered = conversationState.createProperty<ConversationContext>('context');
  const bot = new ActivityHandler();

  bot.onMessage(async (turn, next) => {
    const started = performance.now();
    await turn.sendActivity({ type: ActivityTypes.Typing });
    const context = restoreContext(await remembered.get(turn), now());
    const reply = parts.answerQuestion(utteranceOf(turn), context);
    await turn.sendActivity(renderActivity(reply.answer, parts.wording.messages));
    await remembered.set(turn, reply.context);
    parts.onReply?.(reply, turn, performance.now() - started);
    await next();
  });

  bot.onMembersAdded(async (turn, next) => {
    const joined = (turn.activity.membersAdded ?? []).filter(({ id }) => id !== turn.activity.recipient?.id);
    if (joined.length > 0) await turn.sendActivity(welcome(parts.wording));
    await next();
  });

  bot.onDialog(async (turn, next) => {
    await conversationState.saveChanges(turn);
    await next();
  });
  return bot;
}

/** What the person wrote. Channels send other things than texts, too: those are no utterance. */
function utteranceOf(turn: TurnContext): string {
  const text: unknown = turn.activity.text;
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
}

function welcome({ messages, suggest }: Wording) {
  return MessageFactory.suggestedActions(
    suggest(messages.welcomeStarters).map(({ title }) => title),
    messages.welcome,
  );
}
