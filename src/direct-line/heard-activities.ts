import { createHash } from 'node:crypto';

/** Which activities somebody has heard, the newest of them. */
export interface HeardActivities {
  readonly add: (activities: readonly string[]) => void;
  /** Those of them that were not heard. */
  readonly fresh: (activities: readonly string[]) => readonly string[];
}

/** Remembers the newest `most` by their hashes: their texts would be held for the life of a socket, long after the store has dropped them. */
export function createHeardActivities(most: number): HeardActivities {
  let hashes: readonly string[] = [];
  return {
    add: (activities) => {
      hashes = [...hashes, ...activities.map(hashOf)].slice(-most);
    },
    fresh: (activities) => {
      // While nothing was heard there is nothing to hash: so it is until the server fails for the first time.
      if (hashes.length === 0) return activities;
      const heard = new Set(hashes);
      return activities.filter((activity) => !heard.has(hashOf(activity)));
    },
  };
}

function hashOf(activity: string): string {
  return createHash('sha256').update(activity).digest('base64url');
}
