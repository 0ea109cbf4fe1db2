/**
 * Keeps a panel that fills the screen in the part of it that a keyboard on the screen leaves: the keyboard lies over the page, and a browser
 * may scroll the panel's top, with the numbers, out of view. Gives what undoes it.
 */
export function keepAboveKeyboard(panel: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const follow = () => {
    // Zoomed in with two fingers, the visitor looks at a part of the panel, which shall not run away.
    if (viewport.scale > MOST_UNZOOMED) return;
    panel.style.setProperty('--top', `${viewport.offsetTop}px`);
    panel.style.setProperty('--height', `${viewport.height}px`);
  };
  follow();
  viewport.addEventListener('resize', follow);
  viewport.addEventListener('scroll', follow);
  return () => {
    viewport.removeEventListener('resize', follow);
    viewport.removeEventListener('scroll', follow);
    panel.style.removeProperty('--top');
    panel.style.removeProperty('--height');
  };
}

/** Some phones report a scale a hair above 1. */
const MOST_UNZOOMED = 1.01;
