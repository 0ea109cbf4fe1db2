import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { isRecord } from '../language/is-record.js';
import { explainShape, nearestField } from './explain-shape.js';
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

function toProblem(error: ErrorObject, file: YamlFile): Problem {
  const path = readPointer(error.instancePath, file.value);
  const unknown = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
  const { message, remedy } = explainShape(error, fieldName(path));
  const entry = entryId(file.value, path);
  return { file: file.file, ...file.locate(path, unknown), message, remedy, severity: 'error', ...(entry === undefined ? {} : { entry }) };
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
