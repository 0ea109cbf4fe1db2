import type { ConversationContext } from '../conversation/context.js';
import { createSaid } from '../conversation/offer-item.js';
import { plainWords } from '../conversation/plain-words.js';
import type { Entry } from '../knowledge/knowledge.js';
import type { Suggestion } from './answer.js';
import { shownSuggestions } from './shown-suggestions.js';
import type { Reply, StageName } from './turn.js';

/** Stages whose reply leaves the offer open that was picked from. */
const GOES_ON: readonly (StageName | undefined)[] = ['choice', 'remark', 'empty'];

/**
 * Lets the conversation remember what a reply really shows, in order, so that "the second one" is what the person sees there. `buttons` is how many the
 * channel shows; without it everything is listed as text, and what stands for no entry has no number there. A reply that shows nothing leaves what was
 * offered.
 */
export function rememberOffer(reply: Reply, findExact: (plain: string) => Entry | undefined, buttons: number | undefined): Reply {
  const { answer, stage } = reply;
  if ('reply' in answer) return reply;
  const { pickedFrom, ...context } = reply.context;
  const shown = buttons === undefined ? answer.suggestions.filter(({ kept }) => !kept) : shownSuggestions(answer, buttons);
  const offered = shown.length > 0 ? shown.map((suggestion) => itemOf(suggestion, findExact)) : context.offered;
  const kept: ConversationContext = pickedFrom && GOES_ON.includes(stage) ? { ...context, pickedFrom } : context;
  return { ...reply, context: { ...kept, offered } };
}

function itemOf({ utterance }: Suggestion, findExact: (plain: string) => Entry | undefined): string {
  return findExact(plainWords(utterance))?.id ?? createSaid(utterance);
}
