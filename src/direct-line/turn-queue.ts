/** Runs the turns of one conversation after one another, those of different conversations side by side. */
export interface TurnQueue {
  /** Whether so many turns wait in this conversation that another must be refused. */
  readonly isFull: (conversation: string) => boolean;
  /** Puts a turn at the end. What a turn throws goes to `onFailed`, and the next one runs. */
  readonly add: (conversation: string, turn: () => Promise<void>) => void;
}

/** Turns take milliseconds: so many waiting mean that something hangs, and more would only fill the memory. */
const WAITING_AT_MOST = 50;

export function createTurnQueue(onFailed: (error: unknown) => void, waitingAtMost: number = WAITING_AT_MOST): TurnQueue {
  const lines = new Map<string, { waiting: number; last: Promise<void> }>();
  return {
    isFull: (conversation) => (lines.get(conversation)?.waiting ?? 0) >= waitingAtMost,
    add(conversation, turn) {
      const line = lines.get(conversation) ?? { waiting: 0, last: Promise.resolve() };
      lines.set(conversation, line);
      line.waiting += 1;
      line.last = line.last
        .then(turn)
        .catch(onFailed)
        .finally(() => {
          line.waiting -= 1;
          if (line.waiting === 0) lines.delete(conversation);
        });
    },
  };
}
