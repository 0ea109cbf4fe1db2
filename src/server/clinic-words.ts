import type { Answerer } from '../answers/answerer.js';
import type { Clinic } from '../knowledge/clinic.js';
import { crisisLineText, emergencyNumber, failureReply, numbersToCall } from '../safety/replies.js';
import type { LegalTexts } from './legal-pages.js';
import type { ShownClinic } from './website-parts.js';

/** What the website says of a clinic: its region's numbers above all. */
export function shownOf(clinic: Clinic): ShownClinic {
  return { help: failureReply(clinic.region).links, numbers: numbersToCall(clinic.region), clinic };
}

/** What the legal pages say of the clinic that answers. */
export function legalTextsOf({ clinic, wording }: Pick<Answerer, 'clinic' | 'wording'>): LegalTexts {
  return {
    clinic: clinic.name ?? 'the clinic',
    contact: wording.contact,
    emergency: emergencyNumber(clinic.region),
    crisisLine: crisisLineText(clinic.region),
  };
}
