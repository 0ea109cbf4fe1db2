import type { AskWeb } from './ask-web.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

const SUBJECT = 'Credentials';
const RESOURCE = 'https://api.botframework.com';

/** Asks Azure's endpoint for managed identities, which only the web app itself reaches, for the token that the bot's replies need. */
export async function checkIdentity(appId: string, askWeb: AskWeb, env: NodeJS.ProcessEnv): Promise<Finding> {
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: header } = env;
  if (!endpoint || !header) {
    // Azure names the web app to everything that runs in it.
    if (!env['WEBSITE_SITE_NAME'])
      return worthALook(
        SUBJECT,
        'a managed identity can be proved only inside Azure',
        'run the doctor there: az webapp ssh, then cd /home/site/wwwroot && node dist/cli/doctor.js',
      );
    return broken(
      SUBJECT,
      'this web app has no managed identity (IDENTITY_ENDPOINT is not set)',
      'assign it: the web app > Identity > User assigned; then restart',
    );
  }
  const query = new URLSearchParams({ resource: RESOURCE, 'api-version': '2019-08-01', client_id: appId });
  const reply = await askWeb(`${endpoint}?${query}`, { headers: { 'X-IDENTITY-HEADER': header } });
  if (!('failure' in reply) && reply.status === 200) return fine(SUBJECT, 'Azure gives the managed identity its token');
  return broken(
    SUBJECT,
    `Azure gives no token for the managed identity (${'failure' in reply ? reply.failure : `status ${reply.status}`})`,
    'check that MicrosoftAppId is the client id of an identity that is assigned to this web app, then restart',
  );
}
