import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMedical } from '../../src/answers/answer.js';
import { renderActivity } from '../../src/channels/render-activity.js';
import { renderPlainText } from '../../src/channels/render-plain-text.js';
import type { ConversationContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording } = createShippedAnswerer();
const { messages } = wording;
const entries = [...wording.entries.values()];
const ids = entries.map(({ id }) => id);

/** Letters and digits alone: channels escape and wrap differently. */
const letters = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
const recommendations = [messages.recommendation, messages.recommendationNotCovered].map(letters);
/** The first sentences of all medical texts: what any path would have to show to say something medical. */
const medicalTexts = entries
  .filter(isMedical)
  .flatMap(({ answer, more }) => [answer, ...(more ? [more] : [])].map((text) => letters(text)));

const CHANNELS = ['webchat', 'directline', 'emulator', 'msteams', 'sms'];
const GUIDES = [undefined, { title: 'The guide', url: 'https://clinic.example/guide' }];

const phrasing = fc.constantFrom(...entries.flatMap(({ question, phrasings }) => [question, ...phrasings]));
const remark = fc.constantFrom(
  'tell me more',
  'why?',
  'again',
  'yes',
  'all of them',
  'the second one',
  'what about anxiety',
  'how long',
  'source?',
  'no',
  'ok',
);
const utterance = fc.oneof(
  { weight: 4, arbitrary: phrasing },
  {
    weight: 3,
    arbitrary: fc.tuple(phrasing, fc.constantFrom(' and ', '. ', '? Also, ', ', but ', '\n'), phrasing).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.tuple(phrasing, fc.string({ unit: 'grapheme', maxLength: 12 })).map((parts) => parts.join(' ')) },
  { weight: 3, arbitrary: remark },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const context: fc.Arbitrary<ConversationContext> = fc.record({
  version: fc.constant(1 as const),
  touched: fc.constant(0),
  lastEntry: fc.constantFrom(...ids, 'no-such-entry'),
  lastForm: fc.constantFrom('short' as const, 'long' as const),
  offered: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  awaiting: fc.constantFrom('choice' as const, 'nothing' as const),
  misunderstandings: fc.nat({ max: 3 }),
  reminders: fc.nat({ max: 3 }),
});

/** Every form in which a reply may reach a person. */
function formsOf(answer: ReturnType<typeof answerQuestion>['answer']): readonly (readonly [string, string])[] {
  const shown = CHANNELS.flatMap((channel) =>
    GUIDES.flatMap((guide) => {
      const { text = '', speak } = renderActivity(answer, messages, channel, guide);
      return [[channel, text] as const, ...(speak === undefined ? [] : [[`${channel}, spoken`, speak] as const])];
    }),
  );
  return [['command line', renderPlainText(answer, messages)], ...shown];
}

describe('the recommendation to see a doctor', () => {
  test('is in every form of every reply that says something medical, whatever was said before', () => {
    let medical = 0;
    fc.assert(
      fc.property(context, fc.array(utterance, { minLength: 1, maxLength: 3 }), (start, said) => {
        let current = start;
        for (const text of said) {
          const { answer, context: next } = answerQuestion(text, current);
          current = next;
          for (const [form, shown] of formsOf(answer)) {
            const plain = letters(shown);
            const isMedicalReply =
              answer.kind === 'answer' || answer.kind === 'not-covered' || medicalTexts.some((one) => plain.includes(one));
            if (!isMedicalReply) continue;
            medical++;
            expect([form, recommendations.some((one) => plain.includes(one))]).toEqual([form, true]);
          }
        }
      }),
      { numRuns: 400, seed: 20261124 },
    );
    // A property over replies of which none is medical would prove nothing.
    expect(medical).toBeGreaterThan(2_000);
  });

  test('of a covered answer is the stronger one, also where a question that is not covered stands beside it', () => {
    const both = answerQuestion('how is ketamine given? is it addictive?', {
      version: 1,
      touched: 0,
      lastForm: 'short',
      offered: [],
      awaiting: 'nothing',
      misunderstandings: 0,
      reminders: 0,
    });
    expect(both.answer).toMatchObject({ kind: 'answer', recommendation: messages.recommendation });
  });
});
