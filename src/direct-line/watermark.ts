import type { ActivitySet } from './conversation-store.js';

/** A number, two (a Redis stream id, memory's), or one such of each store that spoke. What no store ever gave out is refused before it gets to one. */
const WATERMARK = /^\d{1,15}(-\d{1,15}(_\d{1,15}-\d{1,15})?)?$/;

/** The watermark of a request: undefined = from the beginning. Clients that have none yet write it in many ways. */
export function watermarkIn(url: URL | undefined): string | undefined | 'wrong' {
  const text = url?.searchParams.get('watermark') ?? '';
  if (['', '-', 'null', 'undefined'].includes(text)) return undefined;
  return WATERMARK.test(text) ? text : 'wrong';
}

/** One activity set as it goes over the line. */
export function setToJson({ activities, watermark }: ActivitySet): string {
  return `{"activities":[${activities.join(',')}],"watermark":"${watermark}"}`;
}
