import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder';
import { createDirectTurn } from '../../src/bot/direct-turn.js';
import { type DirectLineOptions, type LineHost, mountDirectLine } from '../../src/direct-line/mount-direct-line.js';

interface Restify {
  readonly createServer: () => LineHost & { readonly listen: (port: number, host: string, ready: () => void) => void };
}

export interface LineServer {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  /** What was logged as an error. */
  readonly errors: readonly object[];
  readonly close: () => Promise<void>;
}

export const SECRET = 'a-secret-of-the-tests-alone';

/** A restify server on a free port with nothing but the line and a bot that repeats what it hears. */
export async function startLine(options: Partial<DirectLineOptions> = {}): Promise<LineServer> {
  const errors: object[] = [];
  const server = (createRequire(import.meta.url)('restify') as Restify).createServer();
  const line = mountDirectLine(server, {
    takeTurn: createDirectTurn(createAdapter(), createEchoBot(), undefined),
    log: { error: (fields, message) => errors.push({ ...fields, message }) },
    tokenSecret: SECRET,
    ...options,
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    errors,
    async close() {
      await line.close();
      server.server.closeAllConnections();
      await new Promise((done) => server.server.close(done));
    },
  };
}

/** The real adapter; with an app id as a bot that is registered at Azure has it. */
export function createAdapter(appId?: string): CloudAdapter {
  const settings = appId ? { MicrosoftAppId: appId, MicrosoftAppPassword: 'none', MicrosoftAppType: 'MultiTenant' } : {};
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings));
}

/** Welcomes whoever joins, repeats a message after as many milliseconds as its value says, and fails when asked to. */
export function createEchoBot(): ActivityHandler {
  const bot = new ActivityHandler();
  bot.onMembersAdded(async (turn, next) => {
    for (const { id } of turn.activity.membersAdded ?? []) if (id !== turn.activity.recipient.id) await turn.sendActivity('Welcome');
    await next();
  });
  bot.onMessage(async (turn, next) => {
    if (turn.activity.text === 'fail') throw new Error('asked to fail');
    await new Promise((done) => setTimeout(done, Number(turn.activity.value ?? 0)));
    await turn.sendActivity(MessageFactory.text(`Echo: ${turn.activity.text}`));
    await next();
  });
  return bot;
}
