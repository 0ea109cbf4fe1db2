import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';

/** Answers an invoke, or gives undefined for one that it does not know. */
export type AnswerInvoke = (turn: TurnContext) => Promise<InvokeResponse | undefined>;

/** The SDK's handler, which asks for a class to answer invokes. Unknown ones stay with it: 501. */
export class InvokeHandler extends ActivityHandler {
  readonly #answer: AnswerInvoke;

  constructor(answer: AnswerInvoke) {
    super();
    this.#answer = answer;
  }

  protected override async onInvokeActivity(turn: TurnContext): Promise<InvokeResponse> {
    return (await this.#answer(turn)) ?? super.onInvokeActivity(turn);
  }
}
