import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';

/** An activity as it stands in a file that the Emulator opens (File > Open Transcript). `label` of a reply: outcome and entry. */
export type Recorded = Partial<Omit<Activity, 'timestamp'>> & { readonly timestamp?: string };

/** What a person, or the channel for them, sent, and what the bot said to it. */
export interface Turn {
  readonly sent: Recorded;
  readonly replies: readonly Recorded[];
}

const FOLDER = new URL('./', import.meta.url);

/** The names of all transcripts, without their ending. */
export function listTranscripts(): readonly string[] {
  return readdirSync(FOLDER).flatMap((name) => (name.endsWith('.transcript') ? [name.slice(0, -'.transcript'.length)] : []));
}

export function readTurns(name: string): readonly Turn[] {
  const activities = JSON.parse(readFileSync(new URL(`${name}.transcript`, FOLDER), 'utf8')) as readonly Recorded[];
  const turns: { sent: Recorded; replies: Recorded[] }[] = [];
  for (const activity of activities) {
    if (activity.from?.role === 'bot') turns.at(-1)?.replies.push(activity);
    else turns.push({ sent: activity, replies: [] });
  }
  return turns;
}

/** Writes turns back, with ids and times that are the same at each recording. */
export function writeTurns(name: string, turns: readonly Turn[]): void {
  let count = 0;
  const activities = turns.flatMap(({ sent, replies }) => {
    const stamped = [sent, ...replies].map((activity) => {
      count += 1;
      return { ...activity, id: `${name}-${count}`, timestamp: new Date(Date.UTC(2026, 10, 25, 9, 0, 2 * count)).toISOString() };
    });
    const [first, ...rest] = stamped;
    return [first, ...rest.map((reply) => ({ ...reply, replyToId: first?.id }))];
  });
  writeFileSync(new URL(`${name}.transcript`, FOLDER), `${JSON.stringify(activities, null, 2)}\n`);
}
