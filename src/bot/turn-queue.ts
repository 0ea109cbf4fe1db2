/** Runs the turns of one conversation one after another, those of different conversations side by side. */
export interface TurnQueue {
  /** Whether so many turns of this conversation have not ended that another must be refused, unless it is urgent. */
  readonly isFull: (conversation: string) => boolean;
  /** Runs a turn after those before it and gives what it gives. `isUrgent` is asked only of a turn that has waited for some time. */
  readonly run: <T>(conversation: string, turn: () => Promise<T>, isUrgent: () => boolean) => Promise<T>;
}

export interface QueueLimits {
  readonly unendedAtMost: number;
  /** Milliseconds after which a turn no longer waits for those before it. */
  readonly patienceMs: number;
  /** The same, for an urgent one. */
  readonly urgentPatienceMs: number;
}

/**
 * Turns take milliseconds, with a slow channel some hundred: fifty that have not ended mean that something hangs, and more would only hang too. The patience is
 * that of one try at a channel (reply-delivery.ts): a turn that takes longer is stuck, and who waits for it holds a request open. A person in danger
 * waits no longer than turns that are not stuck may take. What then runs beside another turn loses no reminder (notes.ts).
 */
export const QUEUE_LIMITS: QueueLimits = { unendedAtMost: 50, patienceMs: 5_000, urgentPatienceMs: 2_000 };

/** A queue in this process; it holds nothing of a conversation that has no turns. */
export function createTurnQueue({ unendedAtMost, patienceMs, urgentPatienceMs }: QueueLimits = QUEUE_LIMITS): TurnQueue {
  const lines = new Map<string, { unended: number; last: Promise<void> }>();
  const waitFor = async (before: Promise<void>, isUrgent: () => boolean): Promise<void> => {
    if ((await endsWithin(urgentPatienceMs, before)) || isUrgent()) return;
    await endsWithin(patienceMs - urgentPatienceMs, before);
  };
  return {
    isFull: (conversation) => (lines.get(conversation)?.unended ?? 0) >= unendedAtMost,
    run(conversation, turn, isUrgent) {
      const before = lines.get(conversation);
      const running = before ? waitFor(before.last, isUrgent).then(turn) : turn();
      const line = before ?? { unended: 0, last: ENDED };
      if (!before) lines.set(conversation, line);
      line.unended += 1;
      const leave = () => {
        line.unended -= 1;
        if (line.unended === 0) lines.delete(conversation);
      };
      line.last = running.then(leave, leave);
      return running;
    },
  };
}

const ENDED = Promise.resolve();

/** False where it goes on for longer. */
function endsWithin(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
}
