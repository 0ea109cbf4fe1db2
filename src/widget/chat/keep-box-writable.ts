/**
 * Web Chat makes its box read-only for a moment when the button sends, so that no keyboard comes up, and then what it was before. Pressed
 * twice in a row, "before" is that moment, and the box stays locked. Nothing here locks it for longer, so it is opened again.
 */
export function keepBoxWritable(chat: HTMLElement): void {
  new MutationObserver((changes) => {
    for (const { target } of changes) setTimeout(() => (target as Element).removeAttribute('readonly'), MOMENT_MS);
  }).observe(chat, { subtree: true, attributes: true, attributeFilter: ['readonly'] });
}

/** Longer than Web Chat's own moment, which is one round of the event loop. */
const MOMENT_MS = 50;
