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
  ['a text with a file', { text: 'is it safe', attachments: [{ contentType: 'image/png' }] }, 'is it safe'],
])('reads %s', (_, activity, utterance) => {
  expect(read(activity)).toEqual({ kind: 'utterance', utterance });
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
  expect(read({ value })).toEqual({ kind: 'utterance', utterance: '' });
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
  expect(read({ channelId: 'webchat', text: 'a <b> c' })).toEqual({ kind: 'utterance', utterance: 'a <b> c' });
});
