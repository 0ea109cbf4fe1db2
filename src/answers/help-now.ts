import type { Suggestion } from './answer.js';

/** The way to help as a button, wherever topics are offered. In code, as the replies are: no knowledge file can take it away. */
export const HELP_NOW: Suggestion = { title: 'Get help now', utterance: 'help now', kept: true };
