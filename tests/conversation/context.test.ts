import { describe, expect, test } from '@jest/globals';
import { type ConversationContext, createContext, EXPIRY_MS, restoreContext } from '../../src/conversation/context.js';

const STORED: ConversationContext = {
  version: 1,
  touched: 1_000,
  lastEntry: 'ptsd',
  lastForm: 'long',
  offered: ['anxiety'],
  pickedFrom: ['anxiety', 'ptsd'],
  awaiting: 'choice',
  misunderstandings: 1,
  reminders: 2,
};

describe('the stored context', () => {
  test('comes back as it was, touched now', () => {
    expect(restoreContext(JSON.parse(JSON.stringify(STORED)), 2_000)).toEqual({ ...STORED, touched: 2_000 });
  });

  test('is forgotten after an hour', () => {
    expect(restoreContext(STORED, 1_001 + EXPIRY_MS)).toEqual(createContext(1_001 + EXPIRY_MS));
  });

  test.each([undefined, null, 'text', 7, { ...STORED, version: 2 }, { ...STORED, touched: 'then' }])(
    'counts as nothing when it is %p',
    (stored) => {
      expect(restoreContext(stored, 2_000)).toEqual(createContext(2_000));
    },
  );

  test('loses damaged parts alone', () => {
    const damaged = {
      ...STORED,
      lastEntry: 5,
      lastForm: 'huge',
      offered: ['anxiety', 3],
      pickedFrom: 'all',
      awaiting: true,
      misunderstandings: -1,
      reminders: 1.5,
    };
    expect(restoreContext(damaged, 2_000)).toEqual({ ...createContext(2_000), offered: ['anxiety'] });
  });
});
