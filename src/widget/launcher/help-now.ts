import type { WidgetSettings } from '../settings.js';
import { element } from './element.js';
import { WORDING } from './wording.js';

/** The panel that is always in view: who to call or text, first the emergency number, last the clinic. */
export function createHelpNow(settings: WidgetSettings, clinicName: string | undefined): HTMLElement {
  const { help, clinic } = settings;
  const name = clinicName ?? clinic.name;
  const links = [...help, ...(clinic.phone ? [{ label: `Call ${name ?? 'the clinic'}`, url: `tel:${clinic.phone.replace(/[^+\d]/g, '')}` }] : [])];
  const items = links.map(({ label, url }) => {
    const isPage = url.startsWith('https:');
    return element('li', {}, element('a', { href: url, ...(isPage ? { target: '_blank', rel: 'noopener noreferrer' } : {}) }, label));
  });
  return element(
    'section',
    { class: 'help', 'aria-labelledby': 'help-title' },
    element('p', { class: 'help-line' }, element('strong', { id: 'help-title' }, WORDING.help), ` ${WORDING.helpNote}`),
    element('ul', {}, ...items),
  );
}
