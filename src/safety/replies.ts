import { clinicLink } from './clinic-link.js';
import { DIRECTORY, findLines, type Region, type RegionLines } from './regions.js';
import { call, callLink, crisisLinks, digits, links, lowerFirst, promise, type SafetyLink, ways, waysToReach } from './say-lines.js';
import type { Crisis, Danger, MedicalEmergency } from './triage-result.js';

export interface SafetyReply {
  readonly text: string;
  readonly links: readonly SafetyLink[];
}

const AUTOMATED = 'I am an automated chat and nobody reads this live.';

/**
 * The fixed reply to a person in danger. Wording rules M1 to M9 are tests; change a sentence only with a clinician. `phone` is the clinic's, which an
 * emergency ends with.
 */
export function createSafetyReply(danger: Danger, where: Region, phone?: string): SafetyReply {
  const region = findLines(where);
  return danger.kind === 'crisis' ? createCrisisReply(danger, region) : createEmergencyReply(danger, region, phone);
}

function createCrisisReply(crisis: Crisis, region: RegionLines): SafetyReply {
  switch (crisis.variant) {
    case 'self':
      return crisis.dangerNow ? selfInDanger(region) : self(region);
    case 'third-party':
      return thirdParty(region, crisis.dangerNow);
    case 'harm-to-others':
      return harmToOthers(region);
    case 'abuse':
      return abuse(region);
  }
}

function self(region: RegionLines): SafetyReply {
  return reply(
    [
      'I am really glad you told me, and you do not have to carry this alone.',
      `${waysToReach(region)}${promise(region)}`,
      `If you might act on these thoughts, call ${call(region.emergency)} now.`,
      'Please also tell someone you trust and ask them to stay with you.',
      `${AUTOMATED} I can answer your question when you are ready.`,
    ],
    crisisLinks(region),
  );
}

function selfInDanger(region: RegionLines): SafetyReply {
  return reply(
    [
      `Please call ${call(region.emergency)} now, or ask someone near you to call and stay with you.`,
      'I am glad you told me. You matter, and you do not have to get through this alone.',
      `${waysToReach(region)}${promise(region)}`,
      'Go to a room where other people are, and tell someone you trust.',
      `${AUTOMATED} I can answer your question when you are ready.`,
    ],
    [callLink(region.emergency), ...crisisLinks(region)],
  );
}

function thirdParty(region: RegionLines, dangerNow: boolean): SafetyReply {
  const emergency = `If they are in danger now, call ${call(region.emergency)} and stay with them.`;
  const thanks = 'Thank you for looking out for them. Caring like this can save a life.';
  return reply(
    [
      ...(dangerNow ? [emergency, thanks] : [thanks, emergency]),
      `For help for them, or for you: ${lowerFirst(waysToReach(region))}${promise(region)}`,
      'Listen, take what they say seriously, and help them reach a doctor or someone they trust.',
      `${AUTOMATED} I can answer your question when you are ready.`,
    ],
    [callLink(region.emergency), ...crisisLinks(region)],
  );
}

function harmToOthers(region: RegionLines): SafetyReply {
  return reply(
    [
      `Call ${call(region.emergency)} now if you or anyone else is in danger.`,
      'Thank you for saying it. If you can, move away from anyone who could get hurt.',
      `${waysToReach(region)}${promise(region)}`,
      'Please tell someone you trust and ask them to stay with you.',
      AUTOMATED,
    ],
    [callLink(region.emergency), ...crisisLinks(region)],
  );
}

function abuse(region: RegionLines): SafetyReply {
  return reply(
    [
      `Call ${call(region.emergency)} now if you are in danger.`,
      'I am so sorry. What was done to you is not your fault.',
      ...region.abuse.map((line) => `${line.name}: ${ways(line)}.`),
      `For any crisis: ${lowerFirst(waysToReach(region))}`,
      `If you can, tell someone you trust. ${AUTOMATED}`,
    ],
    [callLink(region.emergency), ...region.abuse.flatMap(links), ...crisisLinks(region).slice(0, 2)],
  );
}

