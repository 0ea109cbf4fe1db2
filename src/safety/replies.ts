import type { Region } from './regions.js';
import type { Triage } from './triage.js';
export interface SafetyReply { readonly text: string; readonly links: readonly { readonly label: string; readonly url: string }[] }
export function createSafetyReply(_danger: Exclude<Triage, { kind: 'clear' }>, _region: Region): SafetyReply { return { text: 'stub 988', links: [] }; }
export function helpNowReply(_region: Region): SafetyReply { return { text: 'stub 988', links: [] }; }
export function crisisLineText(_region: Region): string { return 'call or text 988'; }
export function crisisReminderText(_region: Region): string { return 'reminder 988'; }
export function failureReply(_region: Region): SafetyReply { return { text: 'sorry', links: [] }; }
export function emergencyNumber(_region: Region): string { return '911'; }
