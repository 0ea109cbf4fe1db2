import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Playwright switches storage partitioning off, and Chromium then denies frames of other origins all storage, as it denies no visitor.
// The last such switch counts, so this one puts the browser back.
const AS_VISITORS_HAVE_IT = '--disable-features=Translate,MediaRouter';

/** The machine's own Chromium, headless. Throws with the remedy where there is none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  if (!executablePath) throw new Error('No browser found. What to do: apt-get install chromium, or set CHROMIUM to the path of one.');
  return chromium.launch({ executablePath, args: [...QUIET, AS_VISITORS_HAVE_IT] });
}
