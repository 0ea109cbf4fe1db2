import type { Answer, Suggestion } from '../answers/answer.js';

/**
 * The buttons of an answer that a channel has room for. A clarification keeps its last one, the way out ("None of these"),
 * and drops choices from the end: they are in order of confidence.
 */
export function shownSuggestions(answer: Answer, most: number): readonly Suggestion[] {
  if ('reply' in answer) return [];
  const { suggestions } = answer;
  if (suggestions.length <= most || answer.kind !== 'clarification') return suggestions.slice(0, most);
  return [...suggestions.slice(0, most - 1), ...suggestions.slice(-1)];
}
