import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { KnowledgeError } from '../knowledge/problem.js';
import { readRegularFile } from '../knowledge/regular-file.js';
import { fillPage } from './page-text.js';

/** What the pages say of the clinic. Plain text: it is escaped. */
export interface LegalTexts {
  readonly clinic: string;
  /** How to reach a person, as a sentence. */
  readonly contact: string;
  /** The number to call in danger. */
  readonly emergency: string;
  readonly crisisLine: string;
}

const PAGES = ['privacy', 'terms', 'safety'] as const;
const STYLE =
  'body{font:1rem/1.6 system-ui,sans-serif;margin:0;color:#1d2b2a;background:#fff}main{max-width:42rem;margin:0 auto;padding:1.5rem}a{color:#1f6f6b}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8aa3a1;padding:.4rem .6rem;text-align:left;vertical-align:top}.urgent{border-left:.25rem solid #a4262c;padding-left:.75rem}@media(prefers-color-scheme:dark){body{color:#e8efee;background:#16201f}a{color:#7fd1cb}}';

/**
 * Serves /privacy and /terms, which the Teams app points to, and /safety, the crisis protocol, each from the first of the folders that has
 * pages/<name>.html. Gives what reads and fills them anew, all or none. Throws KnowledgeError, as that does, where a page is in none of the folders.
 */
export function mountLegalPages(server: Server, folders: readonly string[], texts: LegalTexts): (texts: LegalTexts) => void {
  const render = (filled: LegalTexts) =>
    new Map(
      PAGES.map((name) => [name, Buffer.from(fillPage(readPage(name, folders), { ...filled }, { style: `<style>${STYLE}</style>` }))]),
    );
  let pages = render(texts);
  for (const name of PAGES) {
    const send = (req: Request, res: Response, next: () => void) => {
      const page = pages.get(name);
      for (const [header, value] of Object.entries(HEADERS)) res.setHeader(header, value);
      res.setHeader('Content-Length', page?.length ?? 0);
      res.writeHead(200);
      res.end(req.method === 'HEAD' ? undefined : page);
      next();
    };
    server.get(`/${name}`, send);
    server.head(`/${name}`, send);
  }
  return (next) => {
    pages = render(next);
  };
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=300',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};

function readPage(name: string, folders: readonly string[]): string {
  const paths = folders.map((folder) => join(folder, 'pages', `${name}.html`));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw unreadable(`pages/${name}.html`, `is missing. It was looked for at ${paths.join(' and ')}`);
  try {
    return readRegularFile(path).toString('utf8');
  } catch (error) {
    throw unreadable(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
}

function unreadable(file: string, message: string): KnowledgeError {
  return new KnowledgeError([{ file, message, remedy: 'Build again (npm run build), or put the page there.', severity: 'error' }]);
}
