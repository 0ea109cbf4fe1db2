import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { WidgetSettings } from '../widget/settings.js';
import { ALWAYS, chatPageHeaders, demoPageHeaders, type Headers } from './page-headers.js';
import { fillPage, helpItems, noscript, phoneLink } from './page-text.js';
import { createServedFile, etagOf, type ServedFile, sendFile } from './served-file.js';
import type { WebsiteParts } from './website-parts.js';

export type Serve = (req: IncomingMessage, res: ServerResponse) => void;

const TYPES: Headers = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', html: 'text/html; charset=utf-8' };
/** Its name changes with its content. */
const FOR_GOOD: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Asked for under one name for ever, so that a clinic pastes the line once: five minutes, then a question that costs nothing. */
const FOR_NOW: Headers = { 'Cache-Control': 'public, max-age=300' };

/** Every path that the website serves; undefined where the widget is not built. Reads and compresses all of it, once. */
export function createWebsite(parts: WebsiteParts): ReadonlyMap<string, Serve> | undefined {
  const { folder } = parts;
  if (!existsSync(join(folder, 'widget.js'))) return undefined;
  const read = (name: string) => readFileSync(join(folder, name));
  const fixed =
    (file: ServedFile): Serve =>
    (req, res) =>
      sendFile(req, res, file);
  return new Map([
    [
      '/',
      fixed(
        createServedFile(demoPage(read('demo.html').toString(), parts), { ...demoPageHeaders(), ...FOR_NOW, 'Content-Type': type('html') }),
      ),
    ],
    [
      '/widget.js',
      fixed(
        createServedFile(launcher(read('widget.js').toString(), parts), {
          ...ALWAYS,
          ...FOR_NOW,
          'Content-Type': type('js'),
          'Cross-Origin-Resource-Policy': 'cross-origin',
        }),
      ),
    ],
    ['/chat', createServeChat(read('chat.html').toString(), parts)],
    ...readdirSync(join(folder, 'assets'))
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => [`/assets/${name}`, fixed(readAsset(read, name))] as const),
  ]);
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
function launcher(code: string, { help, clinic, allowedOrigins }: WebsiteParts): Buffer {
  const settings: WidgetSettings = { help, clinic, ...(allowedOrigins ? { origins: allowedOrigins } : {}) };
  return Buffer.from(`{const WIDGET_SETTINGS=${JSON.stringify(settings)};${code}}`);
}

function demoPage(page: string, { clinic, help, publicUrl }: WebsiteParts): Buffer {
  const text = fillPage(
    page,
    { clinic: clinic.name ?? 'Your clinic' },
    { phone: phoneLink(clinic.phone), help: helpItems(help, clinic), noscript: noscript(help, clinic) },
  );
  return Buffer.from(publicUrl ? text.replaceAll('https://bot.example', new URL(publicUrl).origin) : text);
}

/** A page for each request: its nonce is used once. */
function createServeChat(page: string, parts: WebsiteParts): Serve {
  const { help, clinic } = parts;
  const numbers = help.filter(({ url }) => url.startsWith('tel:')).map(({ url }) => url.slice('tel:'.length));
  const filled = fillPage(
    page,
    { numbers: [...numbers, ...(clinic.phone ? [clinic.phone.replace(/[^+\d]/g, '')] : [])].join(' ') },
    { help: helpItems(help, clinic) },
  );
  return (req, res) => {
    const nonce = randomBytes(16).toString('base64url');
    for (const [name, value] of Object.entries(chatPageHeaders(parts, nonce))) res.setHeader(name, value);
    res.setHeader('Content-Type', type('html'));
    res.statusCode = 200;
    res.end(req.method === 'HEAD' ? undefined : filled.replaceAll('{{nonce}}', nonce));
  };
}
