import { describe, expect, test } from '@jest/globals';
import type { Activity } from 'botbuilder';
import type { Answer } from '../../src/answers/answer.js';
import { renderActivity } from '../../src/channels/render-activity.js';
import { REGIONS, type Region } from '../../src/safety/regions.js';
import { createSafetyReply } from '../../src/safety/replies.js';
import type { Danger } from '../../src/safety/triage-result.js';
import { CRISIS, clarification, MESSAGES, medical, suggestions } from '../fixtures/answers.js';

const DANGERS: readonly Danger[] = [
  ...(['self', 'third-party', 'harm-to-others', 'abuse'] as const).flatMap((variant) =>
    [true, false].map((dangerNow) => ({ kind: 'crisis' as const, variant, dangerNow, family: 'x' })),
  ),
  { kind: 'medical-emergency', overdose: true, alsoCrisis: true, family: 'x' },
  { kind: 'medical-emergency', overdose: false, alsoCrisis: false, family: 'x' },
];

interface Card {
  readonly version: string;
  readonly body: readonly {
    readonly type: string;
    readonly text?: string;
    readonly selectAction?: { readonly title: string; readonly data: object };
    readonly items?: readonly { readonly text: string; readonly wrap: boolean }[];
  }[];
}

function cardOf(activity: Partial<Activity>): Card {
  return activity.attachments?.[0]?.content as Card;
}

function titlesOn(activity: Partial<Activity>): readonly (string | undefined)[] {
  return cardOf(activity).body.flatMap(({ selectAction }) => selectAction?.title ?? []);
}

function notesOn(activity: Partial<Activity>): readonly (string | undefined)[] {
  return cardOf(activity).body.flatMap(({ text }) => text ?? []);
}

describe('in Teams', () => {
  test('an answer is the text of the message, with the recommendation', () => {
    const { text, textFormat, summary, speak } = renderActivity(medical(), MESSAGES, 'msteams');
    expect(text).toBe('It may help. [1]\n\nSee a qualified doctor. General information.');
    expect(textFormat).toBe('markdown');
    expect([summary, speak]).toEqual(Array(2).fill('It may help.\n\nSee a qualified doctor. General information.'));
  });

  test('the card names the source and shows four buttons', () => {
    const activity = renderActivity(medical(), MESSAGES, 'msteams');
    expect(cardOf(activity).version).toBe('1.5');
    expect(notesOn(activity)).toEqual(['[1] Source: guide, Benefits', 'Related:']);
    expect(titlesOn(activity)).toEqual(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
  });

  test('two passages of one section share a mark, another section has the next', () => {
    const passages = ['Benefits', 'Benefits', 'Results'].map((section, index) => ({
      entry: `e${index}`,
      kind: 'covered' as const,
      text: `Text ${index}.`,
      section,
    }));
    const activity = renderActivity(medical({ passages: passages as never }), MESSAGES, 'msteams');
    expect(activity.text).toContain('Text 0. [1]\n\nText 1. [1]\n\nText 2. [2]');
    expect(notesOn(activity).slice(0, 2)).toEqual(['[1] Source: guide, Benefits', '[2] Source: guide, Results']);
  });

  test('a button sends the words that it stands for', () => {
    const [button] = cardOf(renderActivity(clarification(2), MESSAGES, 'msteams')).body;
    expect(button?.selectAction?.data).toEqual({ action: 'say', utterance: 'Utterance 1' });
  });

  test('a button shows all of its words, on as many lines as they need', () => {
    const [button] = cardOf(renderActivity(clarification(2), MESSAGES, 'msteams')).body;
    expect(button?.items).toMatchObject([{ text: 'Title 1', wrap: true }]);
  });

  test('a clarification shows all of its three choices, and the way out', () => {
    expect(titlesOn(renderActivity(clarification(3), MESSAGES, 'msteams'))).toEqual(['Title 1', 'Title 2', 'Title 3', 'None of these']);
  });

  test('an answer has the way to more as its first button', () => {
    const more = { title: 'More', utterance: 'More', kept: true as const };
    const answer = medical({ suggestions: [...suggestions(4), more] });
    expect(titlesOn(renderActivity(answer, MESSAGES, 'msteams'))).toEqual(['More', 'Title 1', 'Title 2', 'Title 3']);
  });

  test('nothing but the reply is sent to a person in danger', () => {
    const activity = renderActivity(CRISIS, MESSAGES, 'msteams');
    expect(activity.text).toBe('Call 988 now.\n\n[Call 988](tel:988)\n\n[Chat](https://help.example/chat)');
    expect(activity.attachments).toBeUndefined();
  });

  test.each(Object.keys(REGIONS) as Region[])('the numbers of %s stand in the text and in the label of each link that calls', (region) => {
    for (const danger of DANGERS) {
      const reply = createSafetyReply(danger, region);
      const { text = '', summary, speak, attachments } = renderActivity({ kind: danger.kind, reply } as Answer, MESSAGES, 'msteams');
      const { emergency, crisis } = REGIONS[region];
      const withoutLinks = text.replace(/\[[^\]]*\]\([^)]*\)/g, '');
      for (const { call = '' } of danger.kind === 'crisis' ? [emergency, crisis] : [emergency]) expect(withoutLinks).toContain(call);
      const calls = [...text.matchAll(/^\[([^\]]*)\]\(tel:(\d+)\)$/gm)];
      expect(calls.length).toBeGreaterThan(0);
      for (const [, label = '', number] of calls) expect(label.replace(/\D/g, '')).toBe(number);
      // A notification and a screen reader have the numbers, too.
      expect([summary, speak].every((told) => told?.includes(emergency.call ?? '?'))).toBe(true);
      expect(attachments).toBeUndefined();
    }
  });

  test('a reply without buttons and sources has no card', () => {
    const activity = renderActivity(
      { kind: 'small-talk', entry: 'thanks', text: 'You are welcome.', suggestions: [] },
      MESSAGES,
      'msteams',
    );
    expect(activity).not.toHaveProperty('attachments');
  });

  test('no channel but Teams gets a card', () => {
    for (const channel of ['webchat', 'directline', 'emulator', 'sms']) {
      expect(renderActivity(medical(), MESSAGES, channel)).not.toHaveProperty('attachments');
    }
  });
});

