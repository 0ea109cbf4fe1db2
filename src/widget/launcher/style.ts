import { readableColor, readableOn } from '../contrast.js';
import css from './launcher.css';
import type { LauncherOptions } from './options.js';
import smallScreen from './small-screen.css';

/** Gives the shadow root its look. As a constructed sheet: no policy of the clinic's page on inline styles stands against it. */
export function addStyle(shadow: ShadowRoot, { color, position, theme }: LauncherOptions): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{--accent:${color};--on-accent:${readableOn(color)};--accent-on-light:${readableColor(color, 'light')};--accent-on-dark:${readableColor(color, 'dark')};--scheme:${theme === 'auto' ? 'light dark' : theme}}${css}${smallScreen}`,
  );
  shadow.adoptedStyleSheets = [sheet];
  shadow.host.classList.add(position, theme);
}
