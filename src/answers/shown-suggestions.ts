import type { Answer, Suggestion } from './answer.js';

/**
 * The buttons of an answer that a channel has room for: the first ones, which are the nearest, and always those that are to be kept. Below an answer
 * these come first, where they are in sight ("Tell me more"); the way out of a choice comes last.
 */
export function shownSuggestions(answer: Answer, most: number): readonly Suggestion[] {
  if ('reply' in answer) return [];
  const kept = answer.suggestions.filter((suggestion) => suggestion.kept);
  const others = answer.suggestions.filter((suggestion) => !suggestion.kept);
  const nearest = others.slice(0, Math.max(0, most - kept.length));
  return ('passages' in answer ? [...kept, ...nearest] : [...nearest, ...kept]).slice(0, most);
}
