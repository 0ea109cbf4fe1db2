import { element } from './element.js';
import type { Notice, NoticeAction } from './notice.js';
import { WORDING } from './wording.js';

export interface NoticeBar {
  readonly root: HTMLElement;
  /** Says a sentence, with a button for each thing to do; undefined takes it away. The same again changes nothing, and is not read out again. */
  readonly show: (notice: Notice | undefined, run: (action: NoticeAction) => void) => void;
  /** Brings the focus to its first button. */
  readonly focus: () => void;
}

/** The line between help and chat. `otherwise` gets the focus when the button that had it goes away: on nothing at all, keyboards would lose their place. */
export function createNoticeBar(otherwise: HTMLElement): NoticeBar {
  const root = element('div', { class: 'notice', role: 'status' });
  let shown: string | undefined;
  const firstButton = () => root.querySelector('button');
  return {
    root,
    show(notice, run) {
      const key = JSON.stringify(notice);
      if (key === shown) return;
      shown = key;
      const hadFocus = root.querySelector(':focus') !== null;
      root.replaceChildren(...(notice ? [element('p', { id: 'notice' }, notice.text), ...notice.actions.map(button(run))] : []));
      if (hadFocus) (firstButton() ?? otherwise).focus();
    },
    focus: () => firstButton()?.focus(),
  };
}

function button(run: (action: NoticeAction) => void) {
  return (action: NoticeAction): HTMLButtonElement => {
    // The button alone does not say what it is about to whom it is read.
    const made = element('button', { type: 'button', 'aria-describedby': 'notice' }, WORDING.actions[action]);
    made.addEventListener('click', () => run(action));
    return made;
  };
}
