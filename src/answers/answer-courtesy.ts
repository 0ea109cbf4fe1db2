import { readCourtesy } from '../conversation/courtesy.js';
import { giveEntry, giveMessage } from './give.js';
import type { Stage } from './turn.js';

/** Thanks, farewells and "that's good to know", in whatever words: they ask nothing, and lean on no answer. */
export const answerCourtesy: Stage = (turn) => {
  const courtesy = readCourtesy(turn.plain);
  // "That's all?" asks.
  if (courtesy === undefined || (courtesy === 'heard' && ASKS.test(turn.utterance))) return undefined;
  const entry = turn.wording.entries.get(courtesy);
  return entry ? giveEntry(entry, turn) : giveMessage(turn.wording.messages.acknowledged, turn, []);
};

const ASKS = /\?\s*$/;
