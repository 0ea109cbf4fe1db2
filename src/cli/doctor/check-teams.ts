import { readClinic } from '../../knowledge/clinic.js';
import { createTeamsPackage } from '../teams/create-package.js';
import { readPackageValues } from '../teams/package-values.js';
import { broken, type Finding, fine, splitRemedy, worthALook } from './finding.js';

const SUBJECT = 'Teams';

export interface TeamsParts {
  readonly env: NodeJS.ProcessEnv;
  readonly clinicFile: string;
  readonly folder: string;
  readonly version: string;
}

/** Fills and checks the app package, without writing it. */
export function checkTeams({ env, clinicFile, folder, version }: TeamsParts): readonly Finding[] {
  if (!env['MicrosoftAppId'])
    return [
      worthALook(
        SUBJECT,
        'no app id, so no app package can be made',
        'nothing, unless the bot shall be in Teams: then set MicrosoftAppId and PUBLIC_URL',
      ),
    ];
  const { values, problems } = readPackageValues(env, readClinic(clinicFile).clinic, version);
  if (problems.length > 0) return problems.map((problem) => broken(SUBJECT, ...splitRemedy(problem)));
  const made = createTeamsPackage(folder, values);
  if ('problems' in made) return made.problems.map(({ file, message, remedy }) => broken(SUBJECT, `${file}: ${message}`, remedy));
  return [fine(SUBJECT, 'the app package can be made: npm run teams:package')];
}
