import { EYE_FAMILIES } from './before-ones-eyes.js';
import { ACT_FAMILIES } from './crisis-acts.js';
import { ATTEMPT_FAMILIES } from './crisis-attempts.js';
import { BESIDE_QUESTION_FAMILIES } from './crisis-beside-questions.js';
import { CODED_FAMILIES } from './crisis-coded.js';
import { DEADLINE_FAMILIES } from './crisis-deadline.js';
import { MIND_FAMILIES } from './crisis-death-in-mind.js';
import { FEW_WORDS_FAMILIES } from './crisis-few-words.js';
import { LAST_HOPE_FAMILIES } from './crisis-last-hope.js';
import { MEANS_FAMILIES } from './crisis-means.js';
import { NET_FAMILIES } from './crisis-nets.js';
import { OTHERS_FAMILIES } from './crisis-others.js';
import { OUTRIGHT_FAMILIES } from './crisis-outright.js';
import { PARTING_FAMILIES } from './crisis-parting.js';
import { PASSIVE_FAMILIES } from './crisis-passive.js';
import { REHEARSAL_FAMILIES } from './crisis-rehearsal.js';
import { RESOLVED_FAMILIES } from './crisis-resolved.js';
import { SIGN_FAMILIES } from './crisis-signs.js';
import { WAY_FAMILIES } from './crisis-ways.js';
import { WELCOME_FAMILIES } from './crisis-welcome.js';
import { WISH_FAMILIES } from './crisis-wishes.js';
import { WITHIN_REACH_FAMILIES } from './crisis-within-reach.js';
import type { Family } from './family.js';
import { CRISIS_LANGUAGE_FAMILIES } from './languages-crisis.js';
import { MORE_CRISIS_LANGUAGE_FAMILIES } from './languages-crisis-more.js';
import { MEDICAL_LANGUAGE_FAMILIES } from './languages-medical.js';
import { MORE_MEDICAL_LANGUAGE_FAMILIES } from './languages-medical-more.js';
import { BODY_FAMILIES } from './medical-body.js';
import { DOSING_ERROR_FAMILIES } from './medical-dosing-error.js';
import { EVENT_FAMILIES } from './medical-events.js';
import { PLAIN_MEDICAL_FAMILIES } from './medical-few-words.js';
import { ORGAN_FAMILIES } from './medical-organs.js';
import { TAKEN_FAMILIES } from './medical-taken.js';
import { UNWAKEABLE_FAMILIES } from './medical-unwakeable.js';
import { SEEN_FAMILIES } from './others-seen.js';
import { REPORTED_FAMILIES } from './reported-risk.js';
import { HARM_FAMILIES } from './self-harm.js';
import { SUICIDE_FAMILIES } from './suicide-word.js';
import { VIOLENCE_FAMILIES } from './violence.js';

/** All families, crisis first; the order among them decides which one names the triage. */
export const FAMILIES: readonly Family[] = [
  ...ACT_FAMILIES,
  ...WISH_FAMILIES,
  ...ATTEMPT_FAMILIES,
  ...WAY_FAMILIES,
  ...MIND_FAMILIES,
  ...SUICIDE_FAMILIES,
  ...SIGN_FAMILIES,
  ...MEANS_FAMILIES,
  ...HARM_FAMILIES,
  ...OTHERS_FAMILIES,
  ...PASSIVE_FAMILIES,
  ...WELCOME_FAMILIES,
  ...CODED_FAMILIES,
  ...DEADLINE_FAMILIES,
  ...PARTING_FAMILIES,
  ...REHEARSAL_FAMILIES,
  ...LAST_HOPE_FAMILIES,
  ...RESOLVED_FAMILIES,
  ...OUTRIGHT_FAMILIES,
  ...FEW_WORDS_FAMILIES,
  ...BESIDE_QUESTION_FAMILIES,
  ...WITHIN_REACH_FAMILIES,
  ...REPORTED_FAMILIES,
  ...SEEN_FAMILIES,
  ...VIOLENCE_FAMILIES,
  ...NET_FAMILIES,
  ...EYE_FAMILIES,
  ...BODY_FAMILIES,
  ...ORGAN_FAMILIES,
  ...TAKEN_FAMILIES,
  ...EVENT_FAMILIES,
  ...DOSING_ERROR_FAMILIES,
  ...UNWAKEABLE_FAMILIES,
  ...PLAIN_MEDICAL_FAMILIES,
  ...CRISIS_LANGUAGE_FAMILIES,
  ...MEDICAL_LANGUAGE_FAMILIES,
  ...MORE_CRISIS_LANGUAGE_FAMILIES,
  ...MORE_MEDICAL_LANGUAGE_FAMILIES,
];
