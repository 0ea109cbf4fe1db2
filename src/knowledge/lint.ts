import { forbiddenIn } from './forbidden.js';
import type { Messages } from './knowledge.js';
import type { Parts } from './parts.js';
import { at, type PlacedEntry } from './placed-entry.js';
import type { Problem } from './problem.js';

/** Checks the wording of all that an entry shows to readers. */
export function lintEntry(placed: PlacedEntry): readonly Problem[] {
  const { kind, question, answer, more } = placed.entry;
  const shown = { question, answer, ...(more === undefined ? {} : { more }) };
  const opening = kind === 'small-talk' ? undefined : YES_OR_NO.exec(answer)?.[0];
  const replies =
    opening === undefined
      ? []
      : [at(placed, ['answer'], `the answer opens with "${opening}", a reply to one way of asking`, REMEDY, 'warning')];
  const found = Object.entries(shown).flatMap(([field, text]) => {
    const problems = forbiddenIn(text).map(({ message, remedy }) => at(placed, [field], `the ${field} ${message}`, remedy));
    if (text.trim() === '') problems.push(at(placed, [field], `the ${field} is empty`, 'Write the text'));
    const braces = BRACES.exec(text)?.[0];
    if (braces)
      problems.push(at(placed, [field], `the ${field} holds ${braces}, which is filled in only in messages`, 'Write the words out'));
    return problems;
  });
  return [...replies, ...found];
}

/** Every way of asking gets the same text: "Yes." to "is it compulsory" would be a claim that nobody made. */
const YES_OR_NO = /^\s*(?:yes|no|maybe|perhaps|it (?:may|might|can|does|is)(?: not)?|of course|sure|certainly|absolutely)[.!,:;]/i;
const REMEDY = 'Begin with a whole sentence, such as "Ketamine may help with ..."';

/** Checks the wording of the messages, and that they hold no {placeholder} that nothing fills in. */
export function lintMessages({ messages, messagesFile }: Pick<Parts, 'messages' | 'messagesFile'>): readonly Problem[] {
  if (!messages || !messagesFile) return [];
  return Object.entries(messages).flatMap(([name, text]) => {
    if (typeof text !== 'string') return [];
    const found = [...forbiddenIn(text), ...unknownPlaceholders(name as keyof Messages, text)];
    return found.map(({ message, remedy }) => ({
      file: messagesFile.file,
      ...messagesFile.locate(['messages', name]),
      message: `the text "${name}" ${message}`,
      remedy,
      severity: 'error' as const,
    }));
  });
}

const BRACES = /\{[^{}\s]+\}/;

/** Filled in in every message. */
const EVERYWHERE = ['contact', 'crisisLine', 'emergency'];
const ELSEWHERE: Partial<Record<keyof Messages, readonly string[]>> = {
  source: [...EVERYWHERE, 'section'],
  fromTheGuide: [...EVERYWHERE, 'section'],
  // It is what {contact} becomes.
  clinicContactUnknown: [],
};

function unknownPlaceholders(name: keyof Messages, text: string) {
  const known = ELSEWHERE[name] ?? EVERYWHERE;
  return [...text.matchAll(new RegExp(BRACES, 'g'))]
    .map(([braces]) => braces)
    .filter((braces) => !known.includes(braces.slice(1, -1)))
    .map((braces) => ({
      message: `holds ${braces}, which nothing fills in`,
      remedy: known.length > 0 ? `Use one of: ${known.map((one) => `{${one}}`).join(', ')}` : 'Write the words out',
    }));
}
