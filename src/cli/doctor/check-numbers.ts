import type { ClinicReading } from '../../knowledge/clinic.js';
import { REGIONS } from '../../safety/regions.js';
import { staleLines, validateRegions } from '../../safety/validate-regions.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

/** Looks at the numbers that people in danger are given in the clinic's region. `today` is an ISO day. */
export function checkNumbers(
  { clinic: { region }, region: how }: Pick<ClinicReading, 'clinic' | 'region'>,
  today: string,
): readonly Finding[] {
  const problems = validateRegions().map((problem) => broken('Numbers', problem, 'correct src/safety/regions.ts'));
  if (how !== 'right')
    return [...problems, broken('Numbers', 'nobody knows of which country: the bot does not start', 'set the region in clinic.yaml')];
  const stale = staleLines(today, { [region]: REGIONS[region] });
  if (stale.length === 0) return [...problems, fine('Numbers', `the lines of ${region} were reviewed within 400 days`)];
  return [
    ...problems,
    worthALook(
      'Numbers',
      `not reviewed within the last 400 days: ${stale.join(', ')}`,
      'update the bot, or look each number up at its source in src/safety/regions.ts, dial it, and set the day of the review',
    ),
  ];
}
