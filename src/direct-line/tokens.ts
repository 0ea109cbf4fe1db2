import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Whom a token lets in, and to what: `talk` = everything in one conversation, `stream` = opening its WebSocket. */
export interface Pass {
  readonly conversation: string;
  readonly user: string;
  readonly use: 'talk' | 'stream';
}

export interface Tokens {
  /** A token for the pass, good for so many seconds. */
  readonly issue: (pass: Pass, seconds: number) => string;
  /** The pass that a token carries; undefined where it is forged, damaged or out of date. */
  readonly read: (token: string) => Pass | undefined;
  /** Whether this is the secret itself, by which a server of the clinic's own may speak. */
  readonly isSecret: (text: string) => boolean;
}

/** How long a visitor's token is good for, in seconds: what Azure's service gives too. */
export const TALK_SECONDS = 1800;
/** A stream address is used at once, and addresses end up in logs. */
export const STREAM_SECONDS = 60;

// The shape is a JSON Web Token, since Web Chat reads the user's id out of one. The algorithm is never read from the token.
const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

/** Signs and reads tokens; `now` gives milliseconds since 1970. */
export function createTokens(secret: string, now: () => number): Tokens {
  // Not the secret itself: who reads one signature must not be able to try secrets against the bearer check.
  const key = createHash('sha256').update(`direct-line tokens\0${secret}`).digest();
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');

  return {
    issue({ conversation, user, use }, seconds) {
      const body = encode({
        conv: conversation,
        user,
        use,
        exp: Math.floor(now() / 1000) + seconds,
      });
      return `${HEADER}.${body}.${sign(`${HEADER}.${body}`)}`;
    },
    read(token) {
      const [header, body, signature, ...rest] = token.split('.');
      if (header !== HEADER || !body || !signature || rest.length > 0) return undefined;
      if (!isSame(signature, sign(`${header}.${body}`))) return undefined;
      const { conv, user, use, exp } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Payload;
      return exp * 1000 > now() ? { conversation: conv, user, use } : undefined;
    },
    isSecret: (text) => isSame(text, secret),
  };
}

interface Payload {
  readonly conv: string;
  readonly user: string;
  readonly use: Pass['use'];
  readonly exp: number;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

// Compared as digests: lengths are equal then, and the time taken tells nothing.
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
