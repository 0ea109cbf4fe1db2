import { readClinic } from '../../knowledge/clinic.js';
import { readKnowledge } from '../../knowledge/load-knowledge.js';
import { formatProblem, isError, type Problem } from '../../knowledge/problem.js';
import { readPacked } from '../../matching/compile.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

/** Reads the knowledge and the clinic as the bot does. `today` is an ISO day. */
export function checkKnowledge(folder: string, clinicFile: string, today: string): readonly Finding[] {
  const { knowledge, problems } = readKnowledge(folder, today);
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return [
    ...errorsOf('Knowledge', problems),
    ...(knowledge ? [fine('Knowledge', `${knowledge.entries.length} entries, version ${knowledge.version}`)] : []),
    ...(warnings > 0 ? [worthALook('Knowledge', `${warnings} warnings`, 'read them: npm run check:knowledge')] : []),
    ...(knowledge && !readPacked(folder)
      ? [
          worthALook(
            'Knowledge',
            'it is not compiled yet: the next start takes some seconds longer',
            'npm run build, or start the bot once',
          ),
        ]
      : []),
    ...checkClinic(clinicFile),
  ];
}

function checkClinic(file: string): readonly Finding[] {
  const { clinic, problems } = readClinic(file);
  if (problems.some(isError)) return errorsOf('Clinic', problems);
  const warnings = problems.map((problem) => worthALook('Clinic', formatProblem({ ...problem, remedy: '' }).trim(), problem.remedy));
  const { name, phone, booking, region } = clinic;
  const told = fine('Clinic', `${name ?? 'no name'}, region ${region}`);
  if (phone || booking) return [told, ...warnings];
  return [
    told,
    ...warnings,
    worthALook('Clinic', 'neither phone nor booking page: patients cannot be told how to reach it', `set phone or booking in ${file}`),
  ];
}

function errorsOf(subject: string, problems: readonly Problem[]): readonly Finding[] {
  return problems.filter(isError).map((problem) => broken(subject, formatProblem({ ...problem, remedy: '' }).trim(), problem.remedy));
}
