import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findTemplateProblems, type JsonObject } from './template-problems.js';

const FOLDER = new URL('../../deploymentTemplates/', import.meta.url);
const BOT_APP = 'deployUseExistResourceGroup/template-BotApp-with-rg.json';
const AZURE_BOT = 'deployUseExistResourceGroup/template-AzureBot-with-rg.json';
const NEW_GROUP = 'deployWithNewResourceGroup/template-new-rg.json';

describe('the check of templates finds', () => {
  /** A copy of a template with one piece of its text replaced, which must be there. */
  const mutate = (name: string, from: string, to: string): JsonObject => {
    const text = JSON.stringify(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    return JSON.parse(text.replace(from, to));
  };

  test.each([
    ['an undeclared parameter', BOT_APP, "parameters('planSku')", "parameters('planSize')", 'planSize is used and not declared'],
    ['an unused parameter', AZURE_BOT, '"parameters":{', '"parameters":{"extra":{"type":"string"},', 'extra is declared and not used'],
    ['an unused variable', BOT_APP, '"variables":{', '"variables":{"extra":"x",', 'variables: extra is declared and not used'],
    ['an undeclared variable', BOT_APP, "variables('planId')", "variables('plan')", 'variables: plan is used and not declared'],
    ['an unknown version', AZURE_BOT, '2022-09-15', '2099-01-01', 'has apiVersion 2099-01-01'],
    ['a resource without version', BOT_APP, '"apiVersion":"2024-04-01",', '', 'has apiVersion undefined'],
    ['a type nobody checked', BOT_APP, 'Microsoft.Cache/redisEnterprise"', 'Microsoft.Cache/redis"', 'not a type that was checked'],
    ['a lost bracket', BOT_APP, "[concat('kv-', variables('unique'))]", "[concat('kv-', variables('unique')]", "brackets don't balance"],
    ['a lost quote', BOT_APP, "'-plan')]", "'-plan)]", 'a quote is left open'],
    ['a misspelt function', BOT_APP, 'uniqueString(', 'uniqeString(', 'uniqeString() is not a function'],
    ['a plain password', BOT_APP, '"securestring"', '"string"', 'smells of a secret and is not a securestring'],
    [
      'a preset secret',
      BOT_APP,
      '"securestring","defaultValue":""',
      '"securestring","defaultValue":"hunter2"',
      'secret with a value in the template',
    ],
    [
      'a secret in a setting',
      BOT_APP,
      `"DIRECT_LINE_SECRET":"[concat(variables('vaultReferencePrefix'), 'DirectLineSecret)')]"`,
      `"DIRECT_LINE_SECRET":"[parameters('directLineSecret')]"`,
      'goes elsewhere than into the vault',
    ],
    [
      'a plain setting',
      BOT_APP,
      `"REDIS_URL":"[concat(variables('vaultReferencePrefix'), 'RedisUrl)')]"`,
      '"REDIS_URL":"rediss://x"',
      'setting REDIS_URL smells of a secret',
    ],
    [
      'keys in an output',
      BOT_APP,
      `"value":"[variables('keyVaultName')]"}`,
      `"value":"[listKeys(variables('redisDatabaseId'), '2025-07-01').primaryKey]"}`,
      'an output gives away keys',
    ],
    ['a multi-tenant bot', AZURE_BOT, '"allowedValues":["UserAssignedMSI"', '"allowedValues":["MultiTenant"', 'MultiTenant is named'],
    ['a fault in a nested template', NEW_GROUP, "variables('planId')", "variables('plan')", 'variables: plan is used and not declared'],
    ['a wrong schema', AZURE_BOT, 'deploymentTemplate.json#', 'deploymentParameters.json#', '$schema is not'],
  ])('%s', (_title, name, from, to, problem) => {
    expect(findTemplateProblems(mutate(name, from, to)).join('\n')).toContain(problem);
  });
});
