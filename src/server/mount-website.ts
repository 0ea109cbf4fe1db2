import type { IncomingMessage, ServerResponse } from 'node:http';
import { createWebsite, type Serve } from './website.js';
import type { ShownClinic, WebsiteParts } from './website-parts.js';

/** The part of restify that this needs. */
export interface Routes {
  get(path: string, handler: Handler): unknown;
  head(path: string, handler: Handler): unknown;
}

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/**
 * Serves the demonstration page, the widget and the chat as they are for a clinic. Gives what shows another clinic from then on, in one step;
 * undefined where the widget is not built: the bot works without it.
 */
export function mountWebsite(server: Routes, parts: WebsiteParts, shown: ShownClinic): ((shown: ShownClinic) => void) | undefined {
  const website = createWebsite(parts);
  if (!website) return undefined;
  let pages = website.renderPages(shown);
  const mount = (path: string, serve: Serve) => {
    server.get(path, handlerOf(serve));
    server.head(path, handlerOf(serve));
  };
  for (const [path, serve] of website.assets) mount(path, serve);
  for (const path of pages.keys()) mount(path, (req, res) => pages.get(path)?.(req, res));
  return (next) => {
    pages = website.renderPages(next);
  };
}

function handlerOf(serve: Serve): Handler {
  return (req, res, next) => {
    serve(req, res);
    next();
  };
}
