import type { ErrorObject } from 'ajv';
import { nearestName } from './nearest-name.js';

type Explanation = { readonly message: string; readonly remedy: string };
type Explain = (error: ErrorObject, field: string) => Explanation;

/** What is wrong with a value of the field that is named so, and what to do, from an error of the schema. */
export function explainShape(error: ErrorObject, field: string): Explanation {
  const known = EXPLANATIONS.get(error.keyword);
  return known ? known(error, field) : { message: `${field} ${error.message ?? 'is not valid'}`, remedy: COMPARE };
}

/** The field that an unknown one was probably meant to be. */
export function nearestField({ keyword, params, parentSchema }: ErrorObject): string | undefined {
  if (keyword !== 'additionalProperties') return undefined;
  const unknown = String(params['additionalProperty']);
  const fields = Object.keys(parentSchema?.['properties'] ?? {});
  return isText(unknown) ? undefined : (nearestName(unknown, fields) ?? fields.find((field) => unknown.split(' ').includes(field)));
}

const EXPLANATIONS: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['additionalProperties', explainUnknown],
  [
    'required',
    ({ params, parentSchema }) => ({
      message: `the field "${params['missingProperty']}" is missing`,
      remedy: addRemedy(parentSchema?.['properties']?.[params['missingProperty']]),
    }),
  ],
  [
    'type',
    ({ params, data, parentSchema }, field) => ({
      message: `${field} must be ${name(params['type'])}, found ${found(data)}`,
      remedy: exampleOf(parentSchema) ?? typeRemedy(params['type'], data),
    }),
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
      remedy: exampleOf(parentSchema) ?? parentSchema?.['description'] ?? COMPARE,
    }),
  ],
]);

function explainUnknown(error: ErrorObject): Explanation {
  const unknown = String(error.params['additionalProperty']);
  const fields = Object.keys(error.parentSchema?.['properties'] ?? {});
  const nearest = nearestField(error);
  if (isText(unknown))
    return {
      message: `the text "${unknown}" stands where a field should`,
      remedy: 'If it goes on with the text above, begin its line with as many spaces as that text',
    };
  return {
    message: `the field "${unknown}" is unknown`,
    remedy: nearest
      ? `Did you mean "${nearest}"?`
      : `It is no longer used, or never was: delete the line; the known fields are: ${fields.join(', ')}`,
  };
}

/** A line of an answer that lost its indentation and holds a colon: to "delete the line" would lose what somebody wrote. */
function isText(field: string): boolean {
  return field.split(' ').length > 3;
}

function name(type: unknown): string {
  const names: ReadonlyMap<unknown, string> = new Map([
    ['array', 'a list'],
    ['object', 'a mapping (field: value)'],
    ['string', 'a text'],
    ['boolean', 'true or false'],
    ['number', 'a number'],
  ]);
  return names.get(type) ?? String(type);
}

function found(data: unknown): string {
  if (data === null) return 'nothing';
  if (Array.isArray(data)) return 'a list';
  return name(typeof data);
}

/** Of the examples of a schema, the first is a value and the others are ways to write more of them. */
function exampleOf(schema: ErrorObject['parentSchema']): string | undefined {
  const [example, ...more] = Array.isArray(schema?.['examples']) ? schema['examples'] : [];
  if (example === undefined) return undefined;
  return [`Write it like ${example}`, ...more.map((several) => `several like ${several}`)].join(', ');
}

function addRemedy(schema: { readonly enum?: readonly string[] } | undefined): string {
  return schema?.enum ? `Add it, with one of: ${schema.enum.join(', ')}` : 'Add it';
}

function typeRemedy(wanted: unknown, data: unknown): string {
  if (data === null) return 'Write the text, or delete the line';
  if (wanted === 'object' && typeof data === 'string') return 'Write each line as "field: value"';
  if (wanted === 'array' && typeof data === 'string') return `Put brackets around it: [${data}]`;
  if (wanted === 'array' && isMapping(data)) return 'Put "- " before its first line, as other lists have it';
  if (wanted !== 'string') return COMPARE;
  if (isMapping(data)) return 'Put the text in quotes: it holds a colon';
  return Array.isArray(data) ? COMPARE : 'Put the text in quotes';
}

const COMPARE = 'Compare it with a neighbouring entry';

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
