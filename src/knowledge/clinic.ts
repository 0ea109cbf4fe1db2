import { existsSync, readFileSync } from 'node:fs';
import { isRecord } from '../language/is-record.js';
import type { Problem } from './problem.js';
import { createShapeCheck } from './validate-shape.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** Where the readers are: decides the numbers that the safety code shows. (Named here again: knowledge knows nothing of safety.) */
export type Region = 'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'EU';

/** The clinic's own facts; all but the region are optional. */
export interface Clinic {
  readonly region: Region;
  readonly name?: string;
  readonly phone?: string;
  /** https address of the booking page. */
  readonly booking?: string;
  readonly hours?: string;
  readonly address?: string;
  /** Where readers can look the guide up. */
  readonly source?: { readonly title?: string; readonly url?: string };
}

export const DEFAULT_CLINIC: Clinic = { region: 'US' };

/** What was read of a clinic.yaml. */
export interface ClinicReading {
  /** Every field that is right; the default where there is none. */
  readonly clinic: Clinic;
  readonly problems: readonly Problem[];
  /** Whether the file names a region that there is, one that there is not, or none. */
  readonly region: 'right' | 'wrong' | 'missing';
}

/** Reads and checks a clinic.yaml. A field that is wrong is left out and told; the others stay, the region above all: the numbers never go missing. */
export function readClinic(path: string): ClinicReading {
  const file = readYamlFile(path, path);
  if (!isFile(file)) return { clinic: DEFAULT_CLINIC, problems: existsSync(path) ? file : file.map(withExample), region: 'missing' };
  const schema: unknown = JSON.parse(readFileSync(new URL('../../knowledge/schema/clinic.schema.json', import.meta.url), 'utf8'));
  const check = createShapeCheck(schema as object);
  const fields = fieldsOf(file.value);
  const right = fields.filter(([name, value]) => check({ ...file, value: { ...DEFAULT_CLINIC, [name]: value } }).length === 0);
  const namesRegion = (of: typeof fields) => of.some(([name]) => name === 'region');
  return {
    clinic: { ...DEFAULT_CLINIC, ...(Object.fromEntries(right) as Partial<Clinic>) },
    problems: [...file.warnings, ...check(file)],
    region: namesRegion(right) ? 'right' : namesRegion(fields) ? 'wrong' : 'missing',
  };
}

function withExample(problem: Problem): Problem {
  return {
    ...problem,
    remedy: 'Copy clinic.yaml from the knowledge folder that comes with the bot, or write it with one line: region: US',
  };
}

function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function isFile(read: YamlFile | readonly Problem[]): read is YamlFile {
  return !Array.isArray(read);
}
