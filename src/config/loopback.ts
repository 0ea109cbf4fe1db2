/** Whether a host name, as a parsed URL has it, is this machine: the names of it that need no look-up, plus localhost. Part of the website's launcher, too. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