describe.each(['webchat', 'directline', 'emulator'])('in %s', (channel) => {
  test('an answer has its source below it and its buttons as suggested actions', () => {
    const { text, suggestedActions } = renderActivity(medical(), MESSAGES, channel);
    expect(text).toBe('It may help.\n\nSource: guide, Benefits\n\nSee a qualified doctor. General information.');
    expect(suggestedActions?.actions[0]).toEqual({ type: 'imBack', title: 'Title 1', value: 'Utterance 1' });
    expect(suggestedActions?.actions).toHaveLength(4);
  });

  test('the way to more of an answer is its first button, the way out of a choice its last', () => {
    const titles = ({ suggestedActions }: Partial<Activity>) => suggestedActions?.actions.map(({ title }) => title);
    const more = { title: 'More', utterance: 'More', kept: true as const };
    const answer = medical({ suggestions: [...suggestions(2), more] });
    expect(titles(renderActivity(answer, MESSAGES, channel))).toEqual(['More', 'Title 1', 'Title 2']);
    expect(titles(renderActivity(clarification(2), MESSAGES, channel))?.at(-1)).toBe('None of these');
  });

  test('the reply to "start over" says so to the widget, and no other does', () => {
    const smallTalk = (entry: string) => ({ kind: 'small-talk' as const, entry, text: 'All right.', suggestions: [] });
    expect(renderActivity(smallTalk('start-over'), MESSAGES, channel).channelData).toEqual({ startedOver: true });
    expect(renderActivity(smallTalk('thanks'), MESSAGES, channel)).not.toHaveProperty('channelData');
  });

  test('a reply without buttons has no suggested actions', () => {
    expect(renderActivity(CRISIS, MESSAGES, channel)).not.toHaveProperty('suggestedActions');
  });
});

test('a channel that we do not know gets plain text with the choices as lines', () => {
  const { text, textFormat } = renderActivity(medical({ crisisLine: 'Call 988.', suggestions: suggestions(2) }), MESSAGES, 'sms');
  expect(textFormat).toBe('plain');
  expect(text).toBe(
    'It may help.\n\nSource: guide, Benefits\n\nSee a qualified doctor. General information.\n\nRelated:\n- Title 1\n- Title 2\n\nCall 988.',
  );
});

test('a text message to a number is a link where the page can follow it, and in the words everywhere', () => {
  expect(renderActivity(CRISIS, MESSAGES, 'directline').text).toContain('[Text](sms:988)');
  for (const channel of ['msteams', 'webchat', 'emulator', 'sms'])
    expect(renderActivity(CRISIS, MESSAGES, channel).text).not.toContain('sms:');
});

test('the ways to get help are a list, each to be hit by a thumb, and are not read out as one', () => {
  const { text, speak } = renderActivity(CRISIS, MESSAGES, 'directline');
  expect(text).toMatch(/\n\n- \[Call 988\]\(tel:988\)\n- \[Text\]\(sms:988\)\n/);
  expect(speak).toMatch(/^Call 988$/m);
});

test('a reply is in English, whatever the language of the visitor', () => {
  for (const channel of ['msteams', 'webchat', 'directline', 'emulator', 'sms'])
    expect(renderActivity(CRISIS, MESSAGES, channel).locale).toBe('en-US');
});

test('a link is an address where nothing can be pressed', () => {
  const answer = { kind: 'small-talk', entry: null, text: 'See [Terms](https://a.example/terms).', suggestions: [] } as const;
  expect(renderActivity(answer, MESSAGES, 'sms').text).toBe('See Terms: https://a.example/terms.');
});

test('the crisis line ends the text on every channel', () => {
  for (const channel of ['msteams', 'webchat', 'emulator', 'sms']) {
    expect(renderActivity(medical({ crisisLine: 'Call 988.' }), MESSAGES, channel).text).toMatch(/Call 988\.$/);
  }
});
