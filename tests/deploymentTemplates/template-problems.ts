import { findExpressionProblems } from './expression-problems.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Versions that were checked, by Azure's published schemas or by structure (deploymentTemplates/README.md says which); another one is a decision, so it is made here. */
const KNOWN_API_VERSIONS: Readonly<Record<string, string>> = {
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.BotService/botServices': '2022-09-15',
  'Microsoft.BotService/botServices/channels': '2022-09-15',
  'Microsoft.Cache/redisEnterprise': '2025-07-01',
  'Microsoft.Cache/redisEnterprise/databases': '2025-07-01',
  'Microsoft.Insights/autoscalesettings': '2022-10-01',
  'Microsoft.KeyVault/vaults': '2023-07-01',
  'Microsoft.KeyVault/vaults/secrets': '2023-07-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2023-01-31',
  'Microsoft.Resources/deployments': '2022-09-01',
  'Microsoft.Resources/resourceGroups': '2022-09-01',
  'Microsoft.Storage/storageAccounts': '2023-05-01',
  'Microsoft.Storage/storageAccounts/managementPolicies': '2023-05-01',
  'Microsoft.Web/serverfarms': '2024-04-01',
  'Microsoft.Web/sites': '2024-04-01',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': '2024-04-01',
  'Microsoft.Web/sites/config': '2024-04-01',
};

const SMELLS_OF_A_SECRET = /password|secret|token|connection_?string|accesskey|apikey|redis_?url/i;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (value: Json | undefined, key: string): JsonObject => {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
};

export const resourcesOf = (template: JsonObject): readonly JsonObject[] => {
  const { resources } = template;
  return Array.isArray(resources) ? resources.filter(isObject) : [];
};

export const nestedTemplatesOf = (template: JsonObject): readonly JsonObject[] =>
  resourcesOf(template).flatMap((resource) => {
    const inner = objectAt(objectAt(resource, 'properties'), 'template');
    return 'resources' in inner ? [inner] : [];
  });

/** Everything wrong with an ARM template, the templates nested in it included; empty when all is well. */
export const findTemplateProblems = (template: JsonObject): readonly string[] => {
  const own = withoutNested(template);
  const expressions = stringsIn(own);
  return [
    ...findHeadProblems(template),
    ...findNameProblems(own, expressions, 'parameters'),
    ...findNameProblems(own, expressions, 'variables'),
    ...expressions.flatMap(findExpressionProblems),
    ...resourcesOf(own).flatMap(findVersionProblems),
    ...findSecretProblems(own),
    ...(JSON.stringify(own).includes('MultiTenant') ? ['MultiTenant is named: Azure creates no such bots any more'] : []),
    ...nestedTemplatesOf(template).flatMap(findTemplateProblems),
  ];
};

const withoutNested = (template: JsonObject): JsonObject => ({
  ...template,
  resources: resourcesOf(template).map((resource) =>
    isObject(resource['properties']) && 'template' in resource['properties']
      ? { ...resource, properties: { ...resource['properties'], template: {} } }
      : resource,
  ),
});

const stringsIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
};

const findHeadProblems = (template: JsonObject): readonly string[] => [
  ...(/^https:\/\/schema\.management\.azure\.com\/schemas\/[\d-]+\/\w*[dD]eploymentTemplate\.json#$/.test(String(template['$schema']))
    ? []
    : ['$schema is not that of a deployment template']),
  ...(/^\d+\.\d+\.\d+\.\d+$/.test(String(template['contentVersion'])) ? [] : ['contentVersion is not four numbers']),
];

const findNameProblems = (template: JsonObject, strings: readonly string[], kind: 'parameters' | 'variables'): readonly string[] => {
  const declared = Object.keys(objectAt(template, kind));
  const used = new Set(
    strings
      .filter((text) => text.startsWith('['))
      .flatMap((text) => [...text.matchAll(new RegExp(`\\b${kind}\\('(\\w+)'\\)`, 'g'))].map((match) => match[1] ?? '')),
  );
  return [
    ...declared.filter((name) => !used.has(name)).map((name) => `${kind}: ${name} is declared and not used`),
    ...[...used].filter((name) => !declared.includes(name)).map((name) => `${kind}: ${name} is used and not declared`),
  ];
};

const findVersionProblems = (resource: JsonObject): readonly string[] => {
  const type = String(resource['type']);
  const known = KNOWN_API_VERSIONS[type];
  if (known === undefined) return [`${type} is not a type that was checked`];
  return resource['apiVersion'] === known ? [] : [`${type} has apiVersion ${String(resource['apiVersion'])}, checked was ${known}`];
};

const findSecretProblems = (template: JsonObject): readonly string[] => {
  const parameters = objectAt(template, 'parameters');
  const names = Object.keys(parameters);
  const secure = names.filter((name) => objectAt(parameters, name)['type'] === 'securestring');
  const plain = names.filter((name) => SMELLS_OF_A_SECRET.test(name) && !secure.includes(name));
  const preset = secure.filter((name) => (objectAt(parameters, name)['defaultValue'] ?? '') !== '');
  const open = stringsIn(outsideVault(template));
  const leaks = secure.filter((name) => open.some((text) => text.includes(`parameters('${name}')`)));
  return [
    ...plain.map((name) => `parameter ${name} smells of a secret and is not a securestring`),
    ...preset.map((name) => `parameter ${name} is a secret with a value in the template`),
    ...leaks.map((name) => `parameter ${name} is a secret and goes elsewhere than into the vault`),
    ...(stringsIn(template['outputs'] ?? {}).some((text) => /list\w+\(/.test(text)) ? ['an output gives away keys'] : []),
    ...findPlainSettings(template),
  ];
};

/** The template less the places where a secret may stand: secrets of the vault, and parameters handed to a nested template. */
const outsideVault = (template: JsonObject): Json => [
  objectAt(template, 'variables'),
  objectAt(template, 'outputs'),
  ...resourcesOf(template).filter(({ type }) => type !== 'Microsoft.KeyVault/vaults/secrets' && type !== 'Microsoft.Resources/deployments'),
];

const findPlainSettings = (template: JsonObject): readonly string[] =>
  Object.values(objectAt(template, 'variables'))
    .filter(isObject)
    .flatMap((settings) => Object.entries(settings))
    .filter(([name, value]) => SMELLS_OF_A_SECRET.test(name) && !String(value).includes("variables('vaultReferencePrefix')"))
    .map(([name]) => `setting ${name} smells of a secret and is not a reference to the vault`);
