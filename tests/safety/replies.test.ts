import { describe, expect, test } from '@jest/globals';
import { REGIONS, type Region } from '../../src/safety/regions.js';
import {
  createSafetyReply,
  crisisLineText,
  crisisReminderText,
  emergencyNumber,
  failureReply,
  helpNowReply,
  numbersToCall,
  type SafetyReply,
  TAKEN_BACK_REPLY,
} from '../../src/safety/replies.js';
import type { Crisis, CrisisVariant, Danger, MedicalEmergency } from '../../src/safety/triage.js';

const REGION_IDS = Object.keys(REGIONS) as Region[];
const crisis = (variant: CrisisVariant, dangerNow = false): Crisis => ({
  kind: 'crisis',
  variant,
  dangerNow,
  family: 'any',
});
const emergency = (overdose: boolean, alsoCrisis: boolean): MedicalEmergency => ({
  kind: 'medical-emergency',
  overdose,
  alsoCrisis,
  family: 'any',
});

const CRISES = [
  crisis('self'),
  crisis('self', true),
  crisis('third-party'),
  crisis('third-party', true),
  crisis('harm-to-others', true),
  crisis('abuse'),
];
const DANGERS: readonly Danger[] = [...CRISES, emergency(false, false), emergency(true, false), emergency(true, true)];
const EVERY: readonly (readonly [string, SafetyReply])[] = REGION_IDS.flatMap((region) => [
  ...DANGERS.map((danger) => [`${region} ${JSON.stringify(danger)}`, createSafetyReply(danger, region)] as const),
  [`${region} help now`, helpNowReply(region)] as const,
  [`${region} failure`, failureReply(region)] as const,
]);
const firstLine = (reply: SafetyReply): string => reply.text.split('\n')[0] ?? '';
const lastLine = (reply: SafetyReply): string => reply.text.split('\n').at(-1) ?? '';

describe('crisis replies', () => {
  test.each(CRISES.map((each) => [JSON.stringify(each), each] as const))('M1: %s names 988, call, text, 911 and a person', (_, each) => {
    const { text } = createSafetyReply(each, 'US');
    for (const word of ['988', 'text', '911']) expect(text).toContain(word);
    expect(text).toMatch(/call/i);
    expect(text).toMatch(/someone you trust|someone they trust/);
  });

  test('M2: the first sentence to a person at risk acknowledges and asks nothing', () => {
    expect(firstLine(createSafetyReply(crisis('self'), 'US'))).toMatch(/glad you told me/);
    for (const [, { text }] of EVERY.filter(([name]) => name.includes('crisis'))) expect(text).not.toContain('?');
  });

  test('M7: nothing of the FAQ is answered; the question is offered for later, last', () => {
    expect(lastLine(createSafetyReply(crisis('self'), 'US'))).toMatch(/I can answer your question when you are ready\.$/);
  });

  test('M9: in danger now, and for harm to others, the emergency number comes first', () => {
    for (const each of [crisis('self', true), crisis('third-party', true), crisis('harm-to-others', true), crisis('abuse')]) {
      expect(firstLine(createSafetyReply(each, 'US'))).toContain('911');
    }
  });

  test('a helper is addressed as a helper', () => {
    expect(createSafetyReply(crisis('third-party'), 'US').text).toMatch(/Thank you for looking out for them/);
  });

  test('people who are abused get the lines made for them', () => {
    const { text, links } = createSafetyReply(crisis('abuse'), 'US');
    for (const part of ['1-800-799-7233', 'START to 88788', '1-800-656-4673', '911', 'not your fault']) expect(text).toContain(part);
    expect(links.map((link) => link.url)).toEqual(expect.arrayContaining(['tel:18007997233', 'sms:88788?body=START', 'tel:18006564673']));
  });
});

