import type { Region } from '../safety/regions.js';
import { createSafetyReply, failureReply, helpNowReply } from '../safety/replies.js';
import { isHelpRequest, triage } from '../safety/triage.js';

/** What a person reads when their turn failed: the safety reply where they may be in danger, else sorry; the numbers always. */
export function apologise(utterance: string, region: Region, phone?: string): string {
  const danger = triage(utterance);
  if (danger.kind !== 'clear') return createSafetyReply(danger, region, phone).text;
  return (isHelpRequest(utterance) ? helpNowReply(region) : failureReply(region)).text;
}
