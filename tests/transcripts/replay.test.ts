import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { post } from '../fixtures/activity.js';
import { type Connector, startConnector } from '../fixtures/connector.js';
import { type RunningBot, startBot } from '../fixtures/running-bot.js';
import { countButtons, expectWithinLimits } from './channel-limits.js';
import { countsVotes, describeVotes, readVotes } from './counted-votes.js';
import { entriesSaid } from './entries-said.js';
import { listTranscripts, type Recorded, readTurns, type Turn, writeTurns } from './transcript.js';

// Whole conversations, said again to the running bot. After a wanted change: RECORD_TRANSCRIPTS=1 npm test -- tests/transcripts
// What the bot says may be reworded without that; which outcome and entries it chose, what a thumb counted, and the form, may not.

const RECORDING = process.env['RECORD_TRANSCRIPTS'] === '1';

let bot: RunningBot;
let connector: Connector;

beforeAll(async () => {
  [bot, connector] = await Promise.all([startBot({ RATE_LIMITS: 'off' }), startConnector()]);
}, 120_000);

afterAll(async () => {
  connector.close();
  await bot.stop();
});

describe.each(listTranscripts())('%s', (name) => {
  const recorded = readTurns(name);
  const channelId = recorded[0]?.sent.channelId ?? '';
  let turns: readonly Turn[];

  beforeAll(async () => {
    turns = await replay(name, recorded, 'normal');
    if (RECORDING) writeTurns(name, turns);
  }, 60_000);

  test('goes as it was recorded', () => {
    expect(turns.map(describeTurn)).toEqual(readTurns(name).map(describeTurn));
  });

  test('goes the same way with expectReplies', async () => {
    // What Teams rates by a message's id, it cannot rate there: the bot never sees the id of a reply that it hands back.
    const withoutRated = (all: readonly Turn[]) => all.filter(({ sent }) => sent.type !== 'invoke').map(describeTurn);
    expect(withoutRated(await replay(name, recorded, 'expectReplies'))).toEqual(withoutRated(turns));
  });

  test('counts a thumb for each entry of the answer that it is about', () => {
    const counted = turns.map(({ sent }) => sent).filter(countsVotes);
    expect(counted.map(({ label }) => label)).toEqual(['administration helpful, cost helpful']);
  });

  test('has a whole conversation in it', () => {
    const labels = turns.flatMap(messagesOf).map(({ label }) => label?.split(':')[0]);
    for (const outcome of ['welcome', 'answer', 'not-covered', 'clarification', 'fallback', 'crisis']) expect(labels).toContain(outcome);
  });

  test('keeps within what the channel can show', () => {
    for (const message of turns.flatMap(messagesOf)) expectWithinLimits(channelId, message as object);
  });

  test('recommends a doctor with every medical answer', () => {
    const medical = turns.flatMap(messagesOf).filter(({ label }) => /^(answer|not-covered)/.test(label ?? ''));
    for (const { text } of medical) expect(text).toMatch(/qualified doctor/);
  });

  test('gives a person in danger the numbers and nothing else', () => {
    const messages = turns.flatMap(messagesOf).filter(({ label }) => label?.startsWith('crisis'));
    for (const message of messages) {
      expect(message.text).toMatch(/\b988\b/);
      expect(message.text).toMatch(/\b911\b/);
      expect(message).not.toHaveProperty('attachments');
      expect(message).not.toHaveProperty('suggestedActions');
      expect(message).not.toHaveProperty('entities');
    }
  });
});

/** Says everything again in a conversation of its own; gives the turns with what came back. */
async function replay(name: string, turns: readonly Turn[], deliveryMode: string): Promise<readonly Turn[]> {
  const conversation = `${name}|${deliveryMode}`;
  const replayed: Turn[] = [];
  for (const [index, { sent }] of turns.entries()) {
    const requestId = randomUUID();
    const from = connector.calls.length;
    const known = { replyToId: lastMessageId(replayed) };
    const activity = {
      ...sent,
      ...(sent.replyToId ? known : {}),
      id: requestId,
      serviceUrl: connector.url,
      conversation: { ...sent.conversation, id: conversation },
      deliveryMode,
    };
    const before = await readVotes(bot.url);
    const { status, body } = await post(bot.url, activity, { 'X-Request-Id': requestId });
    expect([name, index, status]).toEqual([name, index, 200]);
    const inBody = (body as { readonly activities?: readonly Recorded[] } | undefined)?.activities ?? [];
    const delivered =
      deliveryMode === 'expectReplies' ? inBody : connector.calls.slice(from).map((call): Recorded => call.activity as object);
    replayed.push({
      sent: countsVotes(sent) ? { ...sent, label: describeVotes(before, await readVotes(bot.url)) } : sent,
      replies: delivered
        .filter(({ type }) => type !== 'typing' && type !== 'invokeResponse')
        .map((reply) => tidy(reply, sent, labelOf(requestId, sent, reply.text ?? ''))),
    });
  }
  return replayed;
}

/** A thumb in Teams names the message that it is about; here that is the last one, as the connector numbered it. */
function lastMessageId(_turns: readonly Turn[]): string {
  return `sent-${connector.calls.map(({ activity }) => activity.type).lastIndexOf('message') + 1}`;
}

/** The outcome that the bot logged of the turn, and all entries that it says; a turn without a log line is a greeting. */
function labelOf(requestId: string, { type }: Recorded, text: string): string {
  const line = bot.lines().find((candidate) => candidate['event'] === 'turn' && candidate['requestId'] === requestId);
  if (line) {
    const entries = entriesSaid(text);
    // What is logged is the first of them; a text of the bot's own, such as "that is all", shows none.
    if (line['entry'] !== undefined && entries.length > 0) expect(entries[0]).toBe(line['entry']);
    return [String(line['outcome']), ...(entries.length > 0 ? [entries.join(' + ')] : [])].join(': ');
  }
  return type === 'message' ? 'no log line' : 'welcome';
}

/** As a file keeps it: the reader's conversation and address instead of this run's. */
function tidy({ deliveryMode: _mode, ...reply }: Recorded, sent: Recorded, label: string): Recorded {
  const { conversation, serviceUrl } = sent;
  return {
    ...reply,
    from: { ...reply.from, role: 'bot' } as Activity['from'],
    ...(conversation ? { conversation } : {}),
    ...(serviceUrl ? { serviceUrl } : {}),
    ...(reply.type === 'message' ? { label } : {}),
  };
}

function messagesOf({ replies }: Turn): readonly Recorded[] {
  return replies.filter(({ type }) => type === 'message');
}

function describeTurn({ sent, replies }: Turn) {
  const said = sent.text ?? sent.name ?? sent.type;
  return {
    said,
    ...(countsVotes(sent) ? { counted: sent.label } : {}),
    replies: replies.map(
      (reply) => `${reply.type} ${reply.label ?? ''} (${reply.textFormat ?? 'no text'}, ${countButtons(reply as object)} buttons)`,
    ),
  };
}
