/**
 * The clinic's telephone as a link, such as "555-0100 ext. 3". The number is dialled and the extension shown: telephones do not agree on how a
 * link holds one, and some make digits of its letters. Part of the website's launcher, too: it imports nothing.
 */
export function clinicLink(phone: string, name = 'the clinic'): { readonly label: string; readonly url: string } {
  const [, number = phone, extension] = /^([^A-Za-z,]*)[\s,]*(.*)$/.exec(phone) ?? [];
  return { label: `Call ${name}${extension ? ` (${extension})` : ''}`, url: `tel:${number.replace(/[^+\d]/g, '')}` };
}
