import { describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { isUrgent } from '../../src/bot/is-urgent.js';
import { createTakeOverLimit } from '../../src/bot/over-limit.js';

const LONG = 'so it was '.repeat(5_000);
const message = (text: string, more: Partial<Activity> = {}) => ({ type: 'message', channelId: 'directline', text, ...more }) as Activity;

/** To judge takes as many milliseconds as are told. */
function withJudging(milliseconds: number) {
  let time = 0;
  let judged = 0;
  const takeOverLimit = createTakeOverLimit({
    isUrgent: ({ text }) => {
      time += milliseconds;
      judged += 1;
      return text.includes('die');
    },
    now: () => time,
  });
  const pass = (more: number): void => {
    time += more;
  };
  return { takeOverLimit, judged: () => judged, pass };
}

describe('over a limit', () => {
  test.each(['i want to die', `${LONG} i want to die. ${LONG}`, 'help now', 'my chest hurts and i cant breathe'])(
    'what is urgent is taken',
    (text) => {
      const activity = message(text);
      expect(createTakeOverLimit()(activity)).toBe(activity);
    },
  );

  test.each([message('is it safe'), message(LONG), { type: 'event', name: 'x', text: LONG } as Activity, { type: 'typing' } as Activity])(
    'anything else is not',
    (activity) => {
      expect(createTakeOverLimit()(activity)).toBeUndefined();
    },
  );

  test('many long texts are not all judged, and none is refused unread: they are calls for help', () => {
    const { takeOverLimit, judged } = withJudging(75);
    const taken = Array.from({ length: 100 }, (_, i) => takeOverLimit(message(`${i % 2 ? LONG : `${LONG} die`}`, { id: String(i) })));
    expect(judged()).toBeLessThan(5);
    const unread = taken.slice(judged());
    expect(unread).toHaveLength(100 - judged());
    for (const activity of unread) {
      expect(activity).toMatchObject({ type: 'message', channelId: 'directline', text: 'help now', id: expect.any(String) });
      expect(isUrgent(activity as Activity)).toBe(true);
    }
  });

  test('short ones are judged whatever else comes', () => {
    const { takeOverLimit } = withJudging(75);
    for (let i = 0; i < 100; i++) takeOverLimit(message(`${LONG} die`));
    const urgent = message('i want to die');
    expect([takeOverLimit(urgent), takeOverLimit(message('hello'))]).toEqual([urgent, undefined]);
  });

  test('long ones are judged again when some time has passed', () => {
    const { takeOverLimit, judged, pass } = withJudging(75);
    for (let i = 0; i < 100; i++) takeOverLimit(message(LONG));
    const before = judged();
    pass(10_000);
    expect(takeOverLimit(message(LONG))).toBeUndefined();
    expect(judged()).toBe(before + 1);
  });

  test('what a person does not say in words, or says no more, is no call for help', () => {
    const { takeOverLimit } = withJudging(75);
    for (let i = 0; i < 100; i++) takeOverLimit(message(LONG));
    expect(takeOverLimit(message(LONG, { type: 'event' }))).toBeUndefined();
    expect(takeOverLimit(message(LONG, { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } }))).toBeUndefined();
    expect(takeOverLimit(message(LONG, { type: 'messageUpdate', channelData: { eventType: 'editMessage' } }))).toMatchObject({
      text: 'help now',
    });
  });

  test('the file beside a long text is left out with it', () => {
    const { takeOverLimit } = withJudging(75);
    for (let i = 0; i < 100; i++) takeOverLimit(message(LONG));
    expect(takeOverLimit(message(LONG, { attachments: [{ contentType: 'image/png' }], value: { a: 1 } }))).not.toHaveProperty(
      'attachments',
    );
  });
});
