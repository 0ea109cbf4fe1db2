import type { HelpLink } from '../settings.js';

/** The clinic's telephone as a link: the number is dialled, the extension shown. A test holds it equal to the link of the server's pages. */
export function callClinic(phone: string, name = 'the clinic'): HelpLink {
  const [, number = phone, extension] = /^([^A-Za-z,]*)[\s,]*(.*)$/.exec(phone) ?? [];
  return { label: `Call ${name}${extension ? ` (${extension})` : ''}`, url: `tel:${number.replace(/[^+\d]/g, '')}` };
}
