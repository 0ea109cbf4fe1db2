import type { ConversationContext } from '../conversation/context.js';
import { plainWords } from '../conversation/plain-words.js';
import { starters } from './give.js';
import { createRememberOffer } from './offer.js';
import type { Reply } from './turn.js';
import type { Wording } from './wording.js';

/** The greeting. The conversation remembers its buttons as an offer, so that "the second one" is one of them; `buttons` as in answerQuestion. */
export function createWelcome(wording: Wording, context: ConversationContext, buttons: number | undefined): Reply {
  const { messages, terms, entries } = wording;
  const text = [messages.welcome, ...terms].join('\n\n');
  const offered = messages.welcomeStarters.flatMap((id) => entries.get(id) ?? []);
  const findStarter = (plain: string) => offered.find(({ question }) => plainWords(question) === plain);
  const answer = { kind: 'small-talk', entry: null, text, suggestions: starters(wording) } as const;
  return createRememberOffer(findStarter)({ answer, context }, buttons);
}
