import type { Entity } from 'botbuilder';
import { answeredEntries, type MedicalAnswer, type Passage } from '../answers/answer.js';
import { createFeedbackId } from './feedback-id.js';

/** Where readers can look the guide up. */
export interface GuideSource {
  readonly title?: string;
  readonly url?: string;
}

type Shown = 'shown' | 'hidden';

/** Lengths that Teams shows: longer ones are cut in the middle of a word. */
const LONGEST_NAME = 80;
const LONGEST_ABSTRACT = 160;
/** More citations than this make Teams refuse the message. */
const MOST_CITATIONS = 10;

/**
 * The one schema.org Message entity of an answer: its citations, and for Web Chat the thumbs. No AIGeneratedContent: people wrote every
 * sentence, and the label's text cannot be changed.
 */
export function createMessageEntity(
  answer: MedicalAnswer,
  parts: { readonly thumbs: Shown; readonly citations: Shown; readonly source?: GuideSource },
): Entity {
  const entries = answeredEntries(answer);
  const thumbs = [
    { '@type': 'LikeAction', '@id': createFeedbackId('like', entries) },
    { '@type': 'DislikeAction', '@id': createFeedbackId('dislike', entries) },
  ];
  const claims = parts.citations === 'shown' ? cited(answer) : [];
  const citation = claims.slice(0, MOST_CITATIONS).map((passage, i) => createClaim(passage, i + 1, parts.source));
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(citation.length > 0 ? { citation } : {}),
    ...(parts.thumbs === 'shown' ? { potentialAction: thumbs } : {}),
  };
}

/** Markdown reference lines for the marks [1], [2]: Web Chat lists them below the message. */
export function referenceLines(answer: MedicalAnswer, url: string): readonly string[] {
  return cited(answer).map(({ section }, i) => `[${i + 1}]: ${new URL(url).href} "${section.replace(/["\\\n]/g, "'")}"`);
}

type Cited = Passage & { readonly section: string };

/** The first passage of each section, in the order of the marks. */
function cited({ passages }: MedicalAnswer): readonly Cited[] {
  const first = new Map<string, Cited>();
  for (const passage of passages) {
    if (passage.section !== undefined && !first.has(passage.section)) first.set(passage.section, { ...passage, section: passage.section });
  }
  return [...first.values()];
}

function createClaim({ section, text }: Cited, position: number, source: GuideSource = {}) {
  return {
    '@type': 'Claim',
    position,
    appearance: {
      '@type': 'DigitalDocument',
      name: clip(section, LONGEST_NAME),
      ...(source.url === undefined ? {} : { url: new URL(source.url).href }),
      abstract: clip(text, LONGEST_ABSTRACT),
    },
  };
}

/** Cut at a space, with an ellipsis. */
function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most - 1)).slice(0, most - 1)}…`;
}