describe('emergency replies', () => {
  test.each(REGION_IDS)('M8: %s puts the emergency number first, then no driving, the clinic last', (region) => {
    const reply = createSafetyReply(emergency(true, false), region);
    expect(firstLine(reply)).toContain(emergencyNumber(region));
    expect(reply.text.split('\n')[1]).toMatch(/Do not drive yourself/);
    expect(lastLine(reply)).toMatch(/clinic\.$/);
  });

  test('M8: the clinic’s telephone ends it where the clinic named one, and goes with no crisis', () => {
    const { text, links } = createSafetyReply(emergency(true, true), 'US', '+1 (555) 010-0100');
    expect(text).toMatch(/When you are safe, tell your clinic: \+1 \(555\) 010-0100\.$/);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(90);
    expect(links.at(-1)).toEqual({ label: 'Call the clinic', url: 'tel:+15550100100' });
    expect(createSafetyReply(crisis('self'), 'US', '+1 (555) 010-0100').text).not.toContain('555');
  });

  test('M8: an extension of the clinic’s is shown and not dialled', () => {
    const { text, links } = createSafetyReply(emergency(true, true), 'US', '555-0100 ext. 3');
    expect(text).toContain('555-0100 ext. 3');
    expect(links.at(-1)).toEqual({ label: 'Call the clinic (ext. 3)', url: 'tel:5550100' });
  });

  test('an overdose in the US names poison help and, since it may be an attempt, 988', () => {
    const { text } = createSafetyReply(emergency(true, true), 'US');
    expect(text).toContain('1-800-222-1222');
    expect(text).toContain('988');
  });
});

describe('all replies', () => {
  const FORBIDDEN =
    /committ?ed suicide|failed attempt|successful|selfish|calm down|don't worry|do not worry|as an ai|but first|book (?:now|an appointment)|\bmg\b|milligram|ketamine|depress(?:ed|ion)|diagnos|will call you back|on (?:our|the) way/i;

  test.each(EVERY)('M3 and M6: %s has no forbidden word, no praise, no diagnosis', (_, { text }) => {
    expect(text).not.toMatch(FORBIDDEN);
  });
  test.each(EVERY)('M4: %s is short and plain, with links that a phone can follow', (_, { text, links }) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(90);
    expect(gradeOf(text)).toBeLessThanOrEqual(7);
    expect(text).not.toMatch(/\p{Extended_Pictographic}(?<!\d)|[*_#<>[\]]/u);
    for (const link of links) expect(link.url).toMatch(/^(?:tel:\d+|sms:\d+(?:\?body=[A-Z]+)?|https:\/\/\S+)$/);
    expect(links.length).toBeGreaterThan(0);
  });
  test.each(EVERY.filter(([name]) => !name.includes('failure')))('M5: %s says that nobody reads along', (_, { text }) => {
    expect(text).toMatch(/automated chat and nobody reads this live/);
  });
  test.each(REGION_IDS)('%s carries its own numbers and not those of another country', (region) => {
    const own = REGIONS[region];
    const texts = [createSafetyReply(crisis('self', true), region), helpNowReply(region), failureReply(region)].map((reply) => reply.text);
    for (const text of [...texts, crisisLineText(region), crisisReminderText(region)]) {
      expect(text).toContain(own.emergency.call);
      expect(text).toContain(own.crisis.call);
      if (region !== 'US' && region !== 'CA') expect(text).not.toMatch(/\b(?:988|911)\b/);
    }
  });
  test('to a danger taken back it thanks, does not argue, and asks for the question', () => {
    expect(TAKEN_BACK_REPLY).toMatch(/^Thank you for telling me/);
    expect(TAKEN_BACK_REPLY).toMatch(/\?$/);
    expect(TAKEN_BACK_REPLY).not.toMatch(FORBIDDEN);
    expect(TAKEN_BACK_REPLY.split(/\s+/).length).toBeLessThanOrEqual(50);
    expect(gradeOf(TAKEN_BACK_REPLY)).toBeLessThanOrEqual(7);
  });
  test.each(EVERY)('%s calls no number that the website does not know to link', (name, { links }) => {
    const numbers = numbersToCall(name.slice(0, 2) as Region);
    for (const { url } of links) if (url.startsWith('tel:')) expect(numbers).toContain(url.slice('tel:'.length));
  });
  test('the line and the reminder are one line each', () => {
    for (const region of REGION_IDS) {
      expect(crisisLineText(region)).not.toContain('\n');
      expect(crisisReminderText(region)).not.toContain('\n');
    }
  });
  test('an unknown region gets the default numbers rather than none', () => {
    expect(createSafetyReply(crisis('self'), 'XX' as Region).text).toContain('988');
  });
  test('the same danger gives the same bytes a hundred times', () => {
    const texts = Array.from({ length: 100 }, () => createSafetyReply(crisis('self'), 'US').text);
    expect(new Set(texts).size).toBe(1);
  });
});

/** Flesch-Kincaid grade with numbers and addresses left out: they are dialled and not read. */
function gradeOf(text: string): number {
  const plain = text.replace(/\S+\.(?:org|com|ca|ie|au|nz|uk)\S*/g, 'page').replace(/[\d-]+/g, ' ');
  const sentences = plain.split(/[.!?:\n]+/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = plain.match(/[a-z']+/gi) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
