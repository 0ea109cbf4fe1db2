import { describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { readMessage } from '../../src/bot/read-message.js';
import { triage } from '../../src/safety/triage.js';

const CRISES = [
  '<i want to kill myself>',
  '>.<i want to die>.<',
  'i feel <nothing. going to hang myself tonight >_>',
  'mood is <zero and i want to kill myself >:(',
  '<im going to kill myself tonight>',
  '<sigh, i am going to end it tonight>',
  '<p i want to die tonight>',
  '<a lot of pain i want to die>',
  '<s i cant go on, i want to die>',
  '<b honest: i am going to kill myself>',
  '<at home alone and i want to die>',
  '<div i want to kill myself>',
  '<br i want to kill myself>',
  '</i want to kill myself>',
  '<suicidal>',
  '<!-- i want to kill myself -->',
  'i want to <!-- --> kill myself',
  '&lt;i want to kill myself&gt;',
  'i want <b to kill myself',
  '<i>i want to die</i>',
  '<p>i&nbsp;want to <b>kill</b> myself</p>',
  '<div class="x"><span style="color: red">i want to die</span></div>',
  'i want to k<b>il</b>l my<i class=x>self</i>',
  'i want to<br/>die',
];
const EMERGENCIES = [
  'pain level <a lot, i took 40 pills of xanax> help',
  'he is <not breathing> help',
  '<p he wont wake up and his lips are blue>',
];

/** As channels send it: Teams' own way with markup, HTML that says so, and plain text. */
const WAYS: readonly (readonly [way: string, activity: Partial<Activity>])[] = [
  ['plain text', { channelId: 'directline', textFormat: 'plain' }],
  ['Teams', { channelId: 'msteams', textFormat: 'plain' }],
  ['HTML', { channelId: 'emulator', textFormat: 'xml' }],
];

describe.each(WAYS)('in %s', (_way, activity) => {
  const triageOf = (text: string) => {
    const read = readMessage({ type: 'message', text, ...activity } as Activity);
    return read.kind === 'utterance' ? triage(read.utterance).kind : undefined;
  };

  test.each(CRISES)('a crisis between angle brackets or in markup: %s', (text) => {
    expect(triageOf(text)).toBe('crisis');
  });

  test.each(EMERGENCIES)('an emergency between angle brackets: %s', (text) => {
    expect(triageOf(text)).toBe('medical-emergency');
  });

  test('a crisis between them beside a mention', () => {
    expect(triageOf('<at>FAQ</at> <i want to kill myself>')).toBe('crisis');
    expect(triageOf('<at id="0">FAQ</at> <at home i want to kill myself>')).toBe('crisis');
  });
});
