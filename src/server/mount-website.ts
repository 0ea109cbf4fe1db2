import type { IncomingMessage, ServerResponse } from 'node:http';
import { createWebsite, type Serve } from './website.js';
import type { WebsiteParts } from './website-parts.js';

/** The part of restify that this needs. */
export interface Routes {
  get(path: string, handler: Handler): unknown;
  head(path: string, handler: Handler): unknown;
}

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** Serves the demonstration page, the widget and the chat. False where the widget is not built: the bot works without it. */
export function mountWebsite(server: Routes, parts: WebsiteParts): boolean {
  const website = createWebsite(parts);
  for (const [path, serve] of website ?? []) {
    server.get(path, handlerOf(serve));
    server.head(path, handlerOf(serve));
  }
  return website !== undefined;
}

function handlerOf(serve: Serve): Handler {
  return (req, res, next) => {
    serve(req, res);
    next();
  };
}
