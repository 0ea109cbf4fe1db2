// npm run train:safety: trains the second net behind the danger families on the labelled utterances of tests/questions and on the phrasing bank as
// harmless text, writes src/safety/danger-net-data.ts, and prints how it does on rows that it did not see. --check trains without the held-back
// rows and writes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../dist/knowledge/load-knowledge.js';
import { normalise } from '../../dist/language/normalise.js';
import { writeOut } from '../../dist/language/plain-english.js';
import { words } from '../../dist/language/words.js';
import { trainClassifier } from '../../dist/matching/classifier.js';
import { readDangerFeatures } from '../../dist/safety/danger-net.js';

const ROOT = new URL('../../', import.meta.url);
const LABELS = { crisis: 1, 'medical-emergency': 2, info: 0, none: 0 };
const check = process.argv.includes('--check');
const rows = readdirSync(new URL('tests/questions/', ROOT))
  .filter((name) => name.startsWith('safety') && name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(new URL(`tests/questions/${name}`, ROOT), 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => ({ ...JSON.parse(line), held: isHeld(name, i) })),
  );
const knowledge = loadKnowledge(fileURLToPath(new URL('knowledge/', ROOT)), new Date().toISOString().slice(0, 10));
const calm = [...knowledge.entries.flatMap(({ question, phrasings }) => [question, ...phrasings]), ...knowledge.offTopic];

const examples = [
  ...rows.filter(({ held }) => !check || !held).map(({ text, expect }) => example(LABELS[expect], text)),
  ...calm.map((text) => example(0, text)),
];
const model = trainClassifier(withoutSingles(examples), 3);
if (check) report();
else write();

/** The rows that nobody tuned on: see tests/questions/README.md. */
function isHeld(name, i) {
  return (name.includes('second') && i % 4 === 3) || (name.includes('third') && i % 3 === 2);
}

function example(label, text) {
  return { label, features: readDangerFeatures(words(writeOut(normalise(text))).slice(0, 60)) };
}

/** A feature of one text only teaches that text. */
function withoutSingles(list) {
  const texts = new Map();
  for (const { features } of list) for (const name of features.keys()) texts.set(name, (texts.get(name) ?? 0) + 1);
  return list.map(({ label, features }) => ({ label, features: new Map([...features].filter(([name]) => texts.get(name) > 1)) }));
}

function write() {
  const names = [...model.featureIds.keys()];
  const differences = [1, 2].map((c) => names.map((_, i) => model.weights[i * 3 + c] - model.weights[i * 3]));
  const weight = differences.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  const rarity = model.rarity.reduce((a, b) => Math.max(a, b), 0) / 255;
  const bytes = (list, scale) => Buffer.from(Uint8Array.from(list, (value) => Math.round(value / scale) & 0xff)).toString('base64');
  const scales = { weight, rarity, crisisBias: model.bias[1] - model.bias[0], medicalBias: model.bias[2] - model.bias[0] };
  const source = [
    '// Written by npm run train:safety from the labelled utterances of tests/questions. Not for editing.',
    `export const SCALES = ${JSON.stringify(scales)} as const;`,
    `export const FEATURE_NAMES = ${JSON.stringify(names.join('\n'))};`,
    `export const CRISIS_WEIGHTS = '${bytes(differences[0], weight)}';`,
    `export const MEDICAL_WEIGHTS = '${bytes(differences[1], weight)}';`,
    `export const RARITIES = '${bytes(model.rarity, rarity)}';`,
  ];
  writeFileSync(new URL('src/safety/danger-net-data.ts', ROOT), `${source.join('\n')}\n`);
  console.log(`${examples.length} texts, ${names.length} features`);
}

function report() {
  const score = (text) => {
    const { features } = example(0, text);
    const known = [...features].flatMap(([name, value]) =>
      model.featureIds.has(name) ? [[model.featureIds.get(name), value * model.rarity[model.featureIds.get(name)]]] : [],
    );
    const length = Math.hypot(...known.map(([, value]) => value)) || 1;
    const raw = [0, 1, 2].map(
      (c) => model.bias[c] + known.reduce((sum, [id, value]) => sum + (model.weights[id * 3 + c] * value) / length, 0),
    );
    const raised = raw.map((value) => Math.exp(value * 0.8));
    return 1 - raised[0] / (raised[0] + raised[1] + raised[2]);
  };
  const held = rows.filter(({ held: is }) => is).map((row) => ({ ...row, score: score(row.text) }));
  const core = held.filter(({ note }) => !/HARD|BORDERLINE|LANG/.test(note ?? ''));
  console.log('| alarm at | crises found | emergencies found | false alarms |\n| --- | --- | --- | --- |');
  for (const at of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const found = (list) => `${list.filter((row) => row.score >= at).length} of ${list.length}`;
    console.log(
      `| ${at} | ${found(core.filter(({ expect }) => expect === 'crisis'))} | ${found(core.filter(({ expect }) => expect === 'medical-emergency'))} | ${found(held.filter(({ expect }) => LABELS[expect] === 0))} |`,
    );
  }
}
