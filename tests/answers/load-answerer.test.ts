import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createLoadAnswerer } from '../../src/answers/load-answerer.js';
import { paragraphsOf } from '../../src/channels/paragraphs.js';
import { createContext } from '../../src/conversation/context.js';
import { createShippedAnswerer } from '../fixtures/shipped-answerer.js';

const folder = mkdtempSync(join(tmpdir(), 'kat-load-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'clinic.yaml');
const { knowledge, model } = createShippedAnswerer();

function start(clinic: string) {
  writeFileSync(path, clinic);
  const told: string[] = [];
  const load = createLoadAnswerer({
    folder,
    clinicFile: path,
    today: () => '2026-11-27',
    onClinicProblems: (problems) => told.push(...problems.map(({ message }) => message)),
    compile: async () => ({ knowledge, model, warnings: [] }),
  });
  return { load, told };
}

test('a start keeps the region where another field is wrong, and tells it', async () => {
  const { load, told } = start('region: UK\nphone: ""\n');
  expect((await load()).clinic).toEqual({ region: 'UK' });
  expect(told).toEqual([expect.stringContaining('"phone"')]);
});

test('what may be meant is told, and refused neither at the start nor while it runs', async () => {
  const { load, told } = start('region: UK\nname: Suite #200\n');
  for (const _ of ['start', 'reload']) expect((await load()).clinic).toEqual({ region: 'UK', name: 'Suite' });
  expect(told).toEqual([expect.stringContaining('"#200"'), expect.stringContaining('"#200"')]);
});

test('a start that would have to guess the region is refused', async () => {
  await expect(start('region: FR\n').load()).rejects.toThrow(/"region" has an unknown value/);
});

test.each([
  ['a broken file', 'region: [UK\n', /not correct YAML/],
  ['a wrong field', 'region: UK\nphone: ""\n', /"phone"/],
  ['a region that there is not', 'region: FR\n', /unknown value/],
  ['a region taken out', '# region: UK\n', /holds nothing/],
])('while it runs, %s is refused, and what answered goes on', async (_name, text, problem) => {
  const { load } = start('region: UK\n');
  await load();
  writeFileSync(path, text);
  await expect(load()).rejects.toThrow(problem);
  writeFileSync(path, 'region: NZ\nname: Green Street\n');
  const { wording, clinic } = await load();
  expect(wording.contact).toContain('Green Street');
  expect([clinic.region, wording.crisisLine]).toEqual(['NZ', expect.stringContaining('1737')]);
});

test.each([
  ['first, where the clinic has said how it is reached', 'region: UK\nphone: "01632 960001"\nhours: "9 to 5"\n', 0],
  ['last, where it has not', 'region: UK\n', -1],
])('whoever asks for the hours reads how to reach the clinic %s', async (_, clinic, at) => {
  const { answerQuestion, wording } = await start(clinic).load();
  const { answer } = answerQuestion('when are you open', createContext(0));
  expect(paragraphsOf(answer, wording.messages, 'lines').at(at)).toBe(wording.contact);
});
