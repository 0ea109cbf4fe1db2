import { PHONE } from './step-aside.js';

/** As TypeScript's own library does not know it yet. */
interface CloseWatcher extends EventTarget {
  readonly destroy: () => void;
}

/**
 * Lets a phone's "back" close a panel that fills the screen, where it would otherwise leave the clinic's page. Gives what is to be called
 * when the panel closes in another way.
 */
export function closeOnBack(close: () => void): () => void {
  if (!matchMedia(PHONE).matches) return () => {};
  const { CloseWatcher } = window as { CloseWatcher?: new () => CloseWatcher };
  return CloseWatcher ? watch(new CloseWatcher(), close) : addEntry(close);
}

function watch(watcher: CloseWatcher, close: () => void): () => void {
  watcher.addEventListener('close', close);
  return () => watcher.destroy();
}

/** Marks our entry in the history, among whatever the page's own script keeps there. */
const MARK = 'katFaqBot';

/** An entry for the same page, so that one step back is still on it. It is taken away with the panel: nobody has to go back twice. */
function addEntry(close: () => void): () => void {
  const state: unknown = history.state;
  // What a page keeps there besides an object could not be marked and stay what it is.
  if (typeof state !== 'object') return () => {};
  if (!isOurs()) history.pushState({ ...state, [MARK]: true }, '');
  let isThere = true;
  const onPop = () => {
    if (isOurs()) return;
    isThere = false;
    close();
  };
  window.addEventListener('popstate', onPop);
  return () => {
    window.removeEventListener('popstate', onPop);
    // Not where the page has moved on: it is not ours to go back from there.
    if (isThere && isOurs()) history.back();
  };
}

function isOurs(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && Object.hasOwn(state, MARK);
}
