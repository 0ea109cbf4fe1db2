import { AGE_ATTRIBUTES } from './attributes/age.js';
import { AMOUNT_ATTRIBUTES } from './attributes/amount.js';
import { type Attribute, SAME } from './attributes/attribute-words.js';
import { CONTENTS_ATTRIBUTES } from './attributes/contents.js';
import { COURSE_ATTRIBUTES } from './attributes/course.js';
import { DECISION_ATTRIBUTES } from './attributes/decision.js';
import { DEGREE_ATTRIBUTES } from './attributes/degree.js';
import { EVIDENCE_ATTRIBUTES } from './attributes/evidence.js';
import { MOMENT_ATTRIBUTES } from './attributes/moment.js';
import { PEOPLE_ATTRIBUTES } from './attributes/people.js';
import { PRACTICAL_ATTRIBUTES } from './attributes/practical.js';
import { TIME_ATTRIBUTES } from './attributes/time.js';
import { UPSIDE_ATTRIBUTES } from './attributes/upside.js';
import { VISIT_ATTRIBUTES } from './attributes/visit.js';
import { withoutFillers } from './fillers.js';
import { createFindByEnds } from './text-ends.js';

export { SAME };

/**
 * Questions that name only an attribute ("how long?", "how many of those", "who does it"): what they ask for depends on the entry answered
 * last. Gives an entry id, SAME, or undefined where the utterance, in plain words, is no such question.
 */
export function readAttribute(plain: string, lastEntry: string): string | undefined {
  if (plain.length > LONGEST) return undefined;
  const lean = withoutFillers(plain);
  const head = HEAD.exec(lean)?.[1];
  return (
    attributeOf(plain, lastEntry) ??
    (lean === plain ? undefined : attributeOf(lean, lastEntry)) ??
    (head === undefined ? undefined : attributeOf(head, lastEntry))
  );
}

/** Question words, and after them nothing that names a thing: "for how long not", "how often would they do so". */
const HEAD =
  /^(?:and |but |so )*((?:for |since |until |by )?(?:how (?:long|often|soon|many)|when))(?: (?:not|can|could|would|will|should|may|must|i|we|he|she|they|one|people|it|that|this|these|those|them|then|so|there|do|does|be|for|allowed|have|to|need|exactly|about|like|of|in|at|is|are|total|altogether|everything|all)){1,5}$/;

/** More characters than this ask for more than an attribute. */
const LONGEST = 110;

function attributeOf(plain: string, lastEntry: string): string | undefined {
  const bare = withoutFrame(plain);
  const isFramed = bare !== plain;
  // "Then what" is whole with its opening; few are framed, so all rules are tried on them.
  for (const { asked, after, asksFor } of isFramed ? ATTRIBUTES : findAttributes(bare)) {
    const wanted =
      asked.test(bare) || (isFramed && asked.test(plain))
        ? (after?.find(({ entries }) => entries.includes(lastEntry))?.asksFor ?? asksFor)
        : undefined;
    if (wanted !== undefined) return wanted;
  }
  return undefined;
}

/** A question without the words around it that change nothing: "so how long then" is "how long". */
export function withoutFrame(plain: string): string {
  return plain.replace(OPENING, '').replace(CLOSING, '');
}

const OPENING = /^(?:(?:ok|okay|so|and|but|well|oh|hm|hmm|also|then|now|yes|yeah|i see|what about|how about)(?= \w) )+/;
const CLOSING =
  /(?<!^(?:what|now))(?: (?:please|then|though|exactly|roughly|approximately|usually|typically|normally|generally|about|in total|again|or not|for (?:me|him|her|them|us)))+$/;

/** The first that fits answers: what depends on the last entry alone stands before what asks for the same after any. */
export const ATTRIBUTES: readonly Attribute[] = [
  ...CONTENTS_ATTRIBUTES,
  ...AGE_ATTRIBUTES,
  ...PRACTICAL_ATTRIBUTES,
  ...PEOPLE_ATTRIBUTES,
  ...COURSE_ATTRIBUTES,
  ...DECISION_ATTRIBUTES,
  ...EVIDENCE_ATTRIBUTES,
  ...MOMENT_ATTRIBUTES,
  ...TIME_ATTRIBUTES,
  ...DEGREE_ATTRIBUTES,
  ...UPSIDE_ATTRIBUTES,
  ...VISIT_ATTRIBUTES,
  ...AMOUNT_ATTRIBUTES,
];

const findAttributes = createFindByEnds(ATTRIBUTES, ({ asked }) => asked);

/** All entries that the table names, for the test that they exist. */
export const ATTRIBUTE_ENTRIES: readonly string[] = [
  ...new Set(
    ATTRIBUTES.flatMap(({ after = [], asksFor }) => [
      ...after.flatMap((rule) => [...rule.entries, rule.asksFor]),
      ...(asksFor ? [asksFor] : []),
    ]),
  ),
].filter((id) => id !== SAME);
