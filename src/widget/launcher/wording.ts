import type { Failure } from '../messages.js';

/** The launcher's own words. The chat speaks in the language of its knowledge; so do these. */
export const WORDING = {
  close: 'Close chat',
  startOver: 'Start over',
  frame: 'Chat',
  help: 'Get help now',
  moreHelp: 'More',
  helpNote: 'This chat is automated, nobody reads it live, and it is not for emergencies. These pages list more people to turn to:',
  loading: 'Opening the chat…',
  startedAnew: 'Your earlier conversation has ended, so this is a new one.',
  offline: 'You are offline, so the chat cannot answer. Phone calls still work.',
  unsent: 'Not sent: the chat cannot be reached right now. Your question is kept. Phone calls still work.',
  putBack: 'Your question was not sent. It is in the box below, to send again.',
  tryAgain: 'Try again',
  failed: {
    refused: 'This website is not set up to show the chat. Please call the clinic instead.',
    busy: 'The chat has many visitors right now. Please try again in a minute, or call.',
    unreachable: 'The chat cannot be reached right now. Please try again, or call.',
  } satisfies Record<Failure, string>,
} as const;

/** Said in the browser's console to whoever sets the website up, not to its visitors. */
export function setUpHint(page: string): string {
  return `kat-faq-bot: ${page} is not in ALLOWED_ORIGINS of the bot, so the chat does not open here. Add it and restart the bot.`;
}
