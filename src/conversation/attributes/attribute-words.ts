/** The last entry itself, in its other form. */
export const SAME = 'same';

/** A family of questions that name only an attribute, and the entry that it asks for. */
export interface Attribute {
  readonly asked: RegExp;
  /** The entry asked for after certain entries. */
  readonly after?: readonly { readonly entries: readonly string[]; readonly asksFor: string }[];
  /** The entry asked for after any other; undefined leaves it to the rules below. */
  readonly asksFor?: string;
}

export const IT = '(?:it|that|this|they|those|these|them|one|each|each one|each of them|each of those)';
export const DO = '(?:does|do|is|are|will|would|can|could)';
export const PERSON = '(?:i|we|you|he|she|they|people|one|patients?|someone)';

/** Entries about what happens in the room: their "how long" is the length of a visit. */
export const VISIT: readonly string[] = [
  'administration',
  'session-length',
  'monitoring',
  'expect',
  'sessions',
  'preparation',
  'home-use',
  'staff-credentials',
  'personalised-plan',
];
/** Entries about what it helps with: another illness may stand in the place of theirs. */
export const HELPED: readonly string[] = [
  'depression',
  'anxiety',
  'ptsd',
  'chronic-pain',
  'ocd',
  'eating-disorders',
  'suicidal-thoughts',
  'conditions',
  'benefits',
  'evidence',
];
/** Entries about an effect: their "how long does it take" is its speed. */
export const EFFECT: readonly string[] = [...HELPED, 'how-it-works', 'speed', 'neuroplasticity', 'treatment-resistant'];
/** Entries that rest on the one study that the guide names. */
export const STUDY: readonly string[] = ['evidence', 'suicidal-thoughts', 'not-for-everyone'];
export const WELLNESS: readonly string[] = ['holistic', 'mindfulness', 'nutrition', 'exercise', 'yoga'];
export const STEPS: readonly string[] = ['get-started', 'booking', 'insurance', 'cost', 'preparation', 'personalised-plan', 'right-for-me'];
/** Entries about what may go wrong: "how bad", "how often" are of that. */
export const HARM: readonly string[] = ['side-effects', 'risks-safety', 'addiction', 'drug-interactions', 'contraindications'];
