/**
 * Writes deployWithNewResourceGroup/template-new-rg.json: the two templates of deployUseExistResourceGroup, nested in
 * one that makes the resource group first. ARM can't include a local file, so the nested copies are made here and a
 * test holds them equal. Run after each edit of the two: node deploymentTemplates/nest-templates.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const botApp = read('deployUseExistResourceGroup/template-BotApp-with-rg.json');
const azureBot = read('deployUseExistResourceGroup/template-AzureBot-with-rg.json');

const output = (name) =>
  `[reference(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, ` +
  `parameters('groupName')), 'Microsoft.Resources/deployments', 'bot-app'), '2022-09-01').outputs.${name}.value]`;

/** What the outer template knows itself, so that nobody is asked for it. */
const known = {
  location: "[parameters('groupLocation')]",
  botEndpoint: output('botEndpoint'),
  appId: output('appId'),
  identityResourceId: output('identityResourceId'),
};

const passOn = (template, handled) =>
  Object.fromEntries(Object.keys(template.parameters).map((name) => [name, { value: handled[name] ?? `[parameters('${name}')]` }]));

const nest = (name, template, parameters, more) => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2022-09-01',
  name,
  resourceGroup: "[parameters('groupName')]",
  ...more,
  properties: { mode: 'Incremental', expressionEvaluationOptions: { scope: 'Inner' }, parameters, template },
});

const { location: _location, ...botAppParameters } = botApp.parameters;
const azureBotParameters = Object.fromEntries(
  Object.entries(azureBot.parameters).filter(([name]) => !(name in known) && !(name in botApp.parameters)),
);
const groupId = "[subscriptionResourceId('Microsoft.Resources/resourceGroups', parameters('groupName'))]";

const template = {
  $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: {
    groupName: { type: 'string', minLength: 1, maxLength: 90, metadata: { description: 'Name of the new resource group.' } },
    groupLocation: { type: 'string', metadata: { description: 'Region of the group and of what is created in it.' } },
    ...botAppParameters,
    ...azureBotParameters,
    azureBotId: { ...azureBot.parameters.azureBotId, defaultValue: "[concat(parameters('appServiceName'), '-bot')]" },
  },
  resources: [
    {
      type: 'Microsoft.Resources/resourceGroups',
      apiVersion: '2022-09-01',
      name: "[parameters('groupName')]",
      location: "[parameters('groupLocation')]",
      properties: {},
    },
    nest('bot-app', botApp, passOn(botApp, { location: known.location }), { dependsOn: [groupId] }),
    nest('azure-bot', azureBot, passOn(azureBot, known), {
      condition: "[equals(parameters('channels'), 'all')]",
      dependsOn: [
        "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, parameters('groupName')), 'Microsoft.Resources/deployments', 'bot-app')]",
      ],
    }),
  ],
  outputs: {
    publicUrl: { type: 'string', value: output('publicUrl') },
    botEndpoint: { type: 'string', value: output('botEndpoint') },
    appId: { type: 'string', value: output('appId') },
    keyVaultName: { type: 'string', value: output('keyVaultName') },
  },
};

const target = new URL('deployWithNewResourceGroup/template-new-rg.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(template, null, 2)}\n`);
