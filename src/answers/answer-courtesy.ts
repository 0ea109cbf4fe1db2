import { readCourtesy } from '../conversation/courtesy.js';
import { giveEntry, giveMessage } from './give.js';
import type { Stage } from './turn.js';

/** Thanks, farewells and "that's good to know", in whatever words: they ask nothing, and lean on no answer. */
export const answerCourtesy: Stage = (turn) => {
  const courtesy = readCourtesy(turn.plain);
  // "That's all?" asks.
  if (courtesy === undefined || (courtesy === 'heard' && ASKS.test(turn.utterance))) return undefined;
  const { entries, messages } = turn.wording;
  const entry = entries.get(courtesy);
  return entry ? giveEntry(entry, turn) : giveMessage(courtesy === 'apology' ? messages.apology : messages.acknowledged, turn, []);
};

const ASKS = /\?\s*$/;
