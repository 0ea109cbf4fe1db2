import { normalise } from '../language/normalise.js';
import { giveMessage, starters } from './give.js';
import type { Stage } from './turn.js';

/** An utterance without a letter or digit asks nothing, and is no misunderstanding either. A thumb up, a heart or a smile says that all is well. */
export const answerEmpty: Stage = (turn) => {
  const { utterance, context, wording } = turn;
  if (/[\p{L}\p{N}]/u.test(normalise(utterance))) return undefined;
  if (CONTENT.test(utterance)) return giveMessage(wording.messages.acknowledged, turn, []);
  return { answer: { kind: 'fallback', text: wording.messages.emptyText, suggestions: starters(wording) }, context };
};

/** Nothing but these and their skin tones, with punctuation: thumbs, hands, hearts but the broken one, smiles. */
const CONTENT =
  /^(?=.*[^\s.!,])(?:[\s.!,]|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]|[👍👌👏🙏🙌🤝💪✌✅☑✔💯🎉🥳🌟⭐✨☺😂🤣😊🙂😀😃😄😁😆😅😉😇🥰😍🤗🤩😌🫶❤🧡💛💚💙💜🤎🖤🤍💕💖💗💞💓♥🌸🌹💐🌷🍀])+$/u;
