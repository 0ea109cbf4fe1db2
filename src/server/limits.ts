/** Teams activities with entities and mentions stay far below it; 20 MB were read and parsed without a limit. */
export const LARGEST_BODY = 256 * 1024;
/** Milliseconds for the headers and for the whole request; Node gives a minute and five. */
export const HEADERS_MS = 10_000;
export const REQUEST_MS = 20_000;
/** How often Node looks for requests over these times. */
export const TIMEOUT_CHECK_MS = 2_000;
/** Idle connections are kept this long; longer than most proxies do, so that they close first. */
export const KEEP_ALIVE_MS = 65_000;
/** The same while most of them are taken. */
export const CROWDED_KEEP_ALIVE_MS = 5_000;
export const MOST_CONNECTIONS = 2_000;
/** Of one address, where no proxy stands before the bot: a hospital's patients share one, and a browser holds two or three. */
export const MOST_CONNECTIONS_OF_ONE = 500;
/** Turns take milliseconds: so many at once mean that something hangs, and more would only hang too. */
export const MOST_IN_FLIGHT = 256;
export const MOST_HEADERS = 64;
/** A platform kills after 10 s or more; what is not done by then is cut off. */
export const DRAIN_MS = 9_000;