function createEmergencyReply(emergency: MedicalEmergency, region: RegionLines, phone: string | undefined): SafetyReply {
  const poison = emergency.overdose ? region.poison : undefined;
  return reply(
    [
      `Call ${call(region.emergency)} now.`,
      'This can be a medical emergency. Do not drive yourself, and do not stay alone.',
      'Stay with the person and do what the call taker says.',
      ...(poison ? [`After that call, ${poison.name} can advise: call ${call(poison)}.`] : []),
      ...(emergency.alsoCrisis || emergency.overdose ? [`If you thought of ending your life: ${lowerFirst(waysToReach(region))}`] : []),
      AUTOMATED,
      phone ? `When you are safe, tell your clinic: ${phone}.` : 'When you are safe, tell your clinic.',
    ],
    [
      callLink(region.emergency),
      ...(poison ? links(poison) : []),
      ...(emergency.alsoCrisis || emergency.overdose ? crisisLinks(region) : []),
      ...(phone ? [clinicLink(phone)] : []),
    ],
  );
}

/** The reply to "help now", "988", "emergency" and the like: it presumes nothing about the person. */
export function helpNowReply(where: Region): SafetyReply {
  const region = findLines(where);
  return reply(
    [
      'Help is here right now, and it is good that you reached out.',
      `If anyone is in danger or badly unwell, call ${call(region.emergency)}.`,
      `If you feel low, unsafe or at the end: ${lowerFirst(waysToReach(region))}${promise(region)}`,
      ...(region.poison ? [`Took too much? Call ${call(region.poison)} (${region.poison.name}).`] : []),
      `Tell someone you trust, too. ${AUTOMATED}`,
    ],
    [callLink(region.emergency), ...crisisLinks(region), ...(region.poison ? links(region.poison) : [])],
  );
}

/** To somebody who says to be in a country of which we have no numbers. The clinic's own stand last: somebody else may be there. */
export function helpElsewhereReply(own: Region): SafetyReply {
  const region = findLines(own);
  return reply(
    [
      'Help is near where you are, too.',
      'If anyone is in danger or badly unwell, call the emergency number of that country.',
      `If you feel low, unsafe or at the end, ${ways(DIRECTORY)} for free lines there to call, text or chat with.`,
      `Where this clinic is: ${lowerFirst(waysToReach(region))} In danger, call ${call(region.emergency)}.`,
      `Tell someone you trust, too. ${AUTOMATED}`,
    ],
    [...links(DIRECTORY), callLink(region.emergency), ...crisisLinks(region)],
  );
}

/**
 * To somebody who takes back what was heard as a danger: it neither argues nor says that all is well, and a line with the numbers goes below it. The same
 * in every region.
 */
export const TAKEN_BACK_REPLY = [
  'Thank you for telling me, and I am sorry if I took your words the wrong way.',
  'If things change for you or for anyone near you, please get help at once.',
  'What would you like to ask?',
].join('\n');

/** The one-line resource below an ordinary answer. */
export function crisisLineText(where: Region): string {
  const region = findLines(where);
  return `If things feel too heavy, or you think about suicide: ${lowerFirst(waysToReach(region))} In danger, call ${call(region.emergency)}.`;
}

/** The one-line reminder in the turns after a crisis. */
export function crisisReminderText(where: Region): string {
  const region = findLines(where);
  return `Help is still here: ${lowerFirst(waysToReach(region))} In danger, call ${call(region.emergency)}.`;
}

/** The number that calls an ambulance, as a person reads it. */
export function emergencyNumber(where: Region): string {
  return call(findLines(where).emergency);
}

/** Every number to call that any of these replies may name, digits only. */
export function numbersToCall(where: Region): readonly string[] {
  const { emergency, crisis, poison, abuse } = findLines(where);
  const all = [emergency, crisis, ...(poison ? [poison] : []), ...abuse].flatMap((line) => (line.call ? [digits(line.call)] : []));
  return [...new Set(all)];
}

/** What a person reads when a turn fails: an apology that never lacks the numbers. */
export function failureReply(where: Region): SafetyReply {
  const region = findLines(where);
  return reply(
    [
      'Sorry, something went wrong here and I could not answer.',
      'Please try again in a moment, or contact your clinic.',
      `If you are in danger, call ${call(region.emergency)}. In a crisis: ${lowerFirst(waysToReach(region))}`,
    ],
    [callLink(region.emergency), ...crisisLinks(region)],
  );
}

function reply(sentences: readonly string[], all: readonly SafetyLink[]): SafetyReply {
  return {
    text: sentences.join('\n'),
    links: all.filter((link, i) => all.findIndex((other) => other.url === link.url) === i),
  };
}
