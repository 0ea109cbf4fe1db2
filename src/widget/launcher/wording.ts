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
  slow: 'Still opening, on a slow connection. Phone calls work meanwhile.',
  connecting: 'Connecting…',
  startedAnew: 'Your earlier conversation has ended, so this is a new one. The chat no longer knows what was said before.',
  ended: 'This conversation has ended. You can go on reading it; your next question begins a new one.',
  offline: 'You are offline, so the chat cannot answer. Phone calls still work.',
  unsent: 'Not sent: the chat cannot be reached right now. Your question is kept. Phone calls still work.',
  unsentOffline: 'Not sent: you are offline. Your question is kept, and sent once you are online again. Phone calls still work.',
  askStartOver: 'Delete this conversation and begin a new one?',
  actions: {
    tryAgain: 'Try again',
    newConversation: 'New conversation',
    delete: 'Delete',
    keep: 'Keep',
  },
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
