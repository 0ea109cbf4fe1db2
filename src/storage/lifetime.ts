/**
 * How long an untouched conversation is kept. The bot itself forgets after an hour (EXPIRY_MS in conversation/context.ts); twice that leaves room for clocks
 * that differ, and no longer: what is not kept cannot leak.
 */
export const STATE_LIFETIME_MS = 2 * 60 * 60 * 1000;
