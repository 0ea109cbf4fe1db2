/** Whom a crisis is about; it decides the wording. */
export type CrisisVariant = 'self' | 'third-party' | 'harm-to-others' | 'abuse';

export interface Clear {
  readonly kind: 'clear';
  /** The ordinary answer carries the one-line resource as well. */
  readonly crisisLine: boolean;
}

export interface Crisis {
  readonly kind: 'crisis';
  readonly variant: CrisisVariant;
  /** Means at hand, tonight, an attempt under way: the emergency number comes first. */
  readonly dangerNow: boolean;
  readonly family: string;
}

export interface MedicalEmergency {
  readonly kind: 'medical-emergency';
  readonly overdose: boolean;
  /** The same utterance also speaks of suicide: the reply carries both numbers. */
  readonly alsoCrisis: boolean;
  readonly family: string;
}

export type Danger = Crisis | MedicalEmergency;
export type Triage = Clear | Danger;
