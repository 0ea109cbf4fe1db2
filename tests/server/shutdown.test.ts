import { expect, test } from '@jest/globals';
import { drain } from '../../src/server/shutdown.js';
import { createMessage, post } from '../fixtures/activity.js';
import { startPongServer } from '../fixtures/pong-server.js';

test('twenty requests in flight finish, new ones are refused', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const bot = await startPongServer({ onMessage: () => held });
  const waiting = Array.from({ length: 20 }, () => post(bot.url, createMessage('hello')));
  while (bot.heard.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
  const drained = drain(bot.server.server);
  await expect(post(bot.url, createMessage('too late'))).rejects.toThrow();
  release();
  expect((await Promise.all(waiting)).flatMap(({ replies }) => replies)).toEqual(Array(20).fill('pong'));
  expect(await drained).toBe('finished');
});

test('what hangs is cut off in time', async () => {
  const bot = await startPongServer({ onMessage: () => new Promise(() => {}) });
  const hanging = post(bot.url, createMessage('hello'));
  const refused = expect(hanging).rejects.toThrow();
  while (bot.heard.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await drain(bot.server.server, 100)).toBe('cut-off');
  await refused;
});
