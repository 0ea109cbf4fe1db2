import type { Answer, Suggestion } from './answer.js';

/** The buttons of an answer that a channel has room for: the first ones, which are the nearest, and always those that are to be kept. */
export function shownSuggestions(answer: Answer, most: number): readonly Suggestion[] {
  if ('reply' in answer) return [];
  const kept = answer.suggestions.filter((suggestion) => suggestion.kept);
  const others = answer.suggestions.filter((suggestion) => !suggestion.kept);
  return [...others.slice(0, Math.max(0, most - kept.length)), ...kept].slice(0, most);
}
