import type { Config } from '../../config/config.js';
import type { AskWeb } from './ask-web.js';
import { checkIdentity } from './check-identity.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

const SUBJECT = 'Credentials';
const SCOPE = 'https://api.botframework.com/.default';

/** What Microsoft's login says, by its number, and what that means. */
const REFUSALS: readonly (readonly [RegExp, string, string])[] = [
  [
    /AADSTS7000215/,
    'the password is not one of this app registration',
    'copy the value (not the id) of a client secret to MicrosoftAppPassword',
  ],
  [/AADSTS7000222/, 'the password has expired', 'make a new client secret and set MicrosoftAppPassword'],
  [/AADSTS700016/, 'there is no such app in this directory', 'compare MicrosoftAppId and MicrosoftAppTenantId with the app registration'],
  [/AADSTS90002/, 'there is no such directory', 'set MicrosoftAppTenantId to the id of the directory that holds the app registration'],
];

/** Asks Microsoft's login for a token, as the bot does before its first reply. */
export async function checkCredentials(
  { mode, credentials }: Pick<Config, 'mode' | 'credentials'>,
  askWeb: AskWeb,
  env: NodeJS.ProcessEnv,
): Promise<Finding> {
  if (mode === 'web') return fine(SUBJECT, 'none are needed with CHANNELS=web');
  if (!credentials)
    return worthALook(
      SUBJECT,
      'none: the bot answers this machine only',
      'for Azure Bot Service set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId',
    );
  const { appType, appId, password, tenantId } = credentials;
  if (appType === 'UserAssignedMSI' || !password) return checkIdentity(appId, askWeb, env);
  const directory = appType === 'MultiTenant' ? 'botframework.com' : (tenantId ?? '');
  const reply = await askWeb(`https://login.microsoftonline.com/${directory}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: appId, client_secret: password, scope: SCOPE }),
  });
  if ('failure' in reply)
    return broken(SUBJECT, `login.microsoftonline.com cannot be reached (${reply.failure})`, 'let the bot reach it by https, port 443');
  if (reply.status === 200) return fine(SUBJECT, 'Microsoft takes them');
  const known = REFUSALS.find(([pattern]) => pattern.test(reply.body));
  if (known) return broken(SUBJECT, known[1], known[2]);
  return broken(
    SUBJECT,
    `Microsoft refuses them (${/AADSTS\d+/.exec(reply.body)?.[0] ?? `status ${reply.status}`})`,
    'look that number up at https://login.microsoftonline.com/error',
  );
}
