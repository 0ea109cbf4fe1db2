import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { WidgetSettings } from '../widget/settings.js';
import { ALWAYS, chatPageHeaders, demoPageHeaders, type Headers } from './page-headers.js';
import { fillPage, helpItems, noscript, numbersToLink, phoneLink } from './page-text.js';
import { createServedFile, etagOf, type ServedFile, sendFile } from './served-file.js';
import type { ShownClinic, WebsiteParts } from './website-parts.js';

export type Serve = (req: IncomingMessage, res: ServerResponse) => void;

const TYPES: Headers = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', html: 'text/html; charset=utf-8' };
/** Its name changes with its content. */
const FOR_GOOD: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Asked for under one name for ever, so that a clinic pastes the line once: five minutes, then a question that costs nothing. */
const FOR_NOW: Headers = { 'Cache-Control': 'public, max-age=300' };
const DEMO_HEADERS: Headers = { ...demoPageHeaders(), ...FOR_NOW, 'Content-Type': type('html') };
const LAUNCHER_HEADERS: Headers = {
  ...ALWAYS,
  ...FOR_NOW,
  'Content-Type': type('js'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export interface Website {
  /** The same for every clinic, by path. */
  readonly assets: ReadonlyMap<string, Serve>;
  /** The pages for one clinic, by path; the paths are always the same. */
  readonly renderPages: (shown: ShownClinic) => ReadonlyMap<string, Serve>;
}

/** Undefined where the widget is not built. Reads all of it once; pages are filled and compressed once for each clinic, never for a request. */
export function createWebsite(parts: WebsiteParts): Website | undefined {
  const { folder } = parts;
  if (!existsSync(join(folder, 'widget.js'))) return undefined;
  const read = (name: string) => readFileSync(join(folder, name));
  const [demo, code, chat] = ['demo.html', 'widget.js', 'chat.html'].map((name) => read(name).toString()) as [string, string, string];
  const names = readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  return {
    assets: new Map(names.map((name) => [`/assets/${name}`, fixed(readAsset(read, name))])),
    renderPages: (shown) =>
      new Map([
        ['/', fixed(createServedFile(demoPage(demo, parts, shown), DEMO_HEADERS))],
        ['/widget.js', fixed(createServedFile(launcher(code, parts, shown), LAUNCHER_HEADERS))],
        ['/chat', createServeChat(chat, parts, shown)],
      ]),
  };
}

function fixed(file: ServedFile): Serve {
  return (req, res) => sendFile(req, res, file);
}

function readAsset(read: (name: string) => Buffer, name: string): ServedFile {
  const plain = read(`assets/${name}`);
  const headers = { ...ALWAYS, ...FOR_GOOD, 'Content-Type': type(name), 'Cross-Origin-Resource-Policy': 'same-origin' };
  return { headers, plain, br: read(`assets/${name}.br`), gzip: read(`assets/${name}.gz`), etag: etagOf(plain) };
}

function type(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** The script with what it must know without asking: the numbers above all. */
function launcher(code: string, { allowedOrigins }: WebsiteParts, { help, clinic }: ShownClinic): Buffer {
  const settings: WidgetSettings = { help, clinic, ...(allowedOrigins ? { origins: allowedOrigins } : {}) };
  return Buffer.from(`{const WIDGET_SETTINGS=${JSON.stringify(settings)};${code}}`);
}

function demoPage(page: string, { publicUrl }: WebsiteParts, { clinic, help }: ShownClinic): Buffer {
  const text = fillPage(
    page,
    { clinic: clinic.name ?? 'Your clinic' },
    { phone: phoneLink(clinic.phone), help: helpItems(help, clinic), noscript: noscript(help, clinic) },
  );
  return Buffer.from(publicUrl ? text.replaceAll('https://bot.example', publicUrl) : text);
}

/** A page for each request: its nonce is used once. */
function createServeChat(page: string, parts: WebsiteParts, shown: ShownClinic): Serve {
  const filled = fillPage(page, { numbers: numbersToLink(shown).join(' ') }, { help: helpItems(shown.help, shown.clinic) });
  return (req, res) => {
    const nonce = randomBytes(16).toString('base64url');
    for (const [name, value] of Object.entries(chatPageHeaders(parts, nonce))) res.setHeader(name, value);
    res.setHeader('Content-Type', type('html'));
    res.statusCode = 200;
    res.end(req.method === 'HEAD' ? undefined : filled.replaceAll('{{nonce}}', nonce));
  };
}
