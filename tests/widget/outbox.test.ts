import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createOutbox } from '../../src/widget/chat/outbox.js';

let told: string[];
beforeEach(() => {
  told = [];
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const create = () => createOutbox({ onStuck: () => told.push('stuck'), onFree: () => told.push('free') });
const post = (step: string, id: string, text?: string) => ({
  type: `DIRECT_LINE/POST_ACTIVITY_${step}`,
  meta: { clientActivityID: id },
  payload: { activity: { type: 'message', ...(text === undefined ? {} : { text }) } },
});

describe('the outbox', () => {
  test('says nothing of a message that arrives, and has nothing to put back', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('FULFILLED', '1'));
    jest.advanceTimersByTime(60_000);
    expect([told, outbox.takeUnsent()]).toEqual([[], '']);
  });

  test('says once that messages are stuck, when one is refused or none has arrived for long', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('REJECTED', '1'));
    outbox.look(post('PENDING', '2', 'are you there?'));
    jest.advanceTimersByTime(60_000);
    expect(told).toEqual(['stuck']);
    expect(outbox.takeUnsent()).toBe('hello\nare you there?');
    expect(outbox.takeUnsent()).toBe('');

    outbox.look(post('PENDING', '3', 'hello?'));
    jest.advanceTimersByTime(60_000);
    expect(told).toEqual(['stuck', 'stuck']);
  });

  test('keeps a message that is sent again once, and says when it got through', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('REJECTED', '1'));
    outbox.look(post('PENDING', '2', 'hello'));
    outbox.look(post('FULFILLED', '2'));
    expect(told).toEqual(['stuck', 'free']);
    expect(outbox.takeUnsent()).toBe('');
  });

  test('does not take a pressed thumb for a message', () => {
    const outbox = create();
    outbox.look({ type: 'DIRECT_LINE/POST_ACTIVITY_PENDING', meta: { clientActivityID: '1' }, payload: { activity: { type: 'event' } } });
    outbox.look(post('REJECTED', '1'));
    expect(told).toEqual([]);
  });
});
