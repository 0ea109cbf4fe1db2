import { describe, expect, test } from '@jest/globals';
import { readFeedbackId } from '../../src/channels/feedback-id.js';
import { renderActivity } from '../../src/channels/render-activity.js';
import { CRISIS, clarification, MESSAGES, medical } from '../fixtures/answers.js';

const SOURCE = { title: 'The guide', url: 'https://clinic.example/guide' };
const TWO = medical({
  passages: [
    { entry: 'a', kind: 'covered', text: 'It may help.', section: 'Benefits' },
    { entry: 'b', kind: 'covered', text: `It lasts ${'very '.repeat(60)}long.`, section: 'How "long"' },
    { entry: 'c', kind: 'not-covered', text: 'The guide does not say.' },
  ],
});

const entitiesOf = (channel: string, source?: typeof SOURCE, answer = TWO) =>
  (renderActivity(answer, MESSAGES, channel, source).entities ?? []) as readonly Readonly<Record<string, unknown>>[];
const citations = (channel: string, source?: typeof SOURCE) => entitiesOf(channel, source)[0]?.['citation'];

describe('citations', () => {
  test.each(['webchat', 'directline', 'msteams', 'emulator'])(
    'with an address are one Message entity on %s, a claim for each section',
    (channel) => {
      expect(entitiesOf(channel, SOURCE)).toHaveLength(1);
      expect(entitiesOf(channel, SOURCE)[0]).toMatchObject({ type: 'https://schema.org/Message', '@type': 'Message' });
      expect(citations(channel, SOURCE)).toMatchObject([
        { '@type': 'Claim', position: 1, appearance: { name: 'Benefits', url: SOURCE.url, abstract: 'It may help.' } },
        { '@type': 'Claim', position: 2, appearance: { name: 'How "long"', url: SOURCE.url } },
      ]);
    },
  );

  test('are cut where Teams would cut them in the middle of a word', () => {
    const [, second] = citations('msteams', SOURCE) as readonly { appearance: { abstract: string } }[];
    expect(second?.appearance.abstract).toMatch(/very…$/);
    expect(second?.appearance.abstract.length).toBeLessThanOrEqual(160);
  });

  test('are reference lines on a website alone', () => {
    for (const channel of ['webchat', 'directline']) {
      const { text } = renderActivity(TWO, MESSAGES, channel, SOURCE);
      expect(text).toContain('It may help. [1]');
      expect(text).toMatch(/\n\n\[1\]: https:\/\/clinic\.example\/guide "Benefits"\n\[2\]: https:\/\/clinic\.example\/guide "How 'long'"$/);
      expect(text).not.toContain('Source: ');
    }
    for (const channel of ['msteams', 'emulator', 'sms'])
      expect(renderActivity(TWO, MESSAGES, channel, SOURCE).text).not.toContain(']: http');
  });

  test('without an address are the entity for Teams and a plain source line elsewhere', () => {
    expect(citations('msteams')).toMatchObject([{ appearance: { name: 'Benefits' } }, { appearance: {} }]);
    expect(JSON.stringify(citations('msteams'))).not.toContain('"url"');
    for (const channel of ['webchat', 'directline', 'emulator', 'sms']) {
      expect(citations(channel)).toBeUndefined();
      expect(renderActivity(TWO, MESSAGES, channel).text).toContain('Source: guide, Benefits');
    }
  });

  test('never carry the label for AI-generated text', () => {
    expect(JSON.stringify(renderActivity(TWO, MESSAGES, 'msteams', SOURCE))).not.toContain('AIGeneratedContent');
  });
});

describe('thumbs', () => {
  test('on a website name the entries of the answer', () => {
    const actions = entitiesOf('webchat')[0]?.['potentialAction'] as readonly Readonly<Record<string, unknown>>[];
    expect(actions.map((action) => [action['@type'], readFeedbackId(action['@id'])])).toEqual([
      ['LikeAction', ['a', 'b', 'c']],
      ['DislikeAction', ['a', 'b', 'c']],
    ]);
  });

  test('in Teams are its own', () => {
    expect(renderActivity(TWO, MESSAGES, 'msteams').channelData).toEqual({ feedbackLoopEnabled: true });
  });

  test.each([
    ['a reply to a person in danger', CRISIS],
    ['a question back', clarification(2)],
  ])('are not under %s', (_what, answer) => {
    for (const channel of ['webchat', 'msteams']) {
      const activity = renderActivity(answer, MESSAGES, channel, SOURCE);
      expect([activity.entities, activity.channelData]).toEqual([undefined, undefined]);
    }
  });
});
