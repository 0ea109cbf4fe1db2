import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EXPIRY_MS } from '../../src/conversation/context.js';
import { MEMORY_LIMITS } from '../../src/direct-line/memory-store.js';
import { createRedisStore } from '../../src/direct-line/redis-store.js';
import { STATE_LIFETIME_MS } from '../../src/storage/lifetime.js';
import type { RedisClient } from '../../src/storage/redis-client.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
const minutes = MEMORY_LIMITS.idleMilliseconds / 60_000;
const PLACES = ['src/safety/PROTOCOL.md', 'knowledge/pages/privacy.html', 'README.md'];

describe('what is said to be kept is what the code keeps', () => {
  test.each(PLACES)('%s: the messages on the website’s own line', (place) => {
    expect(read(place)).toMatch(new RegExp(`last ${MEMORY_LIMITS.activitiesEach}\\b`));
    expect(read(place)).toContain(`${minutes} minutes after`);
  });

  test.each(PLACES)('%s: the bot’s own note', (place) => {
    expect([EXPIRY_MS, STATE_LIFETIME_MS]).toEqual([3_600_000, 7_200_000]);
    expect(read(place)).toMatch(/(one|an) hour/);
    expect(read(place)).toMatch(/deleted after two/);
  });

  test.each([...PLACES, 'knowledge/en/small-talk.yaml', 'deploymentTemplates/README.md', 'deploymentTemplates/docker/README.md'])(
    '%s does not claim that no text is kept anywhere',
    (place) => {
      expect(read(place)).not.toMatch(
        /keeps? no (message )?text|don't keep the text of your messages(?! after)|few counters and entry ids per conversation/,
      );
      expect(read(place)).toMatch(/messages of (an )?open (chat|conversation)|last 200 messages/);
    },
  );

  test.each(PLACES.slice(0, 2))('%s: single words', (place) => {
    expect(read(place)).toMatch(/[Ss]ingle words that anybody typed/);
  });

  test('Redis keeps as much, in number and in bytes, for as long, as the memory does', async () => {
    const evaluated: string[][] = [];
    const client = {
      duplicate: () => ({ on: () => undefined }),
      eval: async (_: string, options: { arguments: string[] }) => evaluated.push(options.arguments),
    };
    await createRedisStore(client as unknown as RedisClient).append('a', 'said');
    const { activitiesEach, bytesEach, idleMilliseconds } = MEMORY_LIMITS;
    expect(evaluated).toEqual([['said', ...[activitiesEach, bytesEach, idleMilliseconds].map(String)]]);
  });

  test('what PROTOCOL promises to delete is looked for by a timer: notes, ids of messages, counters, ids of greeted conversations', () => {
    expect(read('src/main.ts')).toContain('forgetEachMinute([state, seen, limits, bot]);');
    expect(read('src/safety/PROTOCOL.md')).toMatch(/looks once a minute for what is due/);
  });

  test('ids of messages and of conversations just welcomed are promised for ten minutes', () => {
    expect(read('src/safety/PROTOCOL.md')).toMatch(/Ids of messages, and of conversations that were just welcomed\*\*, for ten minutes/);
  });

  test.each([...PLACES, 'deploymentTemplates/README.md'])('%s: who deletes the notes in Azure Blob Storage, and when', (place) => {
    expect(read(place)).toMatch(/a day or two/);
    expect(read(place)).toMatch(/rule of the storage account/);
    expect(read(place)).not.toMatch(/deleted a day after/);
  });
});
