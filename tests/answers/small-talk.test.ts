import { describe, expect, test } from '@jest/globals';
import { HELP_NOW } from '../../src/answers/help-now.js';
import { englishOnlyText } from '../../src/safety/english-only.js';
import { converse, createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const { answerQuestion, wording, knowledge } = createShippedAnswerer();
const { messages } = wording;
const last = (...utterances: readonly string[]) => converse(answerQuestion, ...utterances).at(-1)?.answer;

describe('a fear without a topic', () => {
  test.each([
    ["i'm scared"],
    ['im frightened'],
    ['i cant sleep'],
    ['what is it', "i'm scared"],
    ['does it help with ptsd', 'thanks, but im scared'],
  ])('gets a warm word and a way on: %s %s', (...utterances) => {
    const answer = last(...utterances);
    expect(answer).toMatchObject({ kind: 'small-talk', text: messages.comfort });
    expect(answer && 'suggestions' in answer && answer.suggestions).toEqual([
      ...wording.suggest(['expect', 'side-effects', 'talk-to-a-person']),
      HELP_NOW,
    ]);
  });

  test('with a topic is about that', () => {
    expect(last('im terrified of needles')?.kind).toBe('answer');
  });
});

describe('another language', () => {
  test.each([
    ['es', 'hola'],
    ['de', 'guten tag'],
    ['fr', 'combien coûte une séance ?'],
    ['zh', '治疗要多少钱'],
  ] as const)('%s is told in it, and in English with the way to a person, that the bot knows English only: %s', (language, utterance) => {
    expect(last(utterance)).toMatchObject({ kind: 'fallback', text: `${englishOnlyText(language, 'US')}\n\n${messages.englishOnly}` });
    expect(messages.englishOnly).toContain(wording.crisisLine);
  });

  test('that is none of these is told so in English, and is no misunderstanding', () => {
    const [reply] = converse(answerQuestion, '治療はいくらですか');
    expect(reply).toMatchObject({ answer: { kind: 'fallback', text: messages.englishOnly }, context: { misunderstandings: 0 } });
  });

  test('does not hide a danger', () => {
    expect(last('hola, quiero morir')?.kind).toBe('crisis');
    expect(last('mi esposo no respira')?.kind).toBe('medical-emergency');
  });

  test('"ciao" after an answer is a farewell', () => {
    expect(last('is it legal', 'ciao')).toMatchObject({ entry: 'goodbye' });
  });
});

describe('what is not understood again and again', () => {
  const nonsense = ['zxqv blorp', 'wug blorp', 'fnarg wibble', 'blorp blorp', 'wibble fnarg', 'qux zorp'];

  test('is never answered by the same text twice in a row, nor by two in turn without other topics', () => {
    const texts = converse(answerQuestion, ...nonsense).map(({ answer }) => ('text' in answer ? answer.text : ''));
    const { fallback, fallbackAgain, fallbackTopics } = messages;
    expect(texts).toEqual([fallback, fallbackAgain, fallbackTopics, fallbackAgain, fallbackTopics, fallbackAgain]);
  });

  test('gets topics that the welcome has not, and a person, at the third time', () => {
    const answer = last(...nonsense.slice(0, 3));
    const said = answer && 'suggestions' in answer ? answer.suggestions.map(({ utterance }) => utterance) : [];
    expect(said.slice(0, 3)).not.toEqual(
      expect.arrayContaining(wording.suggest(messages.welcomeStarters).map(({ utterance }) => utterance)),
    );
    expect(said.slice(3)).toEqual(['Can I talk to a person?', HELP_NOW.utterance]);
  });

  test.each(['more', 'tell me more', 'what do you know then'])('"%s" is told what there is to ask', (utterance) => {
    expect(last(...nonsense.slice(0, 2), utterance)).toMatchObject({ kind: 'small-talk', entry: 'help' });
  });

  test('"shorter please" of choices shows them again', () => {
    const shown = last('ketamine n depression');
    expect(shown?.kind).toBe('clarification');
    expect(last('ketamine n depression', 'shorter please')).toMatchObject({
      kind: 'clarification',
      text: messages.whichOne,
      choices: shown?.kind === 'clarification' ? shown.choices : [],
    });
  });
});

describe('the way to a person', () => {
  test.each(['put me through to reception', 'can somebody ring me please', 'can you call me'])('is shown to "%s"', (utterance) => {
    expect(last(utterance)).toMatchObject({ kind: 'small-talk', entry: 'talk-to-a-person' });
  });

  test.each(['now', 'how', 'what number', 'nobody answers', 'can you call me'])(
    'is said again, with the numbers, to "%s" after it',
    (utterance) => {
      const replies = converse(answerQuestion, 'talk to a person', utterance, 'now please', 'is it legal', 'now');
      for (const { answer } of replies.slice(1, 3))
        expect(answer).toMatchObject({ entry: 'talk-to-a-person', text: messages.personNow, crisisLine: wording.crisisLine });
      expect(replies.at(-1)?.answer).not.toMatchObject({ text: messages.personNow });
    },
  );
});

describe('courtesies in the words of many', () => {
  test.each([
    ['thank you sweetheart', 'thanks'],
    ['right im off, ta ra', 'goodbye'],
    ['how are you love', 'how-are-you'],
    ['hello my dear', 'greeting'],
    ['you are wrong', 'complaint'],
  ])('"%s" is %s', (utterance, entry) => {
    expect(last(utterance)).toMatchObject({ kind: 'small-talk', entry });
  });

  test.each(['im so sorry to ask so many questions', 'sorry to keep bothering you'])('"%s" needs no apology', (utterance) => {
    expect(last(utterance)).toMatchObject({ text: messages.apology });
  });

  test.each(['ok ill ring tomorrow', "I'll give them a call then", 'im fine'])('"%s" is heard', (utterance) => {
    expect(last(utterance)).toMatchObject({ text: messages.acknowledged });
  });

  test('"you are wrong" after an answer is told where that comes from', () => {
    expect(last('does it help with ptsd', 'you are wrong')).toMatchObject({ kind: 'answer', passages: [{ entry: 'ptsd' }] });
  });
});

describe('what only sounds like small talk, or like a question about the treatment', () => {
  test.each(['mindbloom type thing, is that ok', 'what time is it'])('"%s" is not understood', (utterance) => {
    expect(last(utterance)).toMatchObject({ kind: 'fallback', text: messages.fallback });
  });

  test('"so can this help" is asked back about, and is of the last answer where there is one', () => {
    expect(last('so can this help')).toMatchObject({ kind: 'clarification', choices: ['conditions', 'benefits', 'right-for-me'] });
    expect(last('does it help with ptsd', 'so can this help')).toMatchObject({ passages: [{ entry: 'ptsd' }] });
  });
});

test('what the guide leaves out is never offered as a choice', () => {
  for (const utterance of ['can they go to work afterwards', 'who paid for it', 'can i sit in with her', 'where can i read it']) {
    const answer = last(utterance);
    const said = answer && 'suggestions' in answer ? answer.suggestions.map(({ utterance: said }) => said) : [];
    expect(said).not.toContain(wording.entries.get('other-uncovered')?.question);
  }
  expect(knowledge.entries.filter(({ related }) => related.includes('other-uncovered'))).toEqual([]);
});
