import { clinicLink } from '../../safety/clinic-link.js';
import type { HelpLink, WidgetSettings } from '../settings.js';
import { element } from './element.js';
import { WORDING } from './wording.js';

/** The panel that is always in view: who to call or text, first the emergency number, last the clinic; the rest unfolds. */
export function createHelpNow({ help, clinic }: WidgetSettings, clinicName: string | undefined): HTMLElement {
  const name = clinicName ?? clinic.name;
  const ofClinic = clinic.phone ? [clinicLink(clinic.phone, name)] : [];
  const atOnce = help.filter(isAtOnce);
  const others = help.filter((link) => !isAtOnce(link));
  const more = element('div', { id: 'more-help', hidden: true }, element('p', {}, WORDING.helpNote), createList(others));
  const toggle = element(
    'button',
    { type: 'button', class: 'more', 'aria-expanded': 'false', 'aria-controls': 'more-help' },
    WORDING.moreHelp,
  );
  toggle.addEventListener('click', () => {
    more.hidden = !more.hidden;
    toggle.setAttribute('aria-expanded', String(!more.hidden));
  });
  return element(
    'section',
    { class: 'help', 'aria-labelledby': 'help-title' },
    element('strong', { id: 'help-title' }, WORDING.help),
    toggle,
    createList([...atOnce, ...ofClinic]),
    more,
  );
}

/** By phone. A website is no help at once. */
function isAtOnce({ url }: HelpLink): boolean {
  return !url.startsWith('https:');
}

function createList(links: readonly HelpLink[]): HTMLElement {
  const items = links.map((link) => {
    const newPage = isAtOnce(link) ? {} : { target: '_blank', rel: 'noopener noreferrer' };
    return element('li', {}, element('a', { href: link.url, ...newPage }, link.label));
  });
  return element('ul', {}, ...items);
}
