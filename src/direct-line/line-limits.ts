/** What is kept of one conversation. */
export interface LineLimits {
  readonly activitiesEach: number;
  /** Bytes of JSON in UTF-8. The newest activity is kept whatever its size. */
  readonly bytesEach: number;
  /** An idle conversation is dropped after this; longer than a token lives, so nobody holds a key to it any more. */
  readonly idleMilliseconds: number;
}

/**
 * The same in memory and in Redis. The bytes: one activity may have 64 KiB, so a limit by number alone lets a client that stays within all
 * limits fill the store, and push others' conversations out.
 */
export const LINE_LIMITS: LineLimits = { activitiesEach: 200, bytesEach: 128 * 1024, idleMilliseconds: 31 * 60_000 };
