import type { DirectLine } from 'botframework-directlinejs';
import { Components } from 'botframework-webchat-component';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { readableColor } from '../contrast.js';
import { createRenderMarkdown } from './markdown.js';
import type { ChatOptions } from './options.js';
import { StartInView } from './start-in-view.js';
import type { ChatStore } from './store.js';
import { createStyleOptions } from './style-options.js';

export interface WebChatParts {
  readonly target: HTMLElement;
  readonly options: ChatOptions;
  /** Of the page's policy, for the styles that Web Chat makes. */
  readonly nonce: string;
  readonly numbers: ReadonlySet<string>;
}

/** One transcript and the line that it runs over. */
export interface Shown {
  readonly directLine: DirectLine;
  readonly store: ChatStore;
}

const DARK = '(prefers-color-scheme: dark)';

/** Web Chat's own sentences that would not fit: it would name itself, and invite to "type". */
const WORDS = {
  TEXT_INPUT_PLACEHOLDER: 'Ask a question',
};

type Component = (props: object) => JSX.Element;
const Composer = Components.Composer as unknown as Component;
const BasicWebChat = Components.BasicWebChat as unknown as Component;

/** Gives a function that shows a transcript in Web Chat, or nothing. */
export function createWebChat({ target, options, nonce, numbers }: WebChatParts): (shown: Shown | undefined) => void {
  const { color, theme, locale } = options;
  const renderMarkdown = createRenderMarkdown(numbers);
  const preference = matchMedia(DARK);
  const scheme = () => (theme === 'auto' ? (preference.matches ? 'dark' : 'light') : theme);
  let shown: Shown | undefined;

  const draw = () => {
    document.documentElement.dataset['scheme'] = scheme();
    document.documentElement.style.setProperty('--link', readableColor(color, scheme()));
    if (!shown) return void unmountComponentAtNode(target);
    const { directLine, store } = shown;
    const props = {
      directLine,
      store,
      nonce,
      locale,
      // The answers are English, whatever the language of the buttons.
      dir: 'ltr',
      renderMarkdown,
      overrideLocalizedStrings: WORDS,
      styleOptions: createStyleOptions(color, scheme()),
    };
    render(createElement(Composer, props, createElement(BasicWebChat, { role: 'main' }), createElement(StartInView)), target);
  };
  preference.addEventListener('change', draw);
  draw();
  return (next) => {
    shown = next;
    draw();
  };
}
