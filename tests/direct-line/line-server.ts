import type { AddressInfo } from 'node:net';
import { ActivityHandler, MessageFactory } from 'botbuilder';
import { createAdapter } from '../../src/bot/adapter.js';
import { createDirectTurn } from '../../src/bot/direct-turn.js';
import { createDirectLine, type DirectLineOptions, lineBodyTypes } from '../../src/direct-line/direct-line.js';
import { createServer } from '../../src/server/create-server.js';
import { mountDirectLine } from '../../src/server/direct-line-routes.js';
import { createLog } from '../../src/server/log.js';

export interface LineServer {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  /** Errors of turns and reasons of Azure's, as they were told. */
  readonly failures: readonly unknown[];
  readonly close: () => Promise<void>;
}

export const SECRET = 'a-secret-of-the-tests-alone-0123456789';

/** The server on a free port with the line and a bot that repeats what it hears. */
export async function startLine(options: Partial<DirectLineOptions> = {}, trustProxy = 0): Promise<LineServer> {
  const failures: unknown[] = [];
  const bot = createEchoBot();
  const line = createDirectLine({
    takeTurn: createDirectTurn(createAdapter(undefined), (turn) => bot.run(turn), undefined),
    origins: { allowed: [], loopback: true },
    onTurnFailed: (error) => failures.push(error),
    onAzureFailed: (reason) => failures.push(reason),
    tokenSecret: SECRET,
    ...options,
  });
  const server = createServer({ log: createLog('silent'), isReady: () => true, bodyTypes: lineBodyTypes });
  mountDirectLine(server, line, trustProxy);
  await new Promise<void>((ready) => server.server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    failures,
    async close() {
      await line.close();
      server.server.closeAllConnections();
      await new Promise((done) => server.server.close(done));
    },
  };
}

/** Welcomes whoever joins, repeats a message after as many milliseconds as its value says, counts files, and fails when asked to. */
export function createEchoBot(): ActivityHandler {
  const bot = new ActivityHandler();
  bot.onMembersAdded(async (turn, next) => {
    for (const { id } of turn.activity.membersAdded ?? []) if (id !== turn.activity.recipient.id) await turn.sendActivity('Welcome');
    await next();
  });
  bot.onMessage(async (turn, next) => {
    if (turn.activity.text === 'fail') throw new Error('asked to fail');
    await new Promise((done) => setTimeout(done, Number(turn.activity.value ?? 0)));
    const files = turn.activity.attachments?.length ?? 0;
    await turn.sendActivity(MessageFactory.text(files > 0 ? `Files: ${files}${turn.activity.text}` : `Echo: ${turn.activity.text}`));
    await next();
  });
  return bot;
}
