import type { WebsiteParts } from './website-parts.js';

export type Headers = Readonly<Record<string, string>>;

/** Headers of everything that the website serves. No cookie is ever among them. */
export const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The hash of nothing. One part of Web Chat (react-scroll-to-bottom) is not handed the nonce; it makes an empty element and fills it by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const LOOPBACK_PAGES = 'http://localhost:* http://127.0.0.1:*';

/** The demonstration page: its own files and the chat's frame, nothing else, and nobody frames it. */
export function demoPageHeaders(): Headers {
  return {
    ...ALWAYS,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': policy({
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': 'data:',
      'frame-src': "'self'",
      'frame-ancestors': "'none'",
    }),
  };
}

/**
 * The chat in its frame. Web Chat makes its styles while it runs, so they carry a number used once; scripts come from here
 * only. `frame-ancestors` is what keeps other websites from showing the chat.
 */
export function chatPageHeaders(parts: WebsiteParts, nonce: string): Headers {
  const framedBy = parts.allowedOrigins ?? [LOOPBACK_PAGES];
  return {
    ...ALWAYS,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy({
      'script-src': "'self'",
      'style-src': `'self' 'nonce-${nonce}' ${EMPTY_STYLE}`,
      'img-src': "'self' data: blob:",
      'connect-src': ["'self'", ...hostsOf(parts)].join(' '),
      'frame-ancestors': ["'self'", ...framedBy].join(' '),
    }),
  };
}

function policy(directives: Headers): string {
  return Object.entries({ 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", ...directives })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Browsers of before 2022 do not count WebSockets as 'self', so the own address is named where it is known. */
function hostsOf({ publicUrl, directLineHost }: WebsiteParts): readonly string[] {
  return [publicUrl, directLineHost].flatMap((origin) => (origin === undefined ? [] : [origin, origin.replace(/^http/, 'ws')]));
}
