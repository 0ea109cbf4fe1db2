import { normalise } from '../language/normalise.js';
import { starters } from './give.js';
import type { Stage } from './turn.js';

/** An utterance without a letter or digit asks nothing, and is no misunderstanding either. */
export const answerEmpty: Stage = ({ utterance, context, wording }) =>
  /[\p{L}\p{N}]/u.test(normalise(utterance))
    ? undefined
    : { answer: { kind: 'fallback', text: wording.messages.emptyText, suggestions: starters(wording) }, context };
