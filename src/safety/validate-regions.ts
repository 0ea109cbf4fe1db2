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
  return [...problems, ...linesOf(region).flatMap((line) => validateLine(id, line))];
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
  for (const page of [line.source, line.text?.source ?? line.source, line.readAt ?? line.source])
    if (!/^https:\/\//.test(page)) problems.push(`${name} names no source`);
  if (!ISO_DATE.test(line.reviewed)) problems.push(`${name} has no review date`);
  return problems;
}

/** Numbers change: a review that is older than this many days is told. A year, and a month to do it in. */
const REVIEW_DAYS = 400;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The lines whose last review is too long ago, or is yet to come by a slip (2062 for 2026), which would never be; by region and name. `today`: an ISO day. */
export function staleLines(today: string, regions: Readonly<Record<string, RegionLines>> = REGIONS): readonly string[] {
  const all = Object.entries(regions).flatMap(([id, region]) => linesOf(region).map((line) => [id, line] as const));
  return [...all, ['directory', DIRECTORY] as const]
    .filter(([, { reviewed }]) => {
      const days = (Date.parse(today) - Date.parse(reviewed)) / DAY_MS;
      return days > REVIEW_DAYS || days < 0;
    })
    .map(([id, { name, reviewed }]) => `${id}: ${name} (${reviewed})`);
}

/** All lines of a region. */
export function linesOf(region: RegionLines): readonly HelpLine[] {
  return [region.emergency, region.crisis, ...(region.poison ? [region.poison] : []), ...region.abuse];
}
