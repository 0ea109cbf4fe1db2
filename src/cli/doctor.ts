import '../require-node.js';
import { readFileSync } from 'node:fs';
import { type Config, ConfigError, readConfig } from '../config/config.js';
import { readEnvFile } from '../config/env-file.js';
import { shipped } from '../config/shipped.js';
import { readClinic } from '../knowledge/clinic.js';
import { findClinicFile } from '../knowledge/clinic-file.js';
import { askWeb } from './doctor/ask-web.js';
import { checkCredentials } from './doctor/check-credentials.js';
import { checkEndpoint } from './doctor/check-endpoint.js';
import { checkKnowledge } from './doctor/check-knowledge.js';
import { checkLine } from './doctor/check-line.js';
import { checkNumbers } from './doctor/check-numbers.js';
import { checkStorage } from './doctor/check-storage.js';
import type { TeamsParts } from './doctor/check-teams.js';
import { broken, type Finding, fine, formatFinding, splitRemedy, worthALook } from './doctor/finding.js';

const HELP = `Looks at an installation and says what to do about each finding: npm run doctor
Where only the built bot is installed (Azure, a container): node dist/cli/doctor.js

Reads the environment and .env as the bot does, and asks the bot (PUBLIC_URL), Microsoft's login, the storage and Direct Line.
Exit code 0: nothing is broken. 1: something is.`;

if (process.argv.includes('--help')) console.log(HELP);
else await examine();

async function examine(): Promise<void> {
  const findings = await look();
  for (const finding of findings) console.log(formatFinding(finding));
  const broken = findings.filter(({ kind }) => kind === 'broken').length;
  const worth = findings.filter(({ kind }) => kind === 'worth-a-look').length;
  console.log(`\n${broken} broken, ${worth} worth a look, ${findings.length - broken - worth} fine.`);
  if (broken > 0) process.exitCode = 1;
}

async function look(): Promise<readonly Finding[]> {
  try {
    const env = readEnvFile('.env', process.env);
    return await lookAt(readConfig(env), env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => broken('Configuration', ...splitRemedy(problem)));
  }
}

async function lookAt(config: Config, env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const folder = config.knowledgeDir ?? shipped('knowledge/');
  const clinicFile = findClinicFile(folder, config.clinicFile);
  const today = new Date().toISOString().slice(0, 10);
  const { version } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { readonly version: string };
  return [
    fine('Configuration', `mode ${config.mode}, port ${config.port}`),
    ...config.warnings.map((warning) => worthALook('Configuration', ...splitRemedy(warning))),
    ...checkKnowledge(folder, clinicFile, today),
    ...checkNumbers(readClinic(clinicFile), today),
    await checkCredentials(config, askWeb, env),
    ...(await checkEndpoint(config, askWeb)),
    await checkStorage(config.storage),
    ...(await checkLine(config, askWeb)),
    ...(await lookAtTeams({ env, clinicFile, folder: shipped('deploymentTemplates/teams'), version })),
  ];
}

/** The tools that check the app package are not there in a production installation, and not needed to run. */
async function lookAtTeams(parts: TeamsParts): Promise<readonly Finding[]> {
  try {
    const { checkTeams } = await import('./doctor/check-teams.js');
    return checkTeams(parts);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return [
      worthALook(
        'Teams',
        'the tools that check the app package are not installed here',
        'run the doctor where npm ci installed everything',
      ),
    ];
  }
}
