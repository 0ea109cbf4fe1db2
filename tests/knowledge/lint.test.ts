import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { forbiddenIn } from '../../src/knowledge/forbidden.js';
import { REGIONS } from '../../src/safety/regions.js';
import { linesOf } from '../../src/safety/validate-regions.js';
import { dropFolders, entry, extra, folderWith, problemsOf } from '../fixtures/knowledge-folder.js';
import { SHIPPED } from '../fixtures/shipped-knowledge.js';

afterAll(dropFolders);

const complaints = (text: string) => forbiddenIn(text).map(({ message }) => message);

describe('a text', () => {
  test.each([
    'It is safe.',
    'It is safe, says the guide.',
    'It is safe. Our clinic is nice.',
    'Doctors give it. It is safe.',
    'It can be used safely at home.',
    "It is safe, isn't it?",
    'Did you know that it is safe?',
  ])('that says "%s" says "safe" alone', (text) => {
    expect(complaints(text)).toContain('says "safe" alone');
  });

  test.each([
    'It is approved for this.',
    'It has FDA approval.',
    'It is licensed.',
    'It was cleared by the FDA.',
    'It is authorised in many countries.',
    'The licence covers depression.',
    'Did you know it is FDA-approved?',
  ])('that says "%s" speaks of an approval', (text) => {
    expect(complaints(text)).toContain('speaks of an approval');
  });

  test.each([
    'Take 50 mg.',
    'You get 2 grams.',
    'You get half a milligram.',
    'Take 3 tablets.',
    'Take two lozenges.',
    'Take a couple of pills.',
    'It is 0.5 mg/kg.',
    'It is 40-60 mg.',
    'It is a gram.',
    'How do I take 50 mg?',
    'The guide does not say that you need 50 mg.',
  ])('that says "%s" names a dose', (text) => {
    expect(complaints(text)).toContain('names a dose');
  });

  test.each([
    'It prevents suicide.',
    'It lowers the risk of suicide.',
    'It can reduce suicidal thoughts.',
    'It protects you from suicide.',
    'Suicidal thoughts will go away.',
    'It leads to a quick drop in suicidal thoughts.',
    'It saves lives.',
  ])('that says "%s" says that ketamine prevents suicide', (text) => {
    expect(complaints(text)).toContain('says that ketamine prevents suicide');
  });

  test.each(['You can stop your pills.', 'Stop taking your other medicines first.', 'Most people come off all medication.'])(
    'that says "%s" tells readers to change a medicine',
    (text) => {
      expect(complaints(text)).toContain('tells readers to change a medicine');
    },
  );

  test.each([
    "Please don't stop your medicine.",
    'You might ask: Should I stop taking my pills?',
    'Talk with your doctor before you stop taking any medicine.',
  ])('that says "%s" does not', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  test('that holds a picture is told so, and a link is none', () => {
    expect(complaints('Here: ![map](https://clinic.example/map.png)')).toEqual(['has a picture']);
    expect(complaints('Here: [map](https://clinic.example/map)')).toEqual([]);
  });

  test.each([
    'It cures everyone.',
    'It is harmless.',
    'There are no side effects.',
    'It has no risks.',
    'It works 100 %.',
    'You will feel better.',
    "You'll get well.",
    'It is not addictive.',
    'It is non-addictive.',
  ])('that says "%s" makes a promise', (text) => {
    expect(complaints(text)).toContain('makes a promise');
  });

  test.each([
    "The guide does not weigh the risks, so I can't say how safe this treatment would be for you.",
    'Treatment takes place in a safe, calming environment, with trained staff.',
    'The sessions are carefully monitored, so that you feel safe.',
    'Is ketamine therapy safe? What are the risks?',
    'Good questions: Is it approved for my condition? Are you licensed?',
    'The guide says nothing about approvals by the FDA.',
    'In one study many also reported a quick drop in suicidal thoughts.',
    'Please do not stop your medicine if you have suicidal thoughts.',
    'Small doses can improve the symptoms. It is not a pill that you take every day.',
    'Over half of the people improved after three sessions over 11 days.',
  ])('may say "%s"', (text) => {
    expect(complaints(text)).toEqual([]);
  });
});

describe('the numbers of a country', () => {
  const numbers = Object.values(REGIONS).flatMap((region) =>
    linesOf(region).flatMap(({ call, text }) => [call, text?.number].filter((number) => number !== undefined)),
  );

  test.each([...new Set(numbers)])('%s is refused, as it is written and together', (number) => {
    for (const text of [`Call ${number}.`, `In need? ${number.replace(/\D/g, '')} helps.`, `Ring ${number.replace(/\D/g, '-')}!`])
      expect(complaints(text)).toContain('names a number for people in danger');
  });

  test.each(['Call 911 or 988.', 'Call +44 116 123', '(999)', 'Text HELLO to 50808.', 'Dial 9-1-1.'])('"%s" names one', (text) => {
    expect(forbiddenIn(text)).toEqual([expect.objectContaining({ remedy: expect.stringMatching(/\{emergency\}.*\{crisisLine\}/) })]);
  });

  test.each([
    'Call +1 555 010 9110.',
    'Call 555-911-0000.',
    'It costs $999.',
    'Of 1,000 people, some improved.',
    'In a study, 111 people improved.',
    'Room 1112',
    'What is e911?',
    'It is open 24/7.',
  ])('"%s" names none', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  test('are refused in a message, with the words that the bot fills in', () => {
    const messages = readFileSync(join(SHIPPED, 'en/messages.yaml'), 'utf8').replace('fallback: |-', 'fallback: |-\n    Call 911 or 988.');
    expect(problemsOf(folderWith({ 'en/messages.yaml': messages }))).toEqual([
      expect.stringMatching(/"fallback" names a number for people in danger\. .*\{emergency\} or \{crisisLine\}/),
    ]);
  });
});

describe('what is shown', () => {
  test('is checked in the question, which is a button, too', () => {
    expect(problemsOf(extra(`entries:\n${entry('c').replace('What about c?', 'It is safe')}`))[0]).toMatch(
      /en\/more\.yaml:4:15 .*the question says "safe" alone/,
    );
  });

  test.each(['Yes. Some people', 'It may. Some people', 'No, some people'])(
    'warns of an answer that replies to one way of asking: %s',
    (text) => {
      expect(problemsOf(extra(`entries:\n${entry('c').replace('Some people', text)}`)).join('\n')).toMatch(
        /warning: .*the answer opens with "/,
      );
    },
  );

  const messages = readFileSync(join(SHIPPED, 'en/messages.yaml'), 'utf8');
  const withMessage = (line: RegExp, text: string) => problemsOf(folderWith({ 'en/messages.yaml': messages.replace(line, text) }));

  test('is checked in messages', () => {
    expect(withMessage(/moreTitle: .*/, 'moreTitle: "It is FDA approved"')[0]).toMatch(
      /en\/messages\.yaml:\d+:\d+ .*"moreTitle" speaks of an approval/,
    );
  });

  test.each([
    ['a word that nothing fills in', /acknowledged: .*/, 'acknowledged: "Call {phone}"', /"acknowledged" holds \{phone\}.*\{contact\}/],
    ['a word misspelt', /helpAlways: .*/, 'helpAlways: "{crisisLine} {crisisline}"', /holds \{crisisline\}/],
    ['a section where there is none', /clarify: .*/, 'clarify: "See {section}"', /holds \{section\}/],
    ['itself', /clinicContactUnknown: .*/, 'clinicContactUnknown: "{contact}"', /Write the words out/],
  ])('has no braces around %s', (_, line, text, message) => {
    expect(withMessage(line, text).join('\n')).toMatch(message);
  });

  test('has no braces in an answer: nothing fills them in', () => {
    expect(problemsOf(extra(`entries:\n${entry('c').replace('Some people', 'Call {contact}. People')}`))[0]).toMatch(/holds \{contact\}/);
  });
});
