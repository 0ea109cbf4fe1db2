import { isObject, type Json, type JsonObject, objectAt, resourcesOf } from './template-problems.js';

type Scope = { readonly parameters: JsonObject; readonly variables: JsonObject };
type Thunk = () => Json;

/** The resources that Azure would make of a template with these parameters, their expressions worked out. */
export const evaluateTemplate = (template: JsonObject, given: JsonObject): readonly JsonObject[] => {
  const declared = objectAt(template, 'parameters');
  const defaults = Object.fromEntries(Object.keys(declared).map((name) => [name, objectAt(declared, name)['defaultValue'] ?? null]));
  const scope = { parameters: { ...defaults, ...given }, variables: objectAt(template, 'variables') };
  return resourcesOf(template)
    .filter((resource) => evaluate(resource['condition'] ?? true, scope) === true)
    .map((resource) => evaluate(resource, scope))
    .filter(isObject);
};

const evaluate = (value: Json, scope: Scope): Json => {
  if (typeof value === 'string') return value.startsWith('[') ? evaluateExpression(value.slice(1, -1), scope) : value;
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, evaluate(item, scope)]));
  return value;
};

/** Reads one expression from left to right; arguments wait in thunks, since if() must not work out its other branch. */
const evaluateExpression = (code: string, scope: Scope): Json => {
  const tokens = code.match(/'(?:[^']|'')*'|[A-Za-z]\w*|\d+|[()[\],.]/g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const readValue = (): Thunk => {
    const token = take();
    if (token.startsWith("'")) return () => token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return () => Number(token);
    take();
    const args: Thunk[] = [];
    while (tokens[at] !== ')') {
      args.push(readPath());
      if (tokens[at] === ',') at++;
    }
    take();
    return () => call(token, args, scope);
  };
  const readPath = (): Thunk => {
    let value = readValue();
    while (tokens[at] === '.' || tokens[at] === '[') {
      const inner = value;
      const key = take() === '.' ? take() : take();
      if (tokens[at] === ']') at++;
      value = () => (inner() as JsonObject)[key] ?? null;
    }
    return value;
  };
  return readPath()();
};

const call = (name: string, args: readonly Thunk[], scope: Scope): Json => {
  const all = (): readonly Json[] => args.map((arg) => arg());
  const first = (): Json => args[0]?.() ?? null;
  if (name === 'if') return (first() === true ? args[1] : args[2])?.() ?? null;
  if (name === 'parameters') return evaluate(scope.parameters[String(first())] ?? null, scope);
  if (name === 'variables') return evaluate(scope.variables[String(first())] ?? null, scope);
  const known = FUNCTIONS[name];
  if (known === undefined) throw new Error(`${name}() can't be evaluated here`);
  return known(all());
};

const pairs = (values: readonly Json[]): JsonObject =>
  Object.fromEntries(values.flatMap((key, index) => (index % 2 === 0 ? [[String(key), values[index + 1] ?? null]] : [])));

const idOf = (parts: readonly Json[]): string => parts.join('/');

/** What Azure would answer at run time, shortened to what our templates ask for. */
const RUNNING = {
  defaultHostName: 'app.example.net',
  clientId: 'client-id-of-the-identity',
  identity: { principalId: 'principal' },
  hostName: 'redis.example.net',
};

const FUNCTIONS: Readonly<Record<string, (args: readonly Json[]) => Json>> = {
  and: (args) => args.every((arg) => arg === true),
  or: (args) => args.includes(true),
  not: ([value]) => value !== true,
  equals: ([left, right]) => left === right,
  empty: ([value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  contains: ([list, item]) => Array.isArray(list) && list.includes(item ?? null),
  concat: (args) => args.join(''),
  string: ([value]) => String(value),
  null: () => null,
  createArray: (args) => args,
  createObject: pairs,
  union: (args) => Object.assign({}, ...args),
  uniqueString: () => 'abcdefghijklm',
  guid: idOf,
  resourceId: idOf,
  extensionResourceId: idOf,
  subscriptionResourceId: idOf,
  uriComponent: ([value]) => encodeURIComponent(String(value)),
  subscription: () => ({ tenantId: 'tenant', subscriptionId: 'subscription' }),
  resourceGroup: () => ({ id: 'group', location: 'eastus' }),
  environment: () => ({ suffixes: { storage: 'core.windows.net' } }),
  reference: () => RUNNING,
  listKeys: () => ({ primaryKey: 'KEY+/=', keys: [{ value: 'KEY+/=' }] }),
};
