import type { Response } from 'restify';
import { codeOf } from '../direct-line/reply.js';

/** The one shape of every error that a caller sees. `code` is the status in words, for programs. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** An error with a status and a message that is safe to show. Thrown in handlers, sent by the server. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(statusCode: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.statusCode = statusCode;
    this.headers = headers;
  }
}

/** What is said where an error brings no message of ours: never the words of a library. */
const MESSAGES: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  404: 'There is nothing at this address.',
  405: 'This method is not offered here.',
  406: 'No such form of answer is offered here.',
  408: 'The request took too long.',
  413: 'The request is too large.',
  417: 'Expect is not answered here. Send the request without it.',
  431: 'The request headers are too large.',
  501: 'This is not offered here.',
  503: 'The bot cannot take this just now. Try again in a moment.',
};

export function errorBody(status: number, requestId: string, message?: string): ErrorBody {
  return { code: codeOf(status), message: message ?? MESSAGES[status] ?? 'The request could not be handled.', requestId };
}

/** Answers with an error. The status of an unknown error is 503: the caller may try again, and reads nothing of it. */
export function sendError(res: Response, requestId: string, error: unknown): void {
  if (res.headersSent || res.writableEnded) return;
  if (error instanceof HttpError) {
    for (const [name, value] of Object.entries(error.headers)) res.setHeader(name, value);
    res.send(error.statusCode, errorBody(error.statusCode, requestId, error.message));
    return;
  }
  const { statusCode } = error as { readonly statusCode?: unknown };
  const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 503;
  res.send(status, errorBody(status, requestId));
}
