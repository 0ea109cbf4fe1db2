import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mountWebsite, type Routes } from '../../src/server/mount-website.js';
import type { ShownClinic, WebsiteParts } from '../../src/server/website-parts.js';

const folder = mkdtempSync(join(tmpdir(), 'website-'));
const PARTS: WebsiteParts = {
  folder,
  allowedOrigins: ['https://clinic.example'],
  publicUrl: 'https://bot.example.org',
};
const SHOWN: ShownClinic = {
  help: [
    { label: 'Call 911', url: 'tel:911' },
    { label: 'Text 988', url: 'sms:988' },
  ],
  numbers: ['911', '18002221222'],
  clinic: { name: 'Green & <Street>', phone: '+1 555 010 0100' },
};
let base: string;
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'widget.js'), 'globalThis.settings=WIDGET_SETTINGS;');
  writeFileSync(
    join(folder, 'demo.html'),
    '<h1>{{clinic}}</h1>{{phone}}<ul>{{help}}</ul><pre>https://bot.example/widget.js {{noscript}}</pre>',
  );
  writeFileSync(join(folder, 'chat.html'), '<body data-style-nonce="{{nonce}}" data-numbers="{{numbers}}"><ul>{{help}}</ul>');
  writeFileSync(join(folder, 'assets/chat-1.js'), 'chat');
  writeFileSync(join(folder, 'assets/chat-1.js.br'), 'not read by this test');
  writeFileSync(join(folder, 'assets/chat-1.js.gz'), gzipSync('chat'));
  [server, base] = await serve(PARTS);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('every file', () => {
  test.each(['/', '/widget.js', '/chat', '/assets/chat-1.js'])(
    '%s has the headers that keep a browser strict, and no cookie',
    async (path) => {
      const { status, headers } = await fetch(base + path);
      expect(status).toBe(200);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  test('under a name with a hash is kept for good, the script of the snippet for minutes, the chat never', async () => {
    const caching = await Promise.all(
      ['/assets/chat-1.js', '/widget.js', '/chat'].map(async (path) => (await fetch(base + path)).headers.get('cache-control')),
    );
    expect(caching).toEqual(['public, max-age=31536000, immutable', 'public, max-age=300', 'no-store']);
  });

  test('is sent as the browser takes it', async () => {
    const plain = await raw('/widget.js', '');
    expect(gunzipSync(await raw('/widget.js', 'gzip'))).toEqual(plain);
    expect(brotliDecompressSync(await raw('/widget.js', 'gzip, deflate, br'))).toEqual(plain);
    expect(await raw('/widget.js', 'br;q=0')).toEqual(plain);
  });

  test('is not sent again to a browser that has it', async () => {
    const etag = (await fetch(`${base}/widget.js`)).headers.get('etag') ?? '';
    expect((await fetch(`${base}/widget.js`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${base}/widget.js`, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  });
});

describe('policies', () => {
  test('no page of ours runs a script that is written into it', async () => {
    for (const path of ['/', '/chat']) {
      const policy = (await fetch(base + path)).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'.*script-src 'self'(;|$)/);
      expect(policy).not.toMatch(/unsafe|\*/);
    }
  });

  test('only listed websites may frame the chat, and none the demonstration page', async () => {
    expect(await ancestors(base, '/chat')).toBe("'self' https://clinic.example");
    expect(await ancestors(base, '/')).toBe("'none'");
  });

  test('in development any page of this computer may, and no other', async () => {
    const [other, url] = await serve({ ...PARTS, allowedOrigins: undefined });
    expect(await ancestors(url, '/chat')).toBe("'self' http://localhost:* http://127.0.0.1:*");
    other.close();
  });

  test('the chat may talk to the bot alone, and to Azure where that runs the line', async () => {
    const [other, url] = await serve({ ...PARTS, directLineHost: 'https://directline.botframework.com' });
    expect(await directive(base, '/chat', 'connect-src')).toBe("'self' https://bot.example.org wss://bot.example.org");
    expect(await directive(url, '/chat', 'connect-src')).toContain('https://directline.botframework.com wss://directline.botframework.com');
    other.close();
  });

  test('the style nonce is another one in each answer, in header and page alike', async () => {
    const pages = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${base}/chat`);
        return {
          header: /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1],
          page: /data-style-nonce="([^"]+)"/.exec(await response.text())?.[1],
        };
      }),
    );
    expect(pages[0]?.page).toBe(pages[0]?.header);
    expect(pages[0]?.page).not.toBe(pages[1]?.page);
  });
});

