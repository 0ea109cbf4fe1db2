// The part of restify 12 that this server uses; the published types describe restify 8.
declare module 'restify' {
  import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';

  export interface Request extends IncomingMessage {
    path(): string;
    getRoute(): { readonly path: string } | undefined;
    /** The named parts of the route's path. */
    readonly params: Readonly<Record<string, string>>;
    body?: unknown;
  }

  export interface Response extends ServerResponse {
    send(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): void;
    sendRaw(status: number, body: string | Buffer, headers?: Readonly<Record<string, string>>): void;
  }

  export type Next = (error?: unknown) => void;
  export type Handler = ((req: Request, res: Response, next: Next) => void) | ((req: Request, res: Response) => Promise<void>);
  export type ErrorListener = (req: Request, res: Response, error: Error & { readonly statusCode?: number }, done: () => void) => void;

  export interface Server {
    readonly server: HttpServer;
    pre(...handlers: Handler[]): void;
    use(...handlers: Handler[]): void;
    get(path: string, ...handlers: Handler[]): void;
    head(path: string, ...handlers: Handler[]): void;
    post(path: string, ...handlers: Handler[]): void;
    opts(path: string, ...handlers: Handler[]): void;
    on(event: 'restifyError', listener: ErrorListener): void;
    on(event: 'after', listener: (req: Request, res: Response, route: { readonly path: string } | undefined, error: unknown) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    listen(port: number, host: string | undefined, listening: () => void): void;
    inflightRequests(): number;
  }

  export function createServer(options: {
    readonly name: string;
    readonly log: unknown;
    readonly ignoreTrailingSlash?: boolean;
    readonly formatters?: Readonly<Record<string, (req: Request, res: Response, body: unknown) => string>>;
  }): Server;
}
