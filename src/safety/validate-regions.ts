import { DIRECTORY, type HelpLine, REGIONS, type RegionLines } from './regions.js';

const DIALABLE = /^[0-9][0-9 -]{1,15}$/;
const ISO_DATE = /^20\d\d-\d\d-\d\d$/;

/** All problems of all help lines, as sentences that name region and line; empty when all is well. */
export function validateRegions(regions: Readonly<Record<string, RegionLines>> = REGIONS): readonly string[] {
  const problems = Object.entries(regions).flatMap(([id, region]) => validateRegion(id, region));
  return [...problems, ...validateLine('directory', DIRECTORY)];
}

function validateRegion(id: string, region: RegionLines): readonly string[] {
  const problems: string[] = [];
  if (region.id !== id) problems.push(`${id}: the region calls itself ${region.id}`);
  if (!region.emergency.call) problems.push(`${id}: the emergency line has no number to call`);
  if (!region.crisis.call) problems.push(`${id}: the crisis line has no number to call`);
  if (!region.crisis.text && !region.crisis.chat && !region.crisis.web) problems.push(`${id}: the crisis line has neither text nor web`);
  if (region.abuse.length === 0) problems.push(`${id}: no line for people who are abused`);
  const lines = [region.emergency, region.crisis, ...(region.poison ? [region.poison] : []), ...region.abuse];
  return [...problems, ...lines.flatMap((line) => validateLine(id, line))];
}

function validateLine(where: string, line: HelpLine): readonly string[] {
  const name = `${where}: ${line.name || 'a line without a name'}`;
  const problems: string[] = [];
  if (!line.name) problems.push(`${where}: a line has no name`);
  if (!line.call && !line.text && !line.chat && !line.web) problems.push(`${name} gives no way to reach it`);
  for (const number of [line.call, line.text?.number]) {
    if (number !== undefined && !DIALABLE.test(number)) problems.push(`${name} has "${number}", which cannot be dialled`);
  }
  for (const address of [line.chat, line.web]) {
    if (address !== undefined && !address.startsWith('https://')) problems.push(`${name} has a web address without https`);
  }
  if (!/^https?:\/\//.test(line.source)) problems.push(`${name} names no source`);
  if (!ISO_DATE.test(line.reviewed)) problems.push(`${name} has no review date`);
  return problems;
}
