import { expect, test } from '@jest/globals';
import { teamsText } from '../../src/channels/teams-text.js';

test.each([
  ['# What it is', '**What it is**'],
  ['### **Bold** heading ###', '**Bold heading**'],
  ['- one\n- two', '• one\n\n• two'],
  ['1. first\n2) second', '(1) first\n\n(2) second'],
  ['above\n\n---\n\nbelow', 'above\n\nbelow'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a, b\n\n1, 2'],
  ['![picture](https://x.example/p.png)', '[picture](https://x.example/p.png)'],
])('%j becomes %j', (markdown, expected) => {
  expect(teamsText(markdown)).toBe(expected);
});

test.each(['**bold** and _italic_', '> a quote', '[a link](https://x.example)', '`code`', 'Call 911.\n\nIt is 2-3 days, not 5.'])(
  '%j stays',
  (markdown) => {
    expect(teamsText(markdown)).toBe(markdown);
  },
);
