import { PHONE } from './step-aside.js';

/**
 * Takes the rest of the page out of reach while the panel fills the screen, for keyboards and screen readers alike.
 * Gives back what undoes it. On a wide screen it changes nothing: the page stays usable beside the panel.
 */
export function quietRestOfPage(host: HTMLElement): () => void {
  if (!matchMedia(PHONE).matches) return () => {};
  const others = [...document.body.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child !== host && !child.inert,
  );
  for (const other of others) other.inert = true;
  return () => {
    for (const other of others) other.inert = false;
  };
}
