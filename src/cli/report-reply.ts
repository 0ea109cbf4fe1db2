import { answeredEntries } from '../answers/answer.js';
import type { Reply } from '../answers/answer-question.js';
import type { Answerer } from '../answers/answerer.js';
import { renderPlainText } from '../channels/render-plain-text.js';
import type { ConversationContext } from '../conversation/context.js';
import type { Match } from '../matching/find-matches.js';

/** A reply as one JSON object; scripts and measurements read it. */
export interface ReplyReport {
  readonly kind: Reply['answer']['kind'];
  /** The entry answered, the first where there are several, or null. */
  readonly entry: string | null;
  readonly entries: readonly string[];
  /** Best first, five at least where the knowledge has them, whatever the kind. */
  readonly candidates: readonly Match[];
  readonly choices: readonly string[];
  /** The whole reply, as a channel without cards shows it. */
  readonly text: string;
  /** What answering took, in milliseconds. */
  readonly ms: number;
}

const MOST_CANDIDATES = 5;

/** Answers one utterance and times it. */
export function answerTimed(
  utterance: string,
  context: ConversationContext,
  answerer: Answerer,
): { readonly reply: Reply; readonly ms: number } {
  const started = performance.now();
  const reply = answerer.answerQuestion(utterance, context);
  return { reply, ms: performance.now() - started };
}

/** Reports a reply to an utterance. */
export function reportReply(utterance: string, { answer, finding }: Reply, ms: number, answerer: Answerer): ReplyReport {
  const entries = answeredEntries(answer);
  return {
    kind: answer.kind,
    entry: entries[0] ?? null,
    entries,
    candidates: candidatesOf((finding ?? answerer.findMatches(utterance)).matches, answerer),
    choices: answer.kind === 'clarification' ? answer.choices : [],
    text: renderPlainText(answer, answerer.wording.messages),
    ms,
  };
}

/** The matcher names only entries that share something with the utterance; the others follow with no confidence. */
function candidatesOf(matches: readonly Match[], { wording }: Answerer): readonly Match[] {
  const named = new Set(matches.map(({ entry }) => entry));
  const others = [...wording.entries.keys()].filter((id) => !named.has(id)).map((entry) => ({ entry, confidence: 0 }));
  return [...matches, ...others].slice(0, MOST_CANDIDATES);
}
