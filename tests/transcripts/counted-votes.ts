import type { Recorded } from './transcript.js';

type Votes = ReadonlyMap<string, number>;

/** The thumbs that a running bot has counted so far, by entry and vote, as its metrics tell. */
export async function readVotes(url: string): Promise<Votes> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const lines = metrics.matchAll(/^kat_feedback_total\{entry="([^"]+)",vote="([^"]+)"\} (\d+)/gm);
  return new Map([...lines].map(([, entry, vote, count]) => [`${entry} ${vote}`, Number(count)]));
}

/** What came to the count in between: "administration helpful, cost helpful". */
export function describeVotes(before: Votes, after: Votes): string {
  const added = [...after].filter(([vote, count]) => count > (before.get(vote) ?? 0)).map(([vote]) => vote);
  return added.sort().join(', ');
}

/** Whether an activity is a thumb. */
export function countsVotes({ type }: Recorded): boolean {
  return type === 'event' || type === 'invoke';
}
