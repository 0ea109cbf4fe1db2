import { type ConversationContext, createContext } from '../conversation/context.js';
import type { Entry } from '../knowledge/knowledge.js';
import { type Answer, createMedicalAnswer, isMedical, type MedicalEntry, type Passage, type SmallTalk, type Suggestion } from './answer.js';
import { HELP_NOW } from './help-now.js';
import type { Turn } from './turn.js';
import type { Form } from './wording.js';

type Given = { readonly answer: Answer; readonly context: ConversationContext };

/** The entry that says how to reach a person. */
export const TO_A_PERSON = 'talk-to-a-person';
/** Entries whose answer is how to reach the clinic. */
const CONTACT_ENTRIES: ReadonlySet<string> = new Set([TO_A_PERSON, 'booking']);
/** The entry that says what is kept and on what terms. */
const TERMS_ENTRY = 'privacy';
/** It says that the guide is silent on what was asked: a true answer, and no topic to offer to someone who was not understood. */
export const CATCH_ALL = 'other-uncovered';
/** The command that forgets the conversation. */
export const START_OVER = 'start-over';
const MOST_RELATED = 4;

/** Answers one entry; asked again right after its answer, it gives all there is. */
export function giveEntry(entry: Entry, turn: Turn, form: Form = repeats(entry, turn) ? 'full' : 'short'): Given {
  return isMedical(entry) ? giveMedical([entry], turn, { form }) : giveSmallTalk(entry, turn);
}

/** How entries are said. `text` takes the place of the passages' own. */
interface Said {
  readonly form?: Form;
  readonly text?: string;
  readonly intro?: string;
  readonly leftOut?: string;
}

/** Answers medical entries one after the other, with one recommendation at the end. */
export function giveMedical(
  entries: readonly [MedicalEntry, ...MedicalEntry[]],
  { context, wording }: Turn,
  { form = 'short', text, intro, leftOut }: Said = {},
): Given {
  const [first, ...others] = entries.map(
    (entry): Passage => ({ ...wording.passage(entry, form), ...(text === undefined ? {} : { text }) }),
  );
  const last = entries.at(-1) ?? entries[0];
  const offered = [...new Set(entries.flatMap(({ related }) => related))].filter((id) => entries.every((entry) => entry.id !== id));
  const related = offered.slice(0, MOST_RELATED);
  const { moreTitle } = wording.messages;
  const hasMore = others.length === 0 && form === 'short' && entries[0].more !== undefined;
  const answer = createMedicalAnswer(
    {
      passages: [first as Passage, ...others],
      suggestions: [...wording.suggest(related), ...(hasMore ? [{ title: moreTitle, utterance: moreTitle, kept: true as const }] : [])],
      ...(others.length > 0 ? { intro: wording.messages.twoQuestionsIntro } : intro === undefined ? {} : { intro }),
      ...(leftOut === undefined ? {} : { leftOut }),
      ...(entries.some(({ id }) => CONTACT_ENTRIES.has(id))
        ? { contact: wording.contact, ...(wording.knowsContact ? { contactFirst: true as const } : {}) }
        : {}),
      ...(entries.some(({ crisisLine }) => crisisLine) ? { crisisLine: wording.crisisLine } : {}),
    },
    wording.messages,
  );
  return {
    answer,
    context: { ...context, lastEntry: last.id, lastForm: form === 'short' ? 'short' : 'long', awaiting: 'nothing', misunderstandings: 0 },
  };
}

function giveSmallTalk(entry: Entry, { context, wording }: Turn): Given {
  const answer: SmallTalk = {
    kind: 'small-talk',
    entry: entry.id,
    text: [entry.answer, ...(CONTACT_ENTRIES.has(entry.id) ? [wording.contact] : entry.id === TERMS_ENTRY ? wording.terms : [])].join(
      '\n\n',
    ),
    suggestions: entry.id === START_OVER || entry.id === 'help' ? starters(wording) : wording.suggest(entry.related),
    ...(entry.crisisLine ? { crisisLine: wording.crisisLine } : {}),
  };
  const kept = entry.id === START_OVER ? startedOver(context) : context;
  return { answer, context: { ...kept, awaiting: entry.id === TO_A_PERSON ? 'person' : 'nothing', misunderstandings: 0 } };
}

/** What was talked of is forgotten, but not that a life may be in danger. */
function startedOver({ touched, reminders, lineShown, place }: ConversationContext): ConversationContext {
  return { ...createContext(touched), reminders, ...(lineShown ? { lineShown } : {}), ...(place ? { place } : {}) };
}

/** A text of the bot's own that belongs to no entry. */
export function giveMessage(
  text: string,
  { context, wording }: Turn,
  suggestions = starters(wording),
): Given & { readonly answer: SmallTalk } {
  return {
    answer: { kind: 'small-talk', entry: null, text, suggestions },
    context: { ...context, awaiting: 'nothing', misunderstandings: 0 },
  };
}

/** Asks which of some entries was meant. */
export function giveChoices(choices: readonly string[], { context, wording }: Turn, text = wording.messages.clarify): Given {
  const { noneOfThese } = wording.messages;
  const suggestions = [...wording.suggest(choices), { title: noneOfThese, utterance: noneOfThese, kept: true as const }];
  return { answer: { kind: 'clarification', text, choices, suggestions }, context: { ...context, awaiting: 'choice' } };
}

/** Says that it was not understood; twice in a row, plainly what the bot can't do; from then on in turn with other topics, so that no text follows itself. */
export function giveFallback(nearest: readonly string[], { context, wording }: Turn): Given {
  const misunderstandings = context.misunderstandings + 1;
  const { fallback, fallbackAgain, fallbackTopics } = wording.messages;
  const isTopics = misunderstandings > 2 && misunderstandings % 2 === 1;
  const text = misunderstandings === 1 ? fallback : isTopics ? fallbackTopics : fallbackAgain;
  const topics = isTopics ? otherTopics(wording) : starters(wording);
  const suggestions = nearest.length > 0 ? [...wording.suggest(nearest), HELP_NOW] : topics;
  const answer: Answer = { kind: 'fallback', text, suggestions };
  return { answer, context: { ...context, misunderstandings, awaiting: 'nothing' } };
}

/** Topics near those of the welcome, which did not help, and a person. */
function otherTopics(wording: Turn['wording']): readonly Suggestion[] {
  const { welcomeStarters } = wording.messages;
  const near = welcomeStarters.flatMap((id) => wording.entries.get(id)?.related ?? []).filter((id) => !welcomeStarters.includes(id));
  return [...wording.suggest([...new Set(near)].slice(0, OTHER_TOPICS)), ...wording.suggest([TO_A_PERSON]), HELP_NOW];
}

const OTHER_TOPICS = 3;

/** The buttons of the welcome: topics, and the way to help. */
export function starters(wording: Turn['wording']): readonly Suggestion[] {
  return [...wording.suggest(wording.messages.welcomeStarters), HELP_NOW];
}

function repeats(entry: Entry, { context }: Turn): boolean {
  return context.lastEntry === entry.id && entry.more !== undefined;
}
