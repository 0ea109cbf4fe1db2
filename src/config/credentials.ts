import type { Settings } from './settings.js';

/** Who the bot is to Azure Bot Service. */
export interface Credentials {
  readonly appType: AppType;
  readonly appId: string;
  /** Absent with a managed identity. */
  readonly password?: string;
  readonly tenantId?: string;
}

export type AppType = (typeof APP_TYPES)[number];

// MultiTenant: new ones cannot be created since July 2025, but clinics may run one from before, so it works, with a warning.
const APP_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

/** Reads the four MicrosoftApp variables: all that are needed, or none. */
export function readCredentials(settings: Settings): Credentials | undefined {
  const appType = settings.oneOf('MicrosoftAppType', APP_TYPES, 'SingleTenant');
  const appId = settings.guid('MicrosoftAppId');
  const password = settings.text('MicrosoftAppPassword');
  const tenantId = settings.guid('MicrosoftAppTenantId');
  if (!settings.isSet('MicrosoftAppId')) {
    if (password)
      settings.fail(
        'MicrosoftAppId',
        'is missing although MicrosoftAppPassword is set',
        'set the id of the app registration, or unset the password',
      );
    // An empty variable means "none", as in the sample files; one that holds only spaces is a slip.
    else if (settings.isSpaces('MicrosoftAppId'))
      settings.fail('MicrosoftAppId', 'must be a GUID and holds only spaces', 'set it, or remove it');
    return undefined;
  }
  if (appType === 'UserAssignedMSI') {
    if (password)
      settings.fail(
        'MicrosoftAppPassword',
        'has no use with MicrosoftAppType=UserAssignedMSI',
        'remove it: a managed identity has no password',
      );
  } else if (!password) {
    settings.fail('MicrosoftAppPassword', 'is missing although MicrosoftAppId is set', 'set the client secret of the app registration');
  }
  if (appType === 'MultiTenant')
    settings.warn('MicrosoftAppType', 'is MultiTenant: such bots can no longer be created', 'plan the move to SingleTenant');
  else if (!settings.isSet('MicrosoftAppTenantId')) {
    settings.fail(
      'MicrosoftAppTenantId',
      `is missing although MicrosoftAppType is ${appType}`,
      'set the id of the directory that holds the app registration',
    );
  }
  return { appType, appId: appId ?? '', ...settings.optional('password', password), ...settings.optional('tenantId', tenantId) };
}
