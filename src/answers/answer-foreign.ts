import { readForeignLanguage } from '../language/foreign-language.js';
import { starters } from './give.js';
import type { Stage } from './turn.js';

/** A message in another language: says in it, where it can, that the bot knows English only. It is no misunderstanding. "Ciao" after an answer is a farewell. */
export const answerForeign: Stage = (turn) => {
  const { wording, context, plain } = turn;
  const language = readForeignLanguage(turn.utterance);
  if (language === undefined || (plain === 'ciao' && context.lastEntry !== undefined)) return undefined;
  const own = language === 'other' ? [] : [wording.englishOnly(language)];
  const text = [...own, wording.messages.englishOnly].join('\n\n');
  return { answer: { kind: 'fallback', text, suggestions: starters(wording) }, context: { ...context, awaiting: 'nothing' } };
};
