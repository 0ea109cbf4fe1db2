// npm run train:safety: trains the second net behind the danger families on the labelled utterances of tests/questions, with the phrasing bank
// and all questions there as harmless text, and writes src/safety/danger-net-data.ts. With --check it prints how it does on the rows that only judge (with
// --held=FILE: trains without those of another file, too, and judges by them), with and without the families (with --misses what it gets wrong, too), and
// writes nothing.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { loadKnowledge } from '../../dist/knowledge/load-knowledge.js';
import { createClassify } from '../../dist/matching/classifier.js';
import { trainClassifier } from '../../dist/matching/train-classifier.js';
import {
  BUCKETS,
  LETTERS,
  readDangerWord,
  readNetWords,
  visitDangerFeatures,
  windowsOf,
  withEnds,
} from '../../dist/safety/danger-features.js';
import { FAMILIES } from '../../dist/safety/families/families.js';
import { createMatcher } from '../../dist/safety/matcher.js';
import { createSecondNet } from '../../dist/safety/second-net.js';
import { digestRows, JUDGING_ONLY, plainTextOf, readLearntRows, readRows } from './danger-rows.mjs';

const ROOT = new URL('../../', import.meta.url);
const LABELS = { crisis: 1, 'medical-emergency': 2, info: 0, none: 0 };
/** Written by people who had seen neither families nor training rows. */
const heldFile = process.argv.find((argument) => argument.startsWith('--held='))?.slice('--held='.length);
const HELD = heldFile === undefined ? JUDGING_ONLY : [heldFile];

/**
 * On 1,320 rows by four authors that neither net nor families had seen, leaving out features, three words in a row, wider pairs and the marks of the ends
 * took away three in ten of the dangers that the net missed at the same number of false alarms. Half as many rows to learn from cost six in ten more;
 * the last 15,000 of 65,000 changed little. Words put into classes by published vectors brought nothing
 * beside these features; a convolutional net on such vectors missed more alone, and hardly less beside the former ones.
 */
const LEFT_OUT = 0.3;
const EPOCHS = 20;
/** A harmless text of at most so many characters has little to tell it from a danger ("i want to live"). */
const SHORT = 32;
/**
 * From so many on it is a story, of which too few were written down: with more weight for them 199 of 700 that were held back alarmed, without it 266.
 * Sentences of danger put between harmless ones by a program (24,000 texts) took what was missed in such texts from 139 to 37 of 1,968, as the hearing by
 * sentences does (second-net.ts), and the false alarms in short ones from 31 to 60 of 720.
 */
const LONG = 110;
/** A text that is longer holds more than the danger that it is learnt for. */
const MOST_WORDS = 200;

const NAMES = [];
const OTHER_WORDS_EVERY = 5;
const JOINTS = [' ', ', ', '. '];
const OTHER_WORDS = [
  'i dont know what to do',
  'idk',
  'please help',
  'sorry to bother you',
  'thank you for your time',
  'im scared',
  'i am not joking',
  'just asking',
  'can someone answer',
  'is anyone there',
  'hi there hope you are well',
  'quick question',
  'i live in ohio',
  'i have a history of depression',
  'my appointment is in march',
  'my insurance is aetna',
  'i read your page',
  'im a patient there',
  'it is late here',
  'sorry for my english',
  'i am on my phone',
  'does insurance cover that',
  'how much does it cost',
  'my husband is typing this',
  'what should i do',
  'tbh',
  'lol',
  'i need to know',
  'i cant sleep',
  'have a nice day',
  'i had covid last year',
  'i have two kids',
  'i survived cancer',
  'my mother died in 2019',
  'i am a nurse',
  'i was with you in january',
  'he is 5',
];

const check = process.argv.includes('--check');
const heldRows = HELD.flatMap(readRows);
const heldTexts = new Set(heldRows.map(({ text }) => plainTextOf(text)));
const learntRows = readLearntRows().filter(({ path, text }) => !check || (!HELD.includes(path) && !heldTexts.has(plainTextOf(text))));
const knowledge = loadKnowledge(fileURLToPath(new URL('knowledge/', ROOT)), new Date().toISOString().slice(0, 10));
const asked = readdirSync(new URL('tests/questions/', ROOT))
  .filter((path) => path.endsWith('.jsonl') && !path.startsWith('safety'))
  .sort()
  .flatMap((path) =>
    readRows(path).flatMap(({ q, turns }) => (q === undefined ? turns.filter(({ kind }) => !(kind in LABELS)).map(({ say }) => say) : [q])),
  );
const calm = [...knowledge.entries.flatMap(({ question, phrasings }) => [question, ...phrasings]), ...knowledge.offTopic, ...asked];

const labelled = learntRows.map(({ text, expect }) => ({ text, label: LABELS[expect] }));
const examples = [
  ...[...labelled, ...amongOtherWords(labelled)].map((row) => ({ ...row, times: timesOf(row) })),
  ...calm.map((text) => ({ text, label: 0, times: 8 })),
].flatMap(({ text, ...rest }) => partsOf(text, rest.label).map((said) => ({ ...rest, features: featuresOf(said) })));
/**
 * A harmless text is learnt from more often than a danger: with each of five authors held back in turn, this took away 3 of 15 false alarms of net and families
 * together, and none of 1,267 dangers. What the guide answers counts most: nobody who asks it is to be taken for somebody in danger.
 */
const learnt = withoutSingles(examples).flatMap((example) => Array.from({ length: example.times }, () => example));
const model = trainClassifier(learnt, Object.keys(LABELS).length - 1, { epochs: EPOCHS, leftOut: LEFT_OUT });
const classify = createClassify(model);
if (check) report();
else write();

