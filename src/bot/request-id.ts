import type { TurnContext } from 'botbuilder';

const KEY = Symbol('request id');

/** Ties a turn to the HTTP request that brought it, so that their log lines can be put together. */
export function setRequestId(turn: TurnContext, id: string): void {
  turn.turnState.set(KEY, id);
}

export function requestIdOf(turn: TurnContext): string | undefined {
  return turn.turnState.get<string | undefined>(KEY);
}
