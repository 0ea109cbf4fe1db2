import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMessage, post } from '../fixtures/activity.js';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';
import { sendRaw } from '../fixtures/send-raw.js';

/** Cases in all. `npm run test:fuzz` asks for 20,000. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 400);
/** Requests at once: as many as keep the bot busy without its refusing any. */
const AT_ONCE = 20;
/** 501: an invoke nobody knows. 502 and 503: something behind the bot is away. */
const ALLOWED_FAILURES = [501, 502, 503];

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ RATE_LIMITS: 'off', LOG_LEVEL: 'error' });
});

/** Sends all bodies of a case together and expects each to be answered as a server in its right mind does. */
async function survive(bodies: readonly string[]): Promise<void> {
  const answers = await Promise.all(bodies.map((body) => post(bot.url, body)));
  for (const { status, body } of answers) {
    expect(status < 500 || ALLOWED_FAILURES.includes(status)).toBe(true);
    if (status >= 400 && status !== 501) expect(JSON.stringify(body)).not.toMatch(/node_modules|\.js:\d+|Error:/);
  }
  expect(bot.process.exitCode).toBeNull();
}

const run = (name: string, share: number, body: fc.Arbitrary<string>) =>
  test(name, async () => {
    const numRuns = Math.ceil((CASES * share) / AT_ONCE);
    await fc.assert(fc.asyncProperty(fc.array(body, { minLength: AT_ONCE, maxLength: AT_ONCE }), survive), { numRuns, endOnFailure: true });
  }, 3_600_000);

// Pieces that code stumbles over, put together at random.
const words = fc.constantFrom(
  'what is ketamine',
  'i want to die',
  'chest pain',
  'not',
  'cost',
  '988',
  'help now',
  'yes',
  'the first one',
  '<b>',
  '&nbsp;',
  '&#x41;',
  '\u200b',
  '\u0301',
  '\u202e',
  '\ud800',
  '\u0000',
  '{{',
  "'",
  '\\',
  '👩‍👩‍👧',
  'ß',
  'İ',
  'ﬁ',
);
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 }).map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.tuple(words, fc.integer({ min: 1, max: 3000 })).map(([word, times]) => word.repeat(times)) },
);
const FIELDS = [
  'type',
  'id',
  'channelId',
  'serviceUrl',
  'conversation',
  'from',
  'recipient',
  'deliveryMode',
  'text',
  'value',
  'channelData',
  'entities',
  'attachments',
  'membersAdded',
  'locale',
  'textFormat',
  'timestamp',
  'name',
  'replyToId',
  'reactionsAdded',
  'relatesTo',
  'expiration',
];
const TYPES = [
  'message',
  'conversationUpdate',
  'invoke',
  'event',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'typing',
  'installationUpdate',
  'endOfConversation',
  'command',
  'handoff',
  'zzz',
];
const anything = fc.jsonValue({ maxDepth: 4 });
const fields = fc.dictionary(fc.constantFrom(...FIELDS), anything, { maxKeys: 4 });
const channel = fc.constantFrom('emulator', 'webchat', 'directline', 'msteams', 'sms', 'email', 'slack', 'constructor', '__proto__');
const invokes = fc.constantFrom(
  'message/submitAction',
  'adaptiveCard/action',
  'signin/verifyState',
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'fileConsent/invoke',
  'application/search',
  'x',
);

// What addresses are made of, and what they break at.
const piece = fc.oneof(
  fc.constantFrom('x', 'localhost', '127.0.0.1', '[::1]', '/', '//', '/healthz', '/api/messages', 'http:', ':', ':99999', '[', ']', '%zz'),
  fc.constantFrom('%2f', '@', '?', '#', '*', '\\', '^', '..', 'xn--', ';', ',', '&', '=', '|', '{', 'ä', '\u0001', '\t'),
);
const address = fc.array(piece, { maxLength: 4 }).map((all) => all.join(''));

describe('the bot outlives', () => {
  run(
    'any text, on every channel',
    0.4,
    fc.tuple(text, channel).map(([utterance, channelId]) => JSON.stringify(createMessage(utterance, { channelId }))),
  );
  run(
    'an activity of every type with fields of any shape',
    0.4,
    fc
      .tuple(fc.constantFrom(...TYPES), channel, fields)
      .map(([type, channelId, odd]) => JSON.stringify(createMessage('hello', { type, channelId, ...odd }))),
  );
  run(
    'every invoke with any value',
    0.1,
    fc
      .tuple(invokes, channel, anything)
      .map(([name, channelId, value]) =>
        JSON.stringify(createMessage(undefined, { type: 'invoke', name, channelId, value, deliveryMode: undefined })),
      ),
  );
  test('any host and target', async () => {
    const head = fc.tuple(fc.constantFrom('GET', 'POST', 'OPTIONS'), address, fc.oneof(address, fc.constantFrom('/healthz', '/x')));
    const sent = async (heads: readonly (readonly [method: string, host: string, target: string])[]) => {
      const answers = heads.map(([method, host, target]) =>
        sendRaw(bot.url, `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 5_000),
      );
      for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1.1 [234]\d\d /);
      expect(bot.process.exitCode).toBeNull();
    };
    const numRuns = Math.ceil((CASES * 0.1) / AT_ONCE);
    await fc.assert(fc.asyncProperty(fc.array(head, { minLength: AT_ONCE, maxLength: AT_ONCE }), sent), { numRuns, endOnFailure: true });
  }, 3_600_000);
  run('any body', 0.1, fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 200 })));
});

test('no turn failed, and it ends in good order', async () => {
  // Some activities ask for replies to an address where nobody listens: that is told, and no fault of the turn.
  expect(bot.lines().filter(({ error }) => error !== 'RestError ECONNREFUSED')).toEqual([]);
  expect(await bot.stop()).toBe(0);
});
