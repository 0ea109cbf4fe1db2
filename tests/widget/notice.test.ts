import { describe, expect, test } from '@jest/globals';
import { type ChatState, noticeOf } from '../../src/widget/launcher/notice.js';

const WELL: ChatState = { phase: 'open', isOnline: true, isUnsent: false, isAsking: false };

describe('the notice above the chat', () => {
  test('is not there where all is well', () => {
    expect(noticeOf(WELL)).toBeUndefined();
  });

  test.each<readonly [Partial<ChatState>, RegExp, readonly string[]]>([
    [{ phase: 'opening' }, /^Opening/, []],
    [{ phase: 'slow' }, /^Still opening/, ['tryAgain']],
    [{ phase: 'unreachable' }, /cannot be reached/, ['tryAgain']],
    [{ phase: 'refused', isOnline: false }, /not set up/, []],
    [{ phase: 'ended' }, /has ended/, ['newConversation']],
    [{ phase: 'anew' }, /new one/, []],
    [{ isOnline: false }, /^You are offline/, []],
    [{ isOnline: false, isUnsent: true }, /^Not sent: you are offline/, []],
  ])('for %j says %s', (change, text, actions) => {
    expect(noticeOf({ ...WELL, ...change })).toEqual({ text: expect.stringMatching(text), actions });
  });

  test.each(['open', 'anew', 'ended', 'unreachable', 'busy'] as const)('says that something is not sent, whatever else: %s', (phase) => {
    expect(noticeOf({ ...WELL, phase, isUnsent: true })).toMatchObject({ text: expect.stringMatching(/^Not sent/), actions: ['tryAgain'] });
  });

  test('asks before a conversation is deleted, and keeping it comes first', () => {
    expect(noticeOf({ ...WELL, isAsking: true, isUnsent: true })?.actions).toEqual(['keep', 'delete']);
  });
});