describe('what the pages say', () => {
  test('the script carries numbers, clinic and allowed websites with it', async () => {
    const code = (await raw('/widget.js', '')).toString();
    const settings = JSON.parse(/WIDGET_SETTINGS=(\{.*?\});globalThis/.exec(code)?.[1] ?? 'null');
    expect(settings).toEqual({ help: SHOWN.help, clinic: SHOWN.clinic, origins: PARTS.allowedOrigins });
  });

  test('the demonstration page names the clinic, escaped, its phone, the numbers and the snippet with the real address', async () => {
    const page = await (await fetch(`${base}/`)).text();
    expect(page).toContain('<h1>Green &amp; &lt;Street&gt;</h1>');
    expect(page).toContain('<a href="tel:+15550100100">+1 555 010 0100</a>');
    expect(page).toContain('<a href="sms:988">Text 988</a>');
    expect(page).toContain('https://bot.example.org/widget.js &lt;noscript&gt;');
  });

  test('the chat knows which numbers to link, and lists them where there is no script', async () => {
    const page = await (await fetch(`${base}/chat`)).text();
    expect(page).toContain('data-numbers="911 18002221222 +15550100100"');
    expect(page).toContain('<li><a href="tel:911">Call 911</a></li>');
  });
});

describe('a telephone with an extension', () => {
  test('is shown whole, and dialled as far as the number goes', async () => {
    const [other, url, show] = await serve(PARTS);
    show({ help: [], numbers: [], clinic: { phone: '555-0100 ext. 3' } });
    const [demo, chat] = await Promise.all(['/', '/chat'].map(async (path) => (await fetch(url + path)).text()));
    other.close();
    expect(demo).toContain('<a href="tel:5550100">555-0100 ext. 3</a>');
    expect(demo).toContain('<li><a href="tel:5550100">Call the clinic (ext. 3)</a></li>');
    expect(chat).toContain('data-numbers="5550100"');
  });
});

describe('another clinic', () => {
  const OTHER: ShownClinic = { help: [{ label: 'Call 999', url: 'tel:999' }], numbers: ['999'], clinic: { name: 'Other' } };

  test('is on every page from then on, and nothing of the one before', async () => {
    const [other, url, show] = await serve(PARTS);
    show(OTHER);
    const pages = await Promise.all(['/', '/widget.js', '/chat'].map(async (path) => (await fetch(url + path)).text()));
    for (const page of pages) {
      expect(page).toContain('999');
      expect(page).not.toMatch(/911|988|Green|555/);
    }
    other.close();
  });

  test('has other ETags: a browser with the old page gets the new one, and is then not sent it again', async () => {
    const [other, url, show] = await serve(PARTS);
    const ask = async (path: string, etag: string) => {
      const { status, headers } = await fetch(url + path, { headers: { 'if-none-match': etag } });
      return { status, etag: headers.get('etag') ?? '' };
    };
    for (const path of ['/', '/widget.js']) {
      show(SHOWN);
      const old = await ask(path, '');
      show(OTHER);
      const next = await ask(path, old.etag);
      expect(next.status).toBe(200);
      expect((await ask(path, next.etag)).status).toBe(304);
    }
    other.close();
  });
});

test('without a built widget nothing is mounted, and the caller is told', () => {
  const paths: string[] = [];
  const routes: Routes = { get: (path) => paths.push(path), head: (path) => paths.push(path) };
  expect(mountWebsite(routes, { ...PARTS, folder: join(folder, 'nowhere') }, SHOWN)).toBeUndefined();
  expect(paths).toEqual([]);
});

/** The routes on a plain HTTP server. */
async function serve(parts: WebsiteParts): Promise<readonly [Server, string, (shown: ShownClinic) => void]> {
  const handlers = new Map<string, (req: IncomingMessage, res: ServerResponse, next: () => void) => void>();
  const routes: Routes = { get: (path, handler) => handlers.set(path, handler), head: () => undefined };
  const show = mountWebsite(routes, parts, SHOWN);
  if (!show) throw new Error('The website is not mounted.');
  const made = createServer((req, res) => handlers.get(req.url ?? '')?.(req, res, () => undefined));
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return [made, `http://127.0.0.1:${(made.address() as AddressInfo).port}`, show];
}

async function ancestors(url: string, path: string): Promise<string | undefined> {
  return directive(url, path, 'frame-ancestors');
}

async function directive(url: string, path: string, name: string): Promise<string | undefined> {
  const policy = (await fetch(url + path)).headers.get('content-security-policy') ?? '';
  return policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

/** The bytes as they came, with no decompression by fetch. */
async function raw(path: string, encoding: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((resolve) => {
    get(base + path, { headers: { 'accept-encoding': encoding } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve(Buffer.concat(chunks));
    });
  });
}
