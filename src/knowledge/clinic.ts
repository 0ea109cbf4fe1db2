import { readFileSync } from 'node:fs';
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

/** Reads and checks a clinic.yaml. A file with problems gives the default clinic beside them: the numbers never go missing. */
export function readClinic(path: string): { readonly clinic: Clinic; readonly problems: readonly Problem[] } {
  const file = readYamlFile(path, path);
  if (Array.isArray(file)) return { clinic: DEFAULT_CLINIC, problems: file };
  const schema: unknown = JSON.parse(readFileSync(new URL('../../knowledge/schema/clinic.schema.json', import.meta.url), 'utf8'));
  const problems = createShapeCheck(schema as object)(file as YamlFile);
  if (problems.length > 0) return { clinic: DEFAULT_CLINIC, problems };
  return { clinic: { ...DEFAULT_CLINIC, ...((file as YamlFile).value as Partial<Clinic>) }, problems: [] };
}
