import { describe, expect, test } from '@jest/globals';
import { parseActivity } from '../../src/bot/parse-activity.js';
import { createMessage } from '../fixtures/activity.js';

function parse(more: Readonly<Record<string, unknown>>) {
  const parsed = parseActivity(createMessage('hello', more));
  return 'activity' in parsed ? (parsed.activity as unknown as Record<string, unknown>) : parsed.problem;
}

describe('a malformed activity is refused with the field named', () => {
  const cases: readonly [string, Readonly<Record<string, unknown>>, RegExp][] = [
    ['no type', { type: undefined }, /^type must/],
    ['a number as type', { type: 5 }, /^type must/],
    ['a blank type', { type: ' ' }, /^type must/],
    ['no channel', { channelId: undefined }, /^channelId must/],
    ['no address for replies', { serviceUrl: undefined }, /^serviceUrl must/],
    ['an address that is none', { serviceUrl: 'nowhere' }, /^serviceUrl must be a URL/],
    ['no conversation', { conversation: undefined }, /^conversation.id must/],
    ['a conversation without id', { conversation: {} }, /^conversation.id must/],
    ['a conversation id of another type', { conversation: { id: 5 } }, /^conversation.id must/],
    ['a conversation id without end', { conversation: { id: 'x'.repeat(5000) } }, /^conversation.id must/],
    ['a sender that is a string', { from: 'user' }, /^from must/],
    ['a sender whose id is a number', { from: { id: 5 } }, /^from must/],
    ['a list as recipient', { recipient: [] }, /^recipient must/],
    ['members that are no list', { type: 'conversationUpdate', membersAdded: 'me' }, /^membersAdded must/],
    ['a card action with no action', { type: 'invoke', name: 'adaptiveCard/action', value: { x: 1 } }, /^value.action must/],
    ['a search that is no object', { type: 'invoke', name: 'application/search', value: 'x' }, /^value must/],
    ['a member that is null', { type: 'conversationUpdate', membersAdded: [null] }, /^membersAdded must/],
  ];
  test.each(cases)('%s', (_name, more, expected) => expect(parse(more)).toMatch(expected));
  test.each([[null], [[]], ['text'], [7], [true], [undefined]])('the body %p', (body) =>
    expect(parseActivity(body)).toHaveProperty('problem'),
  );
});

describe('what does not matter is mended', () => {
  const cases: readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>][] = [
    ['a number as text becomes its digits', { text: 42 }, { text: '42' }],
    ['a list as text is no text', { text: ['a', 'b'] }, { text: '' }],
    ['an object as text is no text', { text: { toString: 'x' } }, { text: '' }],
    ['no text is empty text', { text: undefined }, { text: '' }],
    ['an odd locale is ignored', { locale: '../../en' }, { locale: undefined }],
    ['a long locale is ignored', { locale: 'x'.repeat(10_000) }, { locale: undefined }],
    ['a real locale stays', { locale: 'en-GB' }, { locale: 'en-GB' }],
    ['an unknown text format is ignored', { textFormat: 'xhtml' }, { textFormat: undefined }],
    ['a timestamp that is none is ignored', { timestamp: 'zzz' }, { timestamp: undefined }],
    ['a number as timestamp is ignored', { timestamp: 42 }, { timestamp: undefined }],
    [
      'a timestamp becomes a date',
      { timestamp: '2026-01-02T03:04:05Z' },
      { timestamp: new Date('2026-01-02T03:04:05Z'), rawTimestamp: '2026-01-02T03:04:05Z' },
    ],
    ['an id of another type is dropped', { id: {} }, { id: undefined }],
    ['attachments that are no list are dropped', { attachments: 'x' }, { attachments: undefined }],
    ['no sender is no problem', { from: undefined }, { from: undefined }],
    ['unknown fields are dropped', { surprise: 1 }, { surprise: undefined }],
  ];
  test.each(cases)('%s', (_name, more, expected) => {
    const activity = parse(more) as Record<string, unknown>;
    for (const [field, value] of Object.entries(expected)) expect(activity[field]).toEqual(value);
  });

  test('prototype keys change nothing', () => {
    const text = JSON.stringify(createMessage('hi')).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const parsed = parseActivity(JSON.parse(text));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect('activity' in parsed && Object.hasOwn(parsed.activity, '__proto__')).toBe(false);
  });

  test.each(['conversation', 'from', 'recipient'])('of %s only fields that are known travel on, since replies repeat them', (field) => {
    const known = { id: 'x', name: 'X', role: 'user', isGroup: false, conversationType: 'personal', tenantId: 't', aadObjectId: 'a' };
    const odd = { ...known, surprise: [[]], properties: { deep: [] } };
    expect(parse({ [field]: odd })).toMatchObject({ [field]: expect.anything() });
    const kept = (parse({ [field]: odd }) as Record<string, unknown>)[field];
    expect(known).toMatchObject(kept as object);
    expect(kept).toMatchObject({ id: 'x', name: 'X' });
    expect((parse({ [field]: { id: 'x', name: { first: 'X' }, tenantId: 'x'.repeat(5000) } }) as Record<string, unknown>)[field]).toEqual({
      id: 'x',
    });
  });

  test('a value 100,000 lists deep is passed on untouched', () => {
    const value: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect((parse({ value }) as Record<string, unknown>)['value']).toBe(value);
  });
});
