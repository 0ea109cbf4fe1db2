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

const create = () =>
  createOutbox({
    onStuck: () => told.push('stuck'),
    onFree: () => told.push('free'),
    onArrived: ({ text }) => told.push(`arrived: ${text}`),
  });
const post = (step: string, id: string, text?: string) => ({
  type: `DIRECT_LINE/POST_ACTIVITY_${step}`,
  meta: { clientActivityID: id },
  payload: { activity: { type: 'message', ...(text === undefined ? {} : { text }) } },
});
const copy = (id: string, text: string) => ({
  type: 'DIRECT_LINE/INCOMING_ACTIVITY',
  payload: { activity: { type: 'message', text, channelData: { clientActivityID: id } } },
});
const texts = (outbox: ReturnType<typeof create>) => outbox.failed().map(({ text }) => text);

describe('the outbox', () => {
  test('says nothing of a message that arrives, and has nothing to send again', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('FULFILLED', '1'));
    jest.advanceTimersByTime(60_000);
    expect([told, texts(outbox)]).toEqual([[], []]);
  });

  test('says once that messages are stuck, when one is refused or none has arrived for long, and has those to send again that were refused', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('REJECTED', '1'));
    outbox.look(post('PENDING', '2', 'are you there?'));
    jest.advanceTimersByTime(60_000);
    expect(told).toEqual(['stuck']);
    expect(texts(outbox)).toEqual(['hello']);
  });

  test('says that all is well only once nothing is left', () => {
    const outbox = create();
    for (const id of ['1', '2']) outbox.look(post('PENDING', id, id));
    for (const id of ['1', '2']) outbox.look(post('REJECTED', id));
    outbox.look(post('PENDING', '1', '1'));
    outbox.look(post('FULFILLED', '1'));
    expect(told).toEqual(['stuck']);
    outbox.look(post('FULFILLED', '2'));
    expect(told).toEqual(['stuck', 'free']);
    // And says it again the next time.
    outbox.look(post('PENDING', '3', '3'));
    outbox.look(post('REJECTED', '3'));
    expect(told).toEqual(['stuck', 'free', 'stuck']);
  });

  test('does not send again what is on its way', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('REJECTED', '1'));
    outbox.look(post('PENDING', '1', 'hello'));
    expect(texts(outbox)).toEqual([]);
  });

  test('takes the copy from the server for the proof that a message arrived', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('REJECTED', '1'));
    outbox.look(copy('1', 'hello'));
    outbox.look(copy('other', 'a message of before'));
    expect(told).toEqual(['stuck', 'arrived: hello']);
  });

  test('forgets everything once it is cleared', () => {
    const outbox = create();
    outbox.look(post('PENDING', '1', 'hello'));
    outbox.look(post('REJECTED', '1'));
    outbox.look(post('PENDING', '2', 'and'));
    outbox.clear();
    jest.advanceTimersByTime(60_000);
    expect([told, texts(outbox)]).toEqual([['stuck', 'free'], []]);
  });

  test('does not take a pressed thumb for a message', () => {
    const outbox = create();
    outbox.look({ type: 'DIRECT_LINE/POST_ACTIVITY_PENDING', meta: { clientActivityID: '1' }, payload: { activity: { type: 'event' } } });
    outbox.look(post('REJECTED', '1'));
    expect(told).toEqual([]);
  });
});
