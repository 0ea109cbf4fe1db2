import { writeOut } from './contractions.js';
import { inflect } from './inflections.js';
import type { Element, Pattern, Sequence } from './pattern.js';

/** Words and phrases that patterns share, by the name they are called with: <kin>. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Reads the notation told in pattern.ts; throws on a malformed pattern. */
export function compilePattern(source: string, vocabulary: Vocabulary): Pattern {
  const sequence = parseSequence(source, vocabulary, source);
  const firstWords = new Set<string>();
  if (collectFirst(sequence, firstWords)) throw new Error(`safety pattern "${source}" may begin with anything`);
  return { source, sequence, firstWords };
}

function parseSequence(text: string, vocabulary: Vocabulary, source: string): Sequence {
  const elements: Element[] = [];
  for (const part of splitParts(text, source)) elements.push(parseElement(part, vocabulary, source));
  return elements;
}

function parseElement(part: string, vocabulary: Vocabulary, source: string): Element {
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };
  if (part === '$$') return { kind: 'full-stop' };
  if (part === '//') return { kind: 'crossing' };
  if (part.startsWith('~')) {
    if (!/^~[1-9]\d?$/.test(part)) throw new Error(`safety pattern "${source}": "${part}" is not a gap, which is written ~3`);
    return { kind: 'gap', upTo: Number(part.slice(1)) };
  }
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body.startsWith('<')) return classElement(body.slice(1, -1), optional, vocabulary, source);
  if (body.startsWith('[')) return choiceOf(splitChoices(body.slice(1, -1)), optional, vocabulary, source);
  if (VERB.test(body)) return choiceOf([body], optional, vocabulary, source);
  if (!/^[a-z0-9]+$/.test(body)) throw new Error(`safety pattern "${source}": "${part}" is not a word`);
  const words = writeOut(body).map((word): Element => ({ kind: 'word', words: new Set([word]) }));
  return { kind: 'choice', options: [words], optional };
}

/** A class is compiled once and shared by all patterns that name it: it keeps the start short. */
const classes = new WeakMap<Vocabulary, Map<string, Element>>();

function classElement(name: string, optional: boolean, vocabulary: Vocabulary, source: string): Element {
  const known = classes.get(vocabulary) ?? new Map<string, Element>();
  classes.set(vocabulary, known);
  const key = optional ? `${name}?` : name;
  const element = known.get(key) ?? choiceOf(classOf(name, vocabulary, source), optional, vocabulary, source);
  known.set(key, element);
  return element;
}

function classOf(name: string, vocabulary: Vocabulary, source: string): readonly string[] {
  const options = vocabulary[name];
  if (!options) throw new Error(`safety pattern "${source}": there is no class <${name}>`);
  return options;
}

const VERB = /^[a-z]+\+$/;

/** A choice of single words becomes one set look-up; longer options stay sequences. */
function choiceOf(written: readonly string[], optional: boolean, vocabulary: Vocabulary, source: string): Element {
  const options = written.flatMap((option) => (VERB.test(option) ? inflect(option.slice(0, -1)) : [option]));
  const isSingle = (option: string): boolean => /^[a-z0-9]+$/.test(option) && writeOut(option).length === 1;
  const single = options.filter(isSingle).flatMap(writeOut);
  const longer = options.filter((option) => !isSingle(option)).map((option) => parseSequence(option, vocabulary, source));
  const words: Element = { kind: 'word', words: new Set(single) };
  if (longer.length === 0 && !optional) return words;
  return {
    kind: 'choice',
    optional,
    options: single.length > 0 ? [[words], ...longer] : longer,
  };
}

function splitParts(text: string, source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of `${text} `) {
    if (char === '[') depth++;
    if (char === ']') depth--;
    if (char === ' ' && depth === 0) {
      if (part) parts.push(part);
      part = '';
    } else part += char;
  }
  if (depth !== 0) throw new Error(`safety pattern "${source}" has a bracket without its pair`);
  return parts;
}

function splitChoices(text: string): readonly string[] {
  const choices: string[] = [];
  let depth = 0;
  let choice = '';
  for (const char of `${text}|`) {
    if (char === '[') depth++;
    if (char === ']') depth--;
    if (char === '|' && depth === 0) {
      choices.push(choice.trim());
      choice = '';
    } else choice += char;
  }
  return choices;
}

/** Gathers the words a sequence may begin with; true where it may be passed without a word. */
function collectFirst(sequence: Sequence, into: Set<string>): boolean {
  for (const element of sequence) {
    if (element.kind === 'word') {
      for (const word of element.words) into.add(word);
      return false;
    }
    if (element.kind === 'gap') return true;
    if (element.kind === 'choice') {
      const open = element.options.map((option) => collectFirst(option, into)).some(Boolean);
      if (!open && !element.optional) return false;
    }
  }
  return true;
}
