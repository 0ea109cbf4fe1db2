/** How the chat shall look: what the launcher wrote behind the # of the frame's address. */
export interface ChatOptions {
  /** `#rrggbb` */
  readonly color: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly locale: string;
}

export function readChatOptions(hash: string): ChatOptions {
  const look = new URLSearchParams(hash.replace(/^#/, ''));
  const color = look.get('color') ?? '';
  const theme = look.get('theme');
  return {
    color: /^[0-9a-f]{6}$/i.test(color) ? `#${color}` : '#1f6f6b',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    locale: look.get('locale') ?? 'en-US',
  };
}
