import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readKnowledge } from '../../src/knowledge/load-knowledge.js';
import { dropFolders, folderWith, problemsOf, TODAY } from '../fixtures/knowledge-folder.js';
import { SHIPPED } from '../fixtures/shipped-knowledge.js';

afterAll(dropFolders);

const messages = readFileSync(join(SHIPPED, 'en/messages.yaml'), 'utf8');
const withMessages = (text: string) => folderWith({ 'en/messages.yaml': text });

describe("a clinic's own messages, made for another version of the bot", () => {
  test('may lack a text: ours is used, with a warning', () => {
    const { knowledge, problems } = readKnowledge(withMessages(messages.replace(/^ {2}whichOne:.*\n/m, '')), TODAY);
    expect(problems).toMatchObject([{ severity: 'warning', file: 'en/messages.yaml', message: expect.stringContaining('"whichOne"') }]);
    expect(knowledge?.messages.whichOne).toMatch(/Which one of these/);
  });

  test('may not hold a text that nobody uses', () => {
    expect(problemsOf(withMessages(`${messages}  oldText: "Hello"\n`))).toEqual([
      expect.stringMatching(/^en\/messages\.yaml:\d+:3 {2}error: the field "oldText" is unknown\. It is no longer used.*delete the line/),
    ]);
  });

  test('are told which text a misspelt one was meant to be', () => {
    const problems = problemsOf(withMessages(messages.replace('whichOne:', 'wichOne:')));
    expect(problems.join('\n')).toMatch(/"wichOne" is unknown\. Did you mean "whichOne"\?/);
  });
});
