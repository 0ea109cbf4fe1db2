import { expect } from '@jest/globals';
import type { Activity } from 'botbuilder';

interface Limits {
  /** Bytes of the whole activity as JSON. */
  readonly size: number;
  readonly buttons: number;
}

/**
 * Teams documents about 100 KB (80 leaves room for what it adds), and its buttons are rows of a card: three choices and the way out.
 * Omnichannel behind Web Chat takes 28 KB.
 */
const LIMITS: Readonly<Record<string, Limits>> = {
  msteams: { size: 80_000, buttons: 4 },
  webchat: { size: 28_000, buttons: 100 },
  directline: { size: 28_000, buttons: 100 },
  emulator: { size: 28_000, buttons: 100 },
};

/** Headings, lists, tables, rules and pictures, which Teams shows as the signs they are made of. */
const NOT_IN_TEAMS = /^\s{0,3}(#{1,6}\s|[-*+]\s|\d+[.)]\s|\||([-*_])(\s*\2){2,}\s*$)|!\[/m;

/** Asserts what a channel can take of a message. */
export function expectWithinLimits(channelId: string, message: Partial<Activity>): void {
  const { size, buttons } = LIMITS[channelId] ?? { size: 0, buttons: 0 };
  expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(size);
  expect(countButtons(message)).toBeLessThanOrEqual(buttons);
  expect(message.speak ?? '').not.toMatch(/\[\d+\]|\*\*|\]\(/);
  expectOneEntity(message);
  if (channelId === 'msteams') expectTeamsForm(message);
  else expect(message.attachments ?? []).toEqual([]);
}

function expectTeamsForm({ text, summary, suggestedActions, attachments = [] }: Partial<Activity>): void {
  expect(text).not.toMatch(NOT_IN_TEAMS);
  expect(summary).toBeTruthy();
  expect(suggestedActions).toBeUndefined();
  for (const { contentType, content } of attachments) {
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(content).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(JSON.stringify(content)).not.toContain('Action.Execute');
  }
}

/** Teams refuses a message with two, and citations that its text has no mark for are never shown. */
function expectOneEntity({ entities = [], text = '' }: Partial<Activity>): void {
  const roots = entities.filter(({ type }) => type === 'https://schema.org/Message');
  expect(roots.length).toBeLessThanOrEqual(1);
  const citations = (roots[0]?.['citation'] ?? []) as readonly { readonly position: number }[];
  expect(citations.length).toBeLessThanOrEqual(10);
  for (const { position } of citations) expect(text).toContain(`[${position}]`);
}

/** Buttons of either kind. */
export function countButtons({ suggestedActions, attachments = [] }: Partial<Activity>): number {
  return (suggestedActions?.actions.length ?? 0) + JSON.stringify(attachments).split('"Action.Submit"').length - 1;
}
