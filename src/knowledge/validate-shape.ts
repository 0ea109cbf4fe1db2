import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { editDistance } from '../language/edit-distance.js';
import type { Problem } from './problem.js';
import type { YamlFile } from './yaml-file.js';

/** Checks a file against one of the JSON Schemas that also serve the editors; gives every problem with its place. */
export type ShapeCheck = (file: YamlFile) => readonly Problem[];

/** Compiles a JSON Schema (draft 7) into a check. */
export function createShapeCheck(schema: object): ShapeCheck {
  const validate = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
  }).compile(schema);
  return (file) => check(validate, file);
}

function check(validate: ValidateFunction, file: YamlFile): readonly Problem[] {
  if (validate(file.value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors.filter((error) => !isMisspelt(error, errors)).map((error) => toProblem(error, file));
}

/** "answr" is told as a misspelt "answer"; that "answer" is missing is the same slip told twice. */
function isMisspelt({ keyword, instancePath, params }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword !== 'required') return false;
  return errors.some((other) => other.instancePath === instancePath && nearestField(other) === params['missingProperty']);
}

/** The field that an unknown one was probably meant to be. */
function nearestField({ keyword, params, parentSchema }: ErrorObject): string | undefined {
  if (keyword !== 'additionalProperties') return undefined;
  const unknown = String(params['additionalProperty']);
  return Object.keys(parentSchema?.['properties'] ?? {}).find((field) => editDistance(field, unknown) <= 2);
}

function toProblem(error: ErrorObject, file: YamlFile): Problem {
  const path = readPointer(error.instancePath, file.value);
  const unknown = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
  const { message, remedy } = explain(error, fieldName(path));
  const entry = entryId(file.value, path);
  return { file: file.file, ...file.locate(path, unknown), message, remedy, severity: 'error', ...(entry === undefined ? {} : { entry }) };
}

type Explanation = { readonly message: string; readonly remedy: string };
type Explain = (error: ErrorObject, field: string) => Explanation;
const EXPLANATIONS: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['additionalProperties', explainUnknown],
  ['required', ({ params }) => ({ message: `the field "${params['missingProperty']}" is missing`, remedy: 'Add it' })],
  [
    'type',
    ({ params, data }, field) => ({ message: `${field} must be ${name(params['type'])}, found ${found(data)}`, remedy: quoteHint(data) }),
  ],
  [
    'enum',
    ({ params }, field) => ({ message: `${field} has an unknown value`, remedy: `Use one of: ${params['allowedValues'].join(', ')}` }),
  ],
  ['minLength', (_, field) => ({ message: `${field} is empty or too short`, remedy: 'Write the text' })],
  ['maxLength', ({ params }, field) => ({ message: `${field} is too long`, remedy: `Keep it within ${params['limit']} characters` })],
  ['minItems', ({ params }, field) => ({ message: `${field} has too few items`, remedy: `Give at least ${params['limit']}` })],
  [
    'maxItems',
    ({ params }, field) => ({
      message: `${field} has too many items`,
      remedy: `Keep at most ${params['limit']}; more phrasings belong in phrasings/<entry-id>.yaml`,
    }),
  ],
  ['uniqueItems', (_, field) => ({ message: `${field} holds the same item twice`, remedy: 'Remove one of the two' })],
  [
    'pattern',
    ({ parentSchema }, field) => ({
      message: `${field} is not written as it must be`,
      remedy: parentSchema?.['description'] ?? 'Compare it with a neighbouring entry',
    }),
  ],
]);

function explain(error: ErrorObject, field: string): Explanation {
  const known = EXPLANATIONS.get(error.keyword);
  return known
    ? known(error, field)
    : { message: `${field} ${error.message ?? 'is not valid'}`, remedy: 'Compare it with a neighbouring entry' };
}

function explainUnknown(error: ErrorObject): Explanation {
  const unknown = String(error.params['additionalProperty']);
  const fields = Object.keys(error.parentSchema?.['properties'] ?? {});
  const nearest = nearestField(error);
  return {
    message: `the field "${unknown}" is unknown`,
    remedy: nearest
      ? `Did you mean "${nearest}"?`
      : `It is no longer used, or never was: delete the line; the known fields are: ${fields.join(', ')}`,
  };
}

function name(type: unknown): string {
  const names: ReadonlyMap<unknown, string> = new Map([
    ['array', 'a list'],
    ['object', 'a mapping (field: value)'],
    ['string', 'a text'],
    ['boolean', 'true or false'],
  ]);
  return names.get(type) ?? String(type);
}

function found(data: unknown): string {
  if (data === null) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  return name(typeof data);
}

function quoteHint(data: unknown): string {
  return typeof data === 'number' || typeof data === 'boolean' ? 'Put the text in quotes' : 'Compare it with a neighbouring entry';
}

function fieldName(path: readonly (string | number)[]): string {
  const field = path.findLast((part) => typeof part === 'string');
  return field === undefined || path.length === 0 ? 'the file' : `"${field}"`;
}

/** A JSON pointer as path; numbers where the parent is a list. */
function readPointer(pointer: string, root: unknown): (string | number)[] {
  let node: unknown = root;
  return pointer
    .split('/')
    .slice(1)
    .map((raw) => {
      const part = raw.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(part) : part;
      node = isRecord(node) || Array.isArray(node) ? Reflect.get(node, step) : undefined;
      return step;
    });
}

function entryId(root: unknown, path: readonly (string | number)[]): string | undefined {
  if (path[0] !== 'entries' || typeof path[1] !== 'number' || !isRecord(root)) return undefined;
  const entries = root['entries'];
  const entry: unknown = Array.isArray(entries) ? entries[path[1]] : undefined;
  return isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
