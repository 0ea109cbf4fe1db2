import type { AddressInfo } from 'node:net';
import type { Config } from '../config.js';

/** The first line of the log: in which of the three ways the bot runs, where, with which knowledge, and what to open. */
export function describeStart(
  { mode, publicUrl }: Pick<Config, 'mode' | 'publicUrl'>,
  address: AddressInfo | string | null,
  knowledge: string,
) {
  const port = typeof address === 'object' && address ? address.port : 0;
  const local = `http://localhost:${port}`;
  return { event: 'started', mode, address: publicUrl ?? local, knowledge, say: SAY[mode](publicUrl ?? local) };
}

const SAY: Readonly<Record<Config['mode'], (address: string) => string>> = {
  development: (address) =>
    `Development, this machine only, no credentials. Emulator: open ${address}/api/messages with no app id and password. Agents Playground: npx -p @microsoft/m365agentsplayground agentsplayground -e ${address}/api/messages`,
  channels: (address) => `Production with credentials: the messaging endpoint of the Azure Bot is ${address}/api/messages`,
  web: (address) => `Web only: /api/messages is not served, the website's own line at ${address} is`,
};
