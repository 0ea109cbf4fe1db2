import type { WidgetSettings } from '../settings.js';
import { element, icon } from './element.js';
import { createHelpNow } from './help-now.js';
import { createNoticeBar, type NoticeBar } from './notice-bar.js';
import type { LauncherOptions } from './options.js';
import { WORDING } from './wording.js';

/** The panel's parts that the launcher works with. */
export interface Panel {
  readonly root: HTMLElement;
  readonly title: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly startOver: HTMLButtonElement;
  readonly notices: NoticeBar;
  /** Where the chat's frame goes. */
  readonly stage: HTMLElement;
}

/** Builds the panel: title, help, notices, and the empty stage for the chat. */
export function createPanel(settings: WidgetSettings, options: LauncherOptions): Panel {
  const title = element('h2', { id: 'title', tabindex: '-1', dir: 'auto' }, options.title);
  const startOver = element(
    'button',
    { type: 'button', 'aria-label': WORDING.startOver, title: WORDING.startOver },
    icon('M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5'),
  );
  const close = element('button', { type: 'button', 'aria-label': WORDING.close, title: WORDING.close }, icon('M6 6l12 12M18 6L6 18'));
  const notices = createNoticeBar(title);
  const stage = element('div', { class: 'stage' });
  const root = element(
    'div',
    { class: 'panel', id: 'panel', role: 'dialog', 'aria-labelledby': 'title', hidden: true },
    element('div', { class: 'top' }, element('header', {}, title, startOver, close), createHelpNow(settings, options.clinic)),
    notices.root,
    stage,
  );
  return { root, title, close, startOver, notices, stage };
}
