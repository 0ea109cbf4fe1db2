import { describe, expect, jest, test } from '@jest/globals';
import { composeLimits } from '../../src/compose/limits.js';

describe('the limits', () => {
  test('hold for each conversation and each network; for each address only where callers are not authenticated', () => {
    const limited = (mode: 'development' | 'channels' | 'web') => {
      const { takeForConversation, takeForAddress, takeForNetwork } = composeLimits({ rateLimits: true, mode });
      return [takeForConversation, takeForAddress, takeForNetwork].map((take) => take !== undefined);
    };
    expect([limited('development'), limited('channels'), limited('web')]).toEqual([
      [true, true, true],
      [true, false, true],
      [true, false, true],
    ]);
  });

  test('are none where they are off', () => {
    const { forgetOld, takeForConversation, takeForAddress, takeForNetwork } = composeLimits({ rateLimits: false, mode: 'development' });
    expect({ takeForConversation, takeForAddress, takeForNetwork }).toEqual({
      takeForConversation: undefined,
      takeForAddress: undefined,
      takeForNetwork: undefined,
    });
    expect(forgetOld).not.toThrow();
  });

  test('hold on after what is due is forgotten, for who still waits', () => {
    jest.useFakeTimers();
    const { takeForNetwork, forgetOld } = composeLimits({ rateLimits: true, mode: 'web' });
    const take = () => takeForNetwork?.('203.0.113.7');
    for (let i = 0; i < 30; i++) take();
    jest.advanceTimersByTime(1_000);
    forgetOld();
    expect(take()).toBe(1);
    jest.useRealTimers();
  });
});
