import { clinicLink } from '../safety/clinic-link.js';
import type { ShownClinic } from './website-parts.js';

const TELEPHONE = 'tel:';

/** Fills {{names}} of a page: `texts` are escaped, `html` is not. An unknown name stays, for a later step. */
export function fillPage(page: string, texts: Readonly<Record<string, string>>, html: Readonly<Record<string, string>>): string {
  return page.replace(/\{\{([a-zA-Z]+)\}\}/g, (whole, name: string) => find(html, name) ?? escapeHtml(find(texts, name) ?? whole));
}

/** A page may hold any name, also one that every object has, such as "constructor". */
function find(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The help lines as list items, the clinic last. */
export function helpItems(help: ShownClinic['help'], clinic: ShownClinic['clinic']): string {
  return withClinic(help, clinic)
    .map(({ label, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></li>`)
    .join('');
}

/** The part of the snippet for visitors without script, as it is shown to be copied: escaped once more. */
export function noscript(help: ShownClinic['help'], clinic: ShownClinic['clinic']): string {
  const links = withClinic(help, clinic).filter(({ url }) => url.startsWith(TELEPHONE));
  const html = links.map(({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`).join(' · ');
  return escapeHtml(`<noscript><p>Need help now? ${html}</p></noscript>`);
}

/** The numbers that can be tapped wherever they stand in a reply, the clinic's last, as they stand in a tel: link. */
export function numbersToLink({ numbers, clinic }: ShownClinic): readonly string[] {
  return [...numbers, ...(clinic.phone ? [clinicLink(clinic.phone).url.slice(TELEPHONE.length)] : [])];
}

export function phoneLink(phone: string | undefined): string {
  return phone ? `<p><a href="${clinicLink(phone).url}">${escapeHtml(phone)}</a></p>` : '';
}

function withClinic(help: ShownClinic['help'], { name, phone }: ShownClinic['clinic']): ShownClinic['help'] {
  return phone ? [...help, clinicLink(phone, name)] : help;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
