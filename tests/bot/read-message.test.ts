import { expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { readMessage } from '../../src/bot/read-message.js';

function read(activity: object) {
  return readMessage({ type: 'message', channelId: 'msteams', ...activity } as Activity);
}

const press = { action: 'say', utterance: 'What is KAT?' };
const bot = { type: 'mention', text: '<at>KAT</at>', mentioned: { id: 'bot', name: 'KAT' } };

test.each<[string, object, string]>([
  ['a text', { text: 'is it safe' }, 'is it safe'],
  ['a mention and HTML', { text: '<p><at>KAT</at>&nbsp;is it <b>safe</b></p>', entities: [bot] }, 'is it safe'],
  ['a number', { text: 5 }, '5'],
  ['null', { text: null }, ''],
  ['no text at all', {}, ''],
  ['nothing but a mention', { text: '<at>KAT</at> ', entities: [bot] }, ''],
  ['a pressed button without text', { value: press }, 'What is KAT?'],
  ['a pressed button with text', { text: 'What is KAT?', value: { ...press, utterance: 'other' } }, 'What is KAT?'],
  ['a pressed button that the channel repeats as an empty text', { text: '', value: press }, 'What is KAT?'],
  [
    'a text with its HTML twin',
    { text: 'is it safe', attachments: [{ contentType: 'text/html', content: '<p>is it safe</p>' }] },
    'is it safe',
  ],
  ['an empty text with an empty HTML twin', { text: '', attachments: [{ contentType: 'text/html', content: '<p></p>' }] }, ''],
])('reads %s', (_, activity, utterance) => {
  expect(read(activity)).toEqual({ kind: 'utterance', utterance, besideFile: false });
});

test.each<[string, unknown]>([
  ['an unknown action', { action: 'delete', utterance: 'x' }],
  ['no words', { action: 'say' }],
  ['words that are no text', { action: 'say', utterance: { toString: 'x' } }],
  ['words longer than a button says', { action: 'say', utterance: 'x'.repeat(301) }],
  ['a text', 'say'],
  ['null', null],
  ['a list', ['say']],
])('takes no words from a button with %s', (_, value) => {
  expect(read({ value })).toEqual({ kind: 'utterance', utterance: '', besideFile: false });
});

test.each<[string, object]>([
  ['a picture', { attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/a' }] }],
  ['a voice message with blank text', { text: ' \n', attachments: [{ contentType: 'audio/ogg' }] }],
  ['a picture inside HTML', { text: '', attachments: [{ contentType: 'text/html', content: '<div><img src="x"></div>' }] }],
  ['a file without a type', { attachments: [null] }],
])('tells %s from a text', (_, activity) => {
  expect(read(activity)).toEqual({ kind: 'attachment-only' });
});

test('outside Teams, angle brackets are what a person wrote', () => {
  expect(read({ channelId: 'webchat', text: 'a <b> c' })).toEqual({ kind: 'utterance', utterance: 'a <b> c', besideFile: false });
});

const html = (content: string) => ({ contentType: 'text/html', content });

test.each<[string, object[]]>([
  ['a picture', [{ contentType: 'image/png', contentUrl: 'https://x.example/a' }]],
  ["a picture and Teams' own copy of the text", [html('<p>is it safe</p>'), { contentType: 'image/*' }]],
  ['a picture between the words', [html('<p>is it safe <img src="https://x.example/a" itemtype="http://schema.skype.com/AMSImage"></p>')]],
  ['a file of Teams', [{ contentType: 'application/vnd.microsoft.teams.file.download.info', content: {} }]],
  ['a file in a channel, of which a bot gets the place only', [html('<p>is it safe</p><attachment id="1"></attachment>')]],
])('tells of %s beside the words', (_, attachments) => {
  expect(read({ text: 'is it safe', attachments })).toEqual({ kind: 'utterance', utterance: 'is it safe', besideFile: true });
});

test.each<[string, object[]]>([
  ["Teams' own copy of the text", [html('<p>is it safe</p>')]],
  [
    'an emoji, which Teams draws',
    [html('<p>is it safe <img alt="x" itemtype="http://schema.skype.com/Emoji" src="https://x.example/a"></p>')],
  ],
  ['the card of a mention', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }]],
  ["a link's preview", [{ contentType: 'application/vnd.microsoft.card.thumbnail', content: {} }, html('<p>is it safe</p>')]],
  [
    'a quoted message',
    [html('<attachment id="7"></attachment><p>is it safe</p>'), { id: '7', contentType: 'messageReference', content: '{}' }],
  ],
])('takes %s for no file', (_, attachments) => {
  expect(read({ text: 'is it safe', attachments })).toEqual({ kind: 'utterance', utterance: 'is it safe', besideFile: false });
});

test.each(['<img ', '<attachment ', '<attachment id="'])('is done at once with long HTML of nothing but %s', (part) => {
  const started = performance.now();
  read({ text: 'is it safe', attachments: [html(part.repeat(250_000 / part.length))] });
  expect(performance.now() - started).toBeLessThan(1500);
});
