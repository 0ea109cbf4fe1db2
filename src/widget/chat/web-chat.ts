import type { DirectLine } from 'botframework-directlinejs';
import ReactWebChat from 'botframework-webchat-component';
import { createStore } from 'botframework-webchat-core';
import { createElement } from 'react';
import { render } from 'react-dom';
import { readableColor } from '../contrast.js';
import { createRenderMarkdown } from './markdown.js';
import type { ChatOptions } from './options.js';
import { createStyleOptions } from './style-options.js';

export interface WebChatParts {
  readonly target: HTMLElement;
  readonly options: ChatOptions;
  /** Of the page's policy, for the styles that Web Chat makes. */
  readonly nonce: string;
  readonly numbers: ReadonlySet<string>;
}

const DARK = '(prefers-color-scheme: dark)';

/** Web Chat's own sentences that would not fit: it would name itself, and invite to "type". */
const WORDS = {
  TEXT_INPUT_PLACEHOLDER: 'Ask a question',
};

/** Gives a function that shows a conversation in Web Chat; a new id is a new transcript. */
export function createWebChat({ target, options, nonce, numbers }: WebChatParts) {
  const { color, theme, locale } = options;
  const renderMarkdown = createRenderMarkdown(numbers);
  const preference = matchMedia(DARK);
  // Not followed later: a phone's keyboard would swap the layout under the visitor's fingers.
  const heightAtStart = window.innerHeight;
  const scheme = () => (theme === 'auto' ? (preference.matches ? 'dark' : 'light') : theme);
  let shown: { readonly id: string; readonly directLine: DirectLine; readonly store: object } | undefined;

  const draw = () => {
    document.documentElement.dataset['scheme'] = scheme();
    document.documentElement.style.setProperty('--link', readableColor(color, scheme()));
    if (!shown) return;
    const { id, directLine, store } = shown;
    const props = {
      key: id,
      directLine,
      store,
      nonce,
      locale,
      // The answers are English, whatever the language of the buttons.
      dir: 'ltr',
      renderMarkdown,
      overrideLocalizedStrings: WORDS,
      role: 'main',
      styleOptions: createStyleOptions(color, scheme(), heightAtStart),
    };
    render(createElement(ReactWebChat as unknown as (props: object) => JSX.Element, props), target);
  };
  preference.addEventListener('change', draw);
  draw();
  return (conversation: { readonly id: string; readonly directLine: DirectLine }) => {
    shown = { ...conversation, store: shown?.id === conversation.id ? shown.store : createStore() };
    draw();
  };
}
