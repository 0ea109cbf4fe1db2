import type { ConversationContext } from '../conversation/context.js';
import { createSaid } from '../conversation/offer-item.js';
import { plainWords } from '../conversation/plain-words.js';
import type { Entry } from '../knowledge/knowledge.js';
import type { Suggestion } from './answer.js';
import { shownSuggestions } from './shown-suggestions.js';
import type { Reply, StageName } from './turn.js';

/** Stages whose reply leaves the offer open that was picked from. */
const GOES_ON: readonly (StageName | undefined)[] = ['choice', 'remark', 'courtesy', 'empty'];

/** Lets the conversation remember what a reply shows. `buttons` is how many the channel shows, undefined where everything is listed as text. */
export type RememberOffer = (reply: Reply, buttons: number | undefined) => Reply;

/**
 * What a reply really shows is remembered, in order, so that "the second one" is what the person sees there. In a list of text, what stands for no
 * entry has no number. A reply that shows nothing leaves what was offered.
 */
export function createRememberOffer(findExact: (plain: string) => Entry | undefined): RememberOffer {
  // What buttons say comes from the knowledge and the code, so it is little, and the same again and again.
  const items = new Map<string, string>();
  const itemOf = ({ utterance }: Suggestion): string => {
    const item = items.get(utterance) ?? findExact(plainWords(utterance))?.id ?? createSaid(utterance);
    items.set(utterance, item);
    return item;
  };
  return (reply, buttons) => {
    const { answer, stage } = reply;
    if ('reply' in answer) return reply;
    const { pickedFrom, ...context } = reply.context;
    const shown = buttons === undefined ? answer.suggestions.filter(({ kept }) => !kept) : shownSuggestions(answer, buttons);
    const offered = shown.length > 0 ? shown.map(itemOf) : context.offered;
    const kept: ConversationContext = pickedFrom && GOES_ON.includes(stage) ? { ...context, pickedFrom } : context;
    return { ...reply, context: { ...kept, offered } };
  };
}
