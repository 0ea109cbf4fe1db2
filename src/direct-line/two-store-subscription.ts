import type { ActivitySet, Listener, Unsubscribe } from './conversation-store.js';
import { createHeardActivities } from './heard-activities.js';
import { LINE_LIMITS } from './line-limits.js';
import { createPump } from './pump.js';
import { BEGINNING } from './redis-store.js';
import { joinWatermarks, type TwoWatermarks } from './two-watermarks.js';

export interface SubscriptionParts {
  readonly readNear: (after: string | undefined) => Promise<ActivitySet | undefined>;
  readonly subscribeFar: (after: string | undefined, listener: Listener) => Promise<Unsubscribe | undefined>;
  /** The breaker's: does the work, or gives it up where the server fails, hangs or is being left alone. */
  readonly attempt: (run: () => Promise<void>) => Promise<void>;
  readonly after: TwoWatermarks;
  readonly listener: Listener;
}

export interface Subscription {
  /** Hears what was missed: the server's first. */
  readonly start: () => Promise<void>;
  /** There may be something new, and the server may be back. */
  readonly wake: () => Promise<void>;
  readonly end: () => void;
}

/** A server that is back is looked for this often by who only listens. */
const LOOK_MS = 5_000;

/** One listener to two stores: memory, and a server that may be away at the beginning or at any time later. */
export function createSubscription({ readNear, subscribeFar, attempt, after, listener }: SubscriptionParts): Subscription {
  let seen = after;
  let isOpen = true;
  let joining: Promise<void> | undefined;
  let leaveFar: Unsubscribe | undefined;
  // As many as memory keeps: what it has dropped, the server took long ago or never.
  const heardNear = createHeardActivities(LINE_LIMITS.activitiesEach);
  const tell = (activities: readonly string[], now: TwoWatermarks) => {
    seen = { ...seen, ...now };
    if (isOpen && activities.length > 0) listener({ activities, watermark: joinWatermarks(seen, BEGINNING) });
  };
  const pumpNear = createPump(readNear, after.near, ({ activities, watermark }) => {
    heardNear.add(activities);
    tell(activities, { near: watermark });
  });
  const join = async () => {
    const leave = await subscribeFar(seen.far, ({ activities, watermark }) => {
      // A server that hung may have taken after all what memory then took for it.
      tell(heardNear.fresh(activities), { far: watermark });
    });
    if (isOpen) leaveFar = leave;
    else leave?.();
  };
  const joinOnce = () => {
    joining ??= join().finally(() => {
      joining = undefined;
    });
    return joining;
  };
  const joinFar = async () => {
    // Given up after a while, it may yet succeed: the same attempt is then waited for again, so that nobody subscribes twice.
    if (isOpen && !leaveFar) await attempt(joinOnce);
  };
  const wake = async () => {
    await Promise.all([pumpNear(), joinFar()]);
  };
  const timer = setInterval(() => void wake(), LOOK_MS).unref();
  return {
    start: async () => {
      await joinFar();
      await pumpNear();
    },
    wake,
    end: () => {
      isOpen = false;
      clearInterval(timer);
      leaveFar?.();
    },
  };
}
