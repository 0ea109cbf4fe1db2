import { withoutFrame } from './attribute.js';

/**
 * What a question of nothing but question words may ask for, out of the blue: entry ids, the likeliest first. Undefined for any other
 * utterance, in plain words. However sure a matcher is, "how long" is for the one who asked to complete.
 */
export function readBareQuestion(plain: string): readonly string[] | undefined {
  const bare = withoutFrame(plain);
  return BARE_QUESTIONS.find(({ asked }) => asked.test(bare))?.mayMean;
}

const BARE_QUESTIONS: readonly { readonly asked: RegExp; readonly mayMean: readonly string[] }[] = [
  { asked: /^(?:for )?how long$/, mayMean: ['session-length', 'duration', 'speed'] },
  { asked: /^how much$/, mayMean: ['cost', 'dosage'] },
  { asked: /^how many(?: times)?$/, mayMean: ['sessions', 'dosage'] },
  { asked: /^(?:how soon|when)$/, mayMean: ['speed', 'booking'] },
  { asked: /^where$/, mayMean: ['administration', 'booking'] },
  { asked: /^(?:by |from )?who(?:m)?$/, mayMean: ['staff-credentials', 'right-for-me'] },
  {
    asked:
      /^(?:can|could|does|do|will|would|might|is) (?:it|this|that|ketamine|kat|(?:ketamine|kat) (?:therapy|treatment)|the (?:therapy|treatment)) (?:really |actually |even )?(?:help|be of (?:any )?help|any help|helpful)(?: (?:me|us|him|her|them|people|someone like me|at all|with anything))*$/,
    mayMean: ['conditions', 'benefits', 'right-for-me'],
  },
  { asked: /^how$/, mayMean: ['how-it-works', 'administration', 'get-started'] },
];

/** All entries that the table names, for the test that they exist. */
export const BARE_QUESTION_ENTRIES: readonly string[] = BARE_QUESTIONS.flatMap(({ mayMean }) => mayMean);
