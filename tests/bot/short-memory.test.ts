import { describe, expect, test } from '@jest/globals';
import { createShortMemory } from '../../src/bot/short-memory.js';

function setUp(most = 3) {
  const clock = { time: 0 };
  const memory = createShortMemory<number>({ milliseconds: 1000, most, since: (value) => value, now: () => clock.time });
  return { memory, clock };
}

describe('a short memory', () => {
  test('knows a value until its time is over, and a newer one for as long again', () => {
    const { memory, clock } = setUp();
    memory.set('a', 0);
    clock.time = 999;
    expect(memory.get('a')).toBe(0);
    memory.set('a', 999);
    clock.time = 1998;
    expect(memory.get('a')).toBe(999);
    clock.time = 1999;
    expect(memory.get('a')).toBeUndefined();
  });

  test('knows at least the newest, at most twice as many', () => {
    const { memory } = setUp(3);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) memory.set(key, 0);
    expect(['d', 'e', 'f', 'g'].map(memory.get)).toEqual([0, 0, 0, 0]);
    expect(['a', 'b', 'c'].map(memory.get)).toEqual([undefined, undefined, undefined]);
    expect(memory.size()).toBe(4);
  });

  test('holds nothing that is too old once it is told to look, even where nothing new comes, and goes on holding the rest', () => {
    const { memory, clock } = setUp();
    for (const key of ['a', 'b', 'c', 'd']) memory.set(key, clock.time++);
    memory.forgetOld();
    expect(memory.size()).toBe(4);
    clock.time = 1002;
    memory.forgetOld();
    expect(memory.size()).toBe(1);
    expect(memory.get('d')).toBe(3);
    clock.time = 1003;
    memory.forgetOld();
    expect(memory.size()).toBe(0);
  });

  test('forgets a key on demand, whichever generation it is in', () => {
    const { memory } = setUp(1);
    memory.set('a', 0);
    memory.set('b', 0);
    memory.set('a', 0);
    memory.delete('a');
    expect([memory.get('a'), memory.get('b')]).toEqual([undefined, 0]);
  });
});
