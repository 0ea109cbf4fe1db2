import type { Answerer } from './answerer.js';

export interface LiveParts {
  /** Reads everything anew; rejects where the knowledge is not fit to be used. */
  readonly load: () => Promise<Answerer>;
  /** Told just before it takes over; where this throws, it does not. */
  readonly onLoaded: (answerer: Answerer) => void;
  /** Told why a reload was refused; what answered before goes on. */
  readonly onRefused: (error: unknown) => void;
}

export interface LiveAnswerer {
  /** What answers now. Throws before the first load is through. */
  readonly current: () => Answerer;
  /** Settles with the first load, and rejects with it. */
  readonly loaded: Promise<void>;
  /** Loads anew and takes over in one step; never rejects. Several calls during one load make one more. */
  readonly reload: () => Promise<void>;
}

/** Answers from the knowledge as it was loaded last. A turn sees one state from its beginning to its end. */
export function createLiveAnswerer({ load, onLoaded, onRefused }: LiveParts): LiveAnswerer {
  let answerer: Answerer | undefined;
  const take = async () => {
    const next = await load();
    onLoaded(next);
    answerer = next;
  };
  const loaded = take();
  let running = loaded.catch(() => undefined);
  let waiting: Promise<void> | undefined;
  return {
    current: () => {
      if (!answerer) throw new Error('The knowledge is not loaded yet.');
      return answerer;
    },
    loaded,
    reload: () => {
      waiting ??= running.then(() => {
        waiting = undefined;
        running = take().catch(onRefused);
        return running;
      });
      return waiting;
    },
  };
}
