import { ActivityHandler, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder';

/** What the bot does itself, and not by a registered handler. */
export interface OwnTurns {
  readonly answerMessage: (turn: TurnContext) => Promise<void>;
  /** Answers an invoke, or gives undefined for one that it does not know. */
  readonly answerInvoke: (turn: TurnContext) => Promise<InvokeResponse | undefined>;
}

/**
 * The SDK's handler, which asks for a class to answer invokes; unknown ones stay with it: 501. Messages go straight to their answer: the SDK takes them
 * through a dozen promises, each with a generator of its own, which are dear to make and outlive the turn by many others.
 */
export class MessageHandler extends ActivityHandler {
  readonly #own: OwnTurns;

  constructor(own: OwnTurns) {
    super();
    this.#own = own;
  }

  override async run(turn: TurnContext): Promise<void> {
    return turn.activity.type === ActivityTypes.Message ? this.#own.answerMessage(turn) : super.run(turn);
  }

  protected override async onInvokeActivity(turn: TurnContext): Promise<InvokeResponse> {
    return (await this.#own.answerInvoke(turn)) ?? super.onInvokeActivity(turn);
  }
}
