import { DIRECTORY, type HelpLine, type RegionLines } from './regions.js';

/** A way to get help, to be tapped. */
export interface SafetyLink {
  readonly label: string;
  readonly url: string;
}

/** How to reach the crisis line, as a sentence. */
export function waysToReach(region: RegionLines): string {
  const sentence = `${ways(region.crisis)}.`;
  const elsewhere = region.id === 'EU' ? ` Text or chat lines: ${host(DIRECTORY.web)}.` : '';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + elsewhere;
}

/** What holds of the national lines; the lines behind the European number differ from state to state. */
export function promise(region: RegionLines): string {
  return region.id === 'EU' ? '' : ' It is free, private and open day and night.';
}

/** "call or text 988, or chat at 988lifeline.org" */
export function ways(line: HelpLine): string {
  const sameNumber = line.call !== undefined && line.text?.number === line.call && !line.text.keyword;
  const callWay = line.call ? [sameNumber ? `call or text ${line.call}` : `call ${line.call}`] : [];
  const textWay =
    line.text && !sameNumber ? [line.text.keyword ? `text ${line.text.keyword} to ${line.text.number}` : `text ${line.text.number}`] : [];
  const chatWay = line.chat ? [`chat at ${host(line.chat)}`] : [];
  const webWay = line.web && !line.call ? [`see ${host(line.web)}`] : [];
  const all = [...callWay, ...textWay, ...chatWay, ...webWay];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}, or ${all.at(-1)}`;
}

/** The ways to the crisis line as links, with the international directory. */
export function crisisLinks(region: RegionLines): readonly SafetyLink[] {
  const directory = region.crisis.web === DIRECTORY.web ? [] : links(DIRECTORY);
  return [...links(region.crisis), ...directory];
}

export function links(line: HelpLine): readonly SafetyLink[] {
  const all: SafetyLink[] = [];
  if (line.call) all.push(callLink(line));
  if (line.text) {
    const body = line.text.keyword ? `?body=${line.text.keyword}` : '';
    const label = line.text.keyword ? `Text ${line.text.keyword} to ${line.text.number}` : `Text ${line.text.number}`;
    all.push({ label, url: `sms:${digits(line.text.number)}${body}` });
  }
  if (line.chat) all.push({ label: `Chat at ${host(line.chat)}`, url: line.chat });
  if (line.web) all.push({ label: line.name, url: line.web });
  return all;
}

export function callLink(line: HelpLine): SafetyLink {
  return { label: `Call ${call(line)}`, url: `tel:${digits(call(line))}` };
}

/** The number to call, as a person reads it. */
export const call = (line: HelpLine): string => line.call ?? '';
export const digits = (number: string): string => number.replace(/[^0-9]/g, '');
const host = (address: string | undefined): string => (address ?? '').replace('https://', '').replace('www.', '');
export const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