/**
 * Words that stand beside anything, dangerous or not. In the rows they stand more often beside one of the two ("i dont know what to do" after an emergency),
 * and would count for it: so every few rows are learnt from with some of them, too.
 */
function amongOtherWords(list) {
  return list.flatMap(({ text, label }, i) => {
    if (i % OTHER_WORDS_EVERY !== 0) return [];
    const words = OTHER_WORDS[(i / OTHER_WORDS_EVERY) % OTHER_WORDS.length];
    const joint = JOINTS[(i / OTHER_WORDS_EVERY) % JOINTS.length];
    return [{ text: i % (2 * OTHER_WORDS_EVERY) === 0 ? text + joint + words : words + joint + text, label }];
  });
}

/** How often a row is learnt from. */
function timesOf({ text, label }) {
  if (label > 0) return 2;
  if (text.length > LONG) return 5;
  return text.length > SHORT ? 3 : 4;
}

/** Every window of a harmless text is harmless. Where in a long text the danger stands nobody has marked: it is learnt from whole. */
function partsOf(text, label) {
  const said = withEnds(readNetWords(text));
  return label > 0 ? [said.slice(0, MOST_WORDS)] : windowsOf(said);
}

function featuresOf(said) {
  const features = new Map();
  const add = (bucket, weight) => {
    const name = nameOf(bucket);
    if (!features.has(name)) features.set(name, weight);
  };
  visitDangerFeatures(said.map(readDangerWord), add, ({ letters }) => {
    for (const bucket of letters) add(bucket, LETTERS);
  });
  return features;
}

/** Each name is written once: some hundred thousand texts of some hundred features each are to be held. */
function nameOf(bucket) {
  NAMES[bucket] ??= String(bucket);
  return NAMES[bucket];
}

/** A feature of one text only teaches that text: it is taken out of the list. */
function withoutSingles(list) {
  const texts = new Map();
  for (const { features } of list) for (const name of features.keys()) texts.set(name, (texts.get(name) ?? 0) + 1);
  for (const { features } of list) for (const name of [...features.keys()]) if (texts.get(name) === 1) features.delete(name);
  return list;
}

function write() {
  const differences = [1, 2].map((c) => Float64Array.from(model.rarity, (_, i) => model.weights[i * 3 + c] - model.weights[i * 3]));
  const weight = differences.reduce((most, list) => list.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0) / 127;
  const rarity = model.rarity.reduce((a, b) => Math.max(a, b), 0) / 255;
  const tables = Buffer.alloc(BUCKETS * 3);
  for (const [name, id] of model.featureIds) {
    const values = [differences[0][id] / weight, differences[1][id] / weight, model.rarity[id] / rarity];
    values.forEach((value, i) => {
      tables[i * BUCKETS + Number(name)] = Math.round(value) & 0xff;
    });
  }
  const scales = { weight, rarity, crisisBias: model.bias[1] - model.bias[0], medicalBias: model.bias[2] - model.bias[0] };
  const source = [
    '// Written by npm run train:safety from the labelled utterances of tests/questions. Not for editing.',
    `export const LEARNT_FROM = '${digestRows(learntRows)}';`,
    `export const SCALES = ${JSON.stringify(scales)} as const;`,
    `export const WEIGHTS = '${deflateRawSync(tables, { level: 9 }).toString('base64')}';`,
  ];
  writeFileSync(new URL('src/safety/danger-net-data.ts', ROOT), `${source.join('\n')}\n`);
  console.log(`${examples.length} texts, ${model.featureIds.size} features`);
}

function report() {
  const matcher = createMatcher(FAMILIES);
  const net = createSecondNet(score);
  const held = heldRows
    .map((row) => ({ ...row, findings: matcher.findSigns(row.text) }))
    .map((row) => ({ ...row, signs: row.findings.signs }));
  const core = held.filter(({ note }) => !/HARD|BORDERLINE|LANG/.test(note ?? ''));
  const sets = {
    'crises found': core.filter(({ expect }) => expect === 'crisis'),
    'emergencies found': core.filter(({ expect }) => expect === 'medical-emergency'),
    'hard ones found': held.filter(({ expect, note }) => LABELS[expect] > 0 && /HARD/.test(note ?? '')),
    'false alarms': held.filter(({ expect, note }) => LABELS[expect] === 0 && !/BORDERLINE/.test(note ?? '')),
  };
  console.log(`| alarm of | ${Object.keys(sets).join(' | ')} |\n| ---${' | ---'.repeat(4)} |`);
  const line = (name, alarms) =>
    console.log(
      `| ${name} | ${Object.values(sets)
        .map((set) => `${set.filter(alarms).length} of ${set.length}`)
        .join(' | ')} |`,
    );
  line('the families alone', ({ signs }) => signs.length > 0);
  line('the net alone', ({ text }) => 1 - score(text).calm >= 0.6);
  const alarmsOnBoth = ({ text, findings }) =>
    net.withoutPlainlyHarmless(text, findings.signs).length > 0 || net.findOverlooked(text, findings) !== undefined;
  line('both, as triage uses them', alarmsOnBoth);
  if (!process.argv.includes('--misses')) return;
  for (const [name, set] of Object.entries(sets))
    for (const row of set.filter((row) => alarmsOnBoth(row) === (name === 'false alarms')))
      console.log(`${name === 'false alarms' ? 'FALSE ALARM' : 'MISSED'}  ${row.text}  (net ${(1 - score(row.text).calm).toFixed(2)})`);
}

/** As scoreDanger with the model just trained, but for texts of fewer than three words, which that one does not judge. */
function score(text) {
  const [worst] = windowsOf(withEnds(readNetWords(text)))
    .map((said) => classify(featuresOf(said)) ?? [1, 0, 0])
    .sort(([a], [b]) => a - b);
  return { calm: worst[0], crisis: worst[1], medical: worst[2] };
}
