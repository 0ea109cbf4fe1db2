import { plainWords } from '../conversation/plain-words.js';
import type { Clinic } from '../knowledge/clinic.js';
import type { Entry, Knowledge, Messages } from '../knowledge/knowledge.js';
import type { Language } from '../language/foreign-language.js';
import { englishOnlyText } from '../safety/english-only.js';
import { crisisLineText, crisisReminderText, emergencyNumber } from '../safety/replies.js';
import type { MedicalEntry, Passage, Suggestion } from './answer.js';

/** short: the answer. long: what there is to add to it. full: both, for who asks again or asks for a part that may stand in either. */
export type Form = 'short' | 'long' | 'full';

/** The messages with the clinic's facts and the region's numbers filled in, and the entries by id. */
export interface Wording {
  readonly messages: Messages;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The one-line crisis resource. */
  readonly crisisLine: string;
  /** The same for the replies after a crisis. */
  readonly crisisReminder: string;
  /** Links to terms, privacy and the crisis protocol, as one line; none where the bot has no public address. */
  readonly terms: readonly string[];
  /** The text of the button "None of these" in plain words, as an utterance is compared with it. */
  readonly noneOfThese: string;
  /** How to reach the clinic, as a sentence. */
  readonly contact: string;
  /** The clinic has said so itself; otherwise it is only "the clinic or your own doctor". */
  readonly knowsContact: boolean;
  /** Where readers can look the guide up, as far as the clinic says so. */
  readonly source?: NonNullable<Clinic['source']>;
  /** That the bot knows English only, in another language. */
  englishOnly(language: Language): string;
  /** The passage of an entry, in a longer form where asked for and there is one. */
  passage(entry: MedicalEntry, form: Form): Passage;
  /** Entries as buttons: the question is what is shown and what is said. */
  suggest(ids: readonly string[]): readonly Suggestion[];
}

/** Prepares the wording once, at the start. */
export function createWording(knowledge: Knowledge, clinic: Clinic, publicUrl?: string): Wording {
  const entries = new Map(knowledge.entries.map((entry) => [entry.id, entry]));
  const sections = new Map(knowledge.claims.map(({ id, section }) => [id, section]));
  const contact = contactOf(clinic);
  const values = {
    contact: contact ?? knowledge.messages.clinicContactUnknown,
    crisisLine: crisisLineText(clinic.region),
    emergency: emergencyNumber(clinic.region),
  };
  const terms = publicUrl === undefined ? [] : [termsLine(publicUrl)];
  const messages = fillAll(knowledge.messages, values);
  return {
    messages,
    entries,
    crisisLine: messages.helpAlways,
    crisisReminder: crisisReminderText(clinic.region),
    terms,
    noneOfThese: plainWords(messages.noneOfThese),
    contact: messages.clinicContact,
    knowsContact: contact !== undefined,
    ...(clinic.source ? { source: clinic.source } : {}),
    englishOnly: (language) => englishOnlyText(language, clinic.region),
    passage: (entry, form) => {
      const section = sections.get(entry.claims[0] ?? '');
      const text = textOf(entry, form);
      // A not-covered entry may lean on a claim, but the guide is not the source of its answer.
      return { entry: entry.id, kind: entry.kind, text, ...(section && entry.kind === 'covered' ? { section } : {}) };
    },
    suggest: (ids) =>
      ids.flatMap((id) => {
        const question = entries.get(id)?.question;
        return question ? [{ title: question, utterance: question }] : [];
      }),
  };
}

function termsLine(base: string): string {
  return `[Terms of use](${base}/terms) · [Privacy](${base}/privacy) · [What happens in danger](${base}/safety)`;
}

function textOf({ answer, more }: Entry, form: Form): string {
  if (more === undefined || form === 'short') return answer;
  return form === 'long' ? more : `${answer}\n\n${more}`;
}

/** Puts values into {braces}; an unknown name stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));
}

function fillAll(messages: Messages, values: Readonly<Record<string, string>>): Messages {
  const filled = Object.entries(messages).map(([key, text]) => [key, typeof text === 'string' ? fill(text, values) : text]);
  return Object.fromEntries(filled) as Messages;
}

function contactOf({ name, address, phone, booking, hours }: Clinic): string | undefined {
  const parts = [name, address, phone && `phone ${phone}`, booking, hours].filter((part) => part !== undefined);
  return phone || booking || name || address ? parts.join(', ') : undefined;
}
