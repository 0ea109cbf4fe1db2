import type { CrisisVariant } from '../triage-result.js';

/** What may take the danger out of a phrase; each is judged where the phrase stands (see guards.ts). */
export type Guard =
  | 'negation'
  | 'past'
  | 'question'
  | 'hypothetical'
  | 'fear'
  | 'education'
  | 'accident'
  | 'mundane'
  | 'joke'
  | 'risk'
  | 'thing'
  | 'wrong-place'
  | 'bereaved'
  | 'statistics'
  | 'wish'
  | 'older'
  | 'spent'
  | 'trauma'
  | 'asked'
  | 'topic'
  | 'in-session'
  | 'chronic'
  | 'compulsion'
  | 'idiom'
  | 'other-death'
  | 'light'
  | 'away'
  | 'booking'
  | 'pharmacy'
  | 'errand'
  | 'money'
  | 'open-question'
  | 'denied'
  | 'relief'
  | 'news'
  | 'candidate'
  | 'surgery'
  | 'disclosure'
  | 'allergies'
  | 'looked-forward-to'
  | 'about-medicine'
  | 'intake'
  | 'at-the-door'
  | 'rule-asked'
  | 'farewell-to-others'
  | 'chat-over'
  | 'hearsay'
  | 'numbing'
  | 'on-a-day'
  | 'monthly'
  | 'foreign-question'
  | 'of-nobody'
  | 'bare-question'
  | 'told-to-a-clinician'
  | 'box-ticked'
  | 'masked'
  | 'tinted'
  | 'not-having';

export type Outcome =
  | {
      readonly kind: 'crisis';
      readonly variant: CrisisVariant;
      readonly dangerNow?: true;
    }
  | {
      readonly kind: 'medical-emergency';
      readonly overdose?: true;
      readonly alsoCrisis?: true;
    };

/** A way in which people say that someone is in danger: one idea, its reason, and the phrases that carry it. */
export interface Family {
  readonly id: string;
  readonly reason: string;
  readonly outcome: Outcome;
  readonly clearedBy: readonly Guard[];
  readonly patterns: readonly string[];
}
