import { DANGER_FAMILIES } from './directions/danger.js';
import { type Direction, type DirectionFamily, GOOD } from './directions/direction-words.js';
import { EFFECT_FAMILIES } from './directions/effect.js';
import { PLACE_FAMILIES } from './directions/place.js';

export type { Direction };

/** A part of what was said, in plain words, and whether it asks. */
export interface Part {
  readonly words: readonly string[];
  readonly asks: boolean;
}

/**
 * Which ways a question is put: what may harm, what stands in the treatment's place. None for most, which ask for what helps. What is only told is no
 * question, but where nothing else is said, or where the question is whether that is true.
 */
export function readDirections(parts: readonly Part[]): readonly Direction[] {
  const all = parts.map(({ words, asks }) => ({ words, asks, directions: directionsOf(words) }));
  // Most questions have none: they are done here.
  if (all.every(({ directions }) => directions.length === 0)) return NO_DIRECTIONS;
  const asking = all.filter(({ asks }) => asks);
  const heard = asking.every(({ words }) => ASKS_IF_TRUE.test(words.join(' '))) ? all : asking;
  const found = [...new Set(heard.flatMap(({ directions }) => directions))];
  // "Can it help my ptsd? Or does it make it worse?"
  const isBoth = found.length > 0 && heard.some(({ words, directions }) => directions.length === 0 && HELP.test(words.join(' ')));
  return isBoth ? found.map((direction) => (AGAINST.includes(direction) ? 'either' : direction)) : found;
}

const NO_DIRECTIONS: readonly Direction[] = [];

const AGAINST: readonly Direction[] = ['harm', 'effect'];
const ASKS_IF_TRUE =
  /^(?:(?:so|and|ok|but) )*(?:(?:is|are|was|can|could|would|does|will|do) (?:it|that|this|they|there|he|she|i)(?: (?:true|right|so|a myth|correct|possible|real|common|normal|anything (?:to|in) (?:it|that)|be true|be right|do that|do this|happen(?: to \w+)?|work|help|be enough|enough|ok|safe|really|or not))*|(?:what|how) about (?:it|that)|should i (?:worry|be worried))$/;

/** All families, in their order: of what harms the first that fits counts, and of what stands in the treatment's place. */
export const FAMILIES: readonly DirectionFamily[] = [...DANGER_FAMILIES, ...EFFECT_FAMILIES, ...PLACE_FAMILIES];

const numbersByWord = new Map<string, readonly number[]>();
for (const [number, { words }] of FAMILIES.entries())
  for (const word of words) numbersByWord.set(word, [...(numbersByWord.get(word) ?? []), number]);

function directionsOf(words: readonly string[]): readonly Direction[] {
  const numbers = new Set(words.flatMap((word) => numbersByWord.get(word) ?? []));
  if (numbers.size === 0) return NO_DIRECTIONS;
  const text = words.join(' ');
  const fitting = [...numbers].sort((a, b) => a - b).flatMap((number) => FAMILIES[number] ?? []);
  const said = fitting.filter(({ said: pattern, despiteHelp }) => {
    const at = text.search(pattern);
    return at >= 0 && (despiteHelp || !asksForHelp(text, at));
  });
  return [...new Set(said.map(({ direction }) => direction))];
}

/** "Does it help if pain makes me anxious": what helps is asked, and the rest says with what. */
function asksForHelp(text: string, before: number): boolean {
  const help = text.search(HELP);
  return help >= 0 && help < before && !text.slice(0, before).endsWith(' or ');
}

const HELP = new RegExp(`\\b${GOOD}\\b`);
