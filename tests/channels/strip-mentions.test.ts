import { describe, expect, test } from '@jest/globals';
import { stripMentions } from '../../src/channels/strip-mentions.js';

const bot = { type: 'mention', text: '<at>KAT FAQ</at>', mentioned: { id: 'bot', name: 'KAT FAQ' } };
const jane = { type: 'mention', text: '<at>Jane Roe</at>', mentioned: { id: 'jane', name: 'Jane Roe' } };

function stripped(text: string, entities: unknown): string {
  return stripMentions(text, entities).replace(/\s+/g, ' ').trim();
}

describe('stripMentions', () => {
  test.each<[string, string, unknown, string]>([
    ['one mention of the bot', '<at>KAT FAQ</at> what is KAT?', [bot], 'what is KAT?'],
    ['the bot named several times by one entity', '<at>KAT FAQ</at> what is <at>KAT FAQ</at> KAT?', [bot], 'what is KAT?'],
    ['other people', '<at>KAT FAQ</at> <at>Jane Roe</at> asks what KAT is', [bot, jane], 'asks what KAT is'],
    ['a tag with attributes', '<at id="0">KAT FAQ</at> cost?', [bot], 'cost?'],
    ['a name with a no-break space', '<at>KAT&nbsp;FAQ</at> cost?', [bot], 'cost?'],
    ['a tag without the space that the entity has', 'is it safe<at>KAT FAQ</at>', [bot], 'is it safe'],
    ['a mention whose text is null', '<at>KAT FAQ</at> cost?', [{ ...bot, text: null }], 'cost?'],
    ['a mention with neither text nor name', '<at>KAT FAQ</at> cost?', [{ type: 'mention', mentioned: { id: 'bot' } }], 'cost?'],
    [
      'a bare name, as other channels write it',
      '@kat what is KAT?',
      [{ type: 'mention', text: '@kat', mentioned: { id: 'bot' } }],
      'what is KAT?',
    ],
    ['a bare name with signs of a pattern', 'hello @k(a.t', [{ type: 'mention', text: '@k(a.t' }], 'hello'],
  ])('takes out %s', (_, text, entities, expected) => {
    expect(stripped(text, entities)).toBe(expected);
  });

  test('keeps the words of a tag that mentions nobody, so that nothing a person says is lost', () => {
    expect(stripped('<at>i want to die</at>', [])).toBe('i want to die');
    expect(stripped('<at>i want to die</at>', [bot])).toBe('i want to die');
  });

  test('keeps a mentioned name inside a longer word', () => {
    expect(stripped('category', [{ type: 'mention', text: 'cat' }])).toBe('category');
  });

  test.each<[string, unknown]>([
    ['no list', undefined],
    ['a list of anything', [null, 5, 'mention', { type: 'clientInfo' }, { type: 'mention', text: 7, mentioned: null }]],
    ['an object', { type: 'mention' }],
  ])('leaves the text alone where entities are %s', (_, entities) => {
    expect(stripMentions('is it safe?', entities)).toBe('is it safe?');
  });
});

// A request holds up to 256 KiB, and one text read for seconds keeps everybody waiting.
test.each<[string, string, unknown]>([
  ['beginnings of tags', '<at'.repeat(80_000), [bot]],
  ['tags that nothing ends', '<at>'.repeat(60_000), [bot]],
  ['tags and people', '<at>x</at>'.repeat(12_000), Array.from({ length: 2_000 }, (_, index) => ({ ...bot, text: `<at>${index}</at>` }))],
  [
    'names that are nearly there',
    '@'.repeat(120_000),
    Array.from({ length: 1_000 }, (_, index) => ({ type: 'mention', text: `${'@'.repeat(90)}${index}` })),
  ],
])('is done at once with a long text of nothing but %s', (_, text, entities) => {
  const started = performance.now();
  stripMentions(text, entities);
  expect(performance.now() - started).toBeLessThan(1500);
});
