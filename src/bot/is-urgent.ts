import type { Activity } from 'botbuilder';
import { isHelpRequest, triage } from '../safety/triage.js';
import { readSpoken } from './read-message.js';

/** Whether it may not wait: who may be in danger, or asks for help, is answered over any limit, however they say it (an edit, a button, a mention before it). */
export function isUrgent(activity: Activity): boolean {
  const spoken = readSpoken(activity);
  return spoken?.kind === 'utterance' && (triage(spoken.utterance).kind !== 'clear' || isHelpRequest(spoken.utterance));
}
