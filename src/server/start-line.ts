import type { AddressInfo } from 'node:net';
import type { Config } from '../config/config.js';
import { servesWebsite } from '../config/serves-website.js';

/** The first line of the log: in which of the three ways the bot runs, where, with which knowledge, what to open, and what is closed. */
export function describeStart(
  { mode, publicUrl, metricsToken, webChat }: Pick<Config, 'mode' | 'publicUrl' | 'metricsToken' | 'webChat'>,
  bound: AddressInfo | string | null,
  knowledge: string,
) {
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const address = publicUrl ?? `http://localhost:${port}`;
  const closed = mode === 'development' || metricsToken ? '' : METRICS_CLOSED;
  const chat = servesWebsite({ mode, webChat }) ? '' : CHAT_OFF;
  return { event: 'started', mode, address, knowledge, say: `${SAY[mode](address)}${chat}${closed}` };
}

const SAY: Readonly<Record<Config['mode'], (address: string) => string>> = {
  development: (address) =>
    `Development, this machine only, no credentials. Emulator: open ${address}/api/messages with no app id and password. Agents Playground: npx -p @microsoft/m365agentsplayground agentsplayground -e ${address}/api/messages`,
  channels: (address) => `Production with credentials: the messaging endpoint of the Azure Bot is ${address}/api/messages`,
  web: (address) => `Web only: /api/messages is not served, the website's own line at ${address} is`,
};

const CHAT_OFF = ". The website's chat is off, since ALLOWED_ORIGINS is not set";
const METRICS_CLOSED = '. /metrics is closed: set METRICS_TOKEN to read it with that bearer token';
