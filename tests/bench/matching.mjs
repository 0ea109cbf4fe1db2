// npm run bench: how fast and how well, beside Fuse.js alone and MiniSearch on the same data in the same run. Figures, no test: machines differ.
// --large also measures a knowledge of a hundred times the entries; --start how long the bot takes to be ready.
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readKnowledge } from '../../dist/knowledge/load-knowledge.js';
import { readEnglishWords } from '../../dist/language/english-words.js';
import { createFindMatches } from '../../dist/matching/find-matches.js';
import { createModel } from '../../dist/matching/model.js';
import { finish, packModel, unpackModel } from '../../dist/matching/packed-model.js';
import { measureStart } from './start.mjs';
import { createSyntheticEntries } from './synthetic.mjs';
import { createTypos } from './typos.mjs';

const root = new URL('../../', import.meta.url);
const { knowledge } = readKnowledge(new URL('knowledge', root).pathname, new Date().toISOString().slice(0, 10));
const rows = readFileSync(new URL('tests/questions/second-author.jsonl', root), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const inScope = rows.filter(({ kind, labels }) => kind !== 'off-topic' && kind !== 'chitchat' && labels[0] !== 'other-uncovered');
const typos = createTypos(1);
const questions = { clean: inScope.map(({ q }) => q), typos: inScope.map(({ q }) => typos(q)) };

console.log('| matcher | entries | phrasings | ready after, s | recall@1 clean | recall@1 typos | p50 ms | p99 ms | p99 ms typos |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
measureAll(knowledge);
if (process.argv.includes('--large')) {
  const synthetic = createSyntheticEntries(knowledge.entries.length * 99, 20);
  measureAll({ ...knowledge, entries: [...knowledge.entries, ...synthetic] });
}
if (process.argv.includes('--start')) await measureStart(knowledge.entries.length, process.argv.includes('--large'));

function measureAll(base) {
  report('this bot', base, () => ours(base));
  if (base.entries.length > 1000)
    return report('this bot, from its cache', base, () => ours(base, serialize(packModel(createModel(base, readEnglishWords())))));
  report('Fuse.js, default', base, () => fuse(base, {}));
  report('Fuse.js, token search', base, () => fuse(base, { useTokenSearch: true }));
  report('MiniSearch', base, () => miniSearch(base));
}

function report(name, base, create) {
  const phrasings = base.entries.reduce((sum, entry) => sum + entry.phrasings.length + 1, 0);
  const { find, seconds } = create();
  const clean = run(find, questions.clean);
  const spoilt = run(find, questions.typos);
  const cells = [name, base.entries.length, phrasings, seconds.toFixed(1), clean.recall, spoilt.recall, clean.p50, clean.p99, spoilt.p99];
  console.log(`| ${cells.join(' | ')} |`);
}

function run(find, list) {
  for (const question of list.slice(0, 40)) find(question);
  let right = 0;
  const times = list.map((question, i) => {
    const start = performance.now();
    const best = find(question);
    const ms = performance.now() - start;
    if (inScope[i].labels.includes(best)) right++;
    return ms;
  });
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(2);
  return { recall: (right / list.length).toFixed(3), p50: at(0.5), p99: at(0.99) };
}

function ours(base, cached) {
  const started = performance.now();
  const model = cached ? finish(unpackModel(deserialize(cached))) : createModel(base, readEnglishWords());
  const find = createFindMatches(model, base);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, find: (question) => find(question).matches[0]?.entry };
}

function documents(base) {
  return base.entries.flatMap(({ id, question, phrasings }) =>
    [question, ...phrasings].map((text, i) => ({ id: `${id}/${i}`, entry: id, text })),
  );
}

function fuse(base, options) {
  const started = performance.now();
  const index = new Fuse(documents(base), { keys: ['text'], ignoreLocation: true, ...options });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, find: (question) => index.search(question, { limit: 1 })[0]?.item.entry };
}

function miniSearch(base) {
  const started = performance.now();
  const index = new MiniSearch({ fields: ['text'], storeFields: ['entry'], searchOptions: { fuzzy: 0.2, prefix: false } });
  index.addAll(documents(base));
  const seconds = (performance.now() - started) / 1000;
  return { seconds, find: (question) => index.search(question)[0]?.entry };
}
