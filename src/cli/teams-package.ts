import '../require-node.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '../config/config.js';
import { readEnvFile } from '../config/env-file.js';
import { shipped } from '../config/shipped.js';
import { readClinic } from '../knowledge/clinic.js';
import { formatProblem, isError } from '../knowledge/problem.js';
import { chooseKnowledge } from './open-answerer.js';
import { createTeamsPackage } from './teams/create-package.js';
import { readPackageValues } from './teams/package-values.js';
import { formatPackageProblem } from './teams/problem.js';
import { failForPeople, UsageError } from './usage-error.js';

const HELP = `Makes the app package for Microsoft Teams: npm run teams:package [-- --out FILE] [--folder FOLDER]

Reads from the environment or .env:
  MicrosoftAppId        the id of the bot's app registration (needed)
  PUBLIC_URL            the https address at which the bot is reached (needed)
  CLINIC_FILE           the clinic's facts (else clinic.yaml of KNOWLEDGE_DIR); its name becomes the publisher
  TEAMS_DEVELOPER_NAME  the publisher; needed where the clinic's facts have no name, or one over 32 characters
  TEAMS_WEBSITE_URL     the publisher's website, if it is not the bot's terms page
  TEAMS_APP_ID          the id of the app in Teams, if it is not that of the bot

FILE is dist/teams-app.zip and FOLDER deploymentTemplates/teams where nothing else is said. FOLDER holds appPackage/ and, if there are
translations, languages/ with one <language tag>.json each. Exit code 0: made. 1: not made, and why. 2: wrong use.`;

try {
  process.exitCode = run();
} catch (error) {
  failForPeople(error);
}

function run(): number {
  const options = readArguments();
  if (options.help) return say(HELP);
  try {
    return makePackage(options.out || shipped('dist/teams-app.zip'), options.folder || shipped('deploymentTemplates/teams'));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return refuse([error.message]);
  }
}

function makePackage(out: string, folder: string): number {
  const env = readEnvFile('.env', process.env);
  const { clinic, problems: clinicProblems } = readClinic(chooseKnowledge(undefined).clinicFile);
  const { version } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { version: string };
  const { values, problems } = readPackageValues(env, clinic, version);
  const read = [...clinicProblems.filter(isError).map(formatProblem), ...problems];
  if (read.length > 0) return refuse(read);
  const made = createTeamsPackage(folder, values);
  if ('problems' in made) return refuse(made.problems.map(formatPackageProblem));
  const unwritten = write(out, made.zip);
  if (unwritten) return refuse([unwritten]);
  return say(`${out} (${made.zip.length} bytes: ${made.files.join(', ')})\nIn Teams: Apps > Manage your apps > Upload an app.`);
}

function readArguments() {
  try {
    return parseArgs({ options: { out: { type: 'string' }, folder: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee npm run teams:package -- --help`);
  }
}

/** Why the file could not be written, or undefined. */
function write(out: string, bytes: Uint8Array): string | undefined {
  try {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    writeFileSync(out, bytes);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return `${out} cannot be written (${code}). What to do: name another file after --out.`;
  }
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(lines: readonly string[]): 1 {
  process.stderr.write(`No package was made:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  return 1;
}
