import type { Config } from '../../config/config.js';
import type { AskWeb } from './ask-web.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

const SUBJECT = 'Endpoint';

/** Asks the running bot, at the address that visitors see where it is known. */
export async function checkEndpoint(
  { mode, publicUrl, port }: Pick<Config, 'mode' | 'publicUrl' | 'port'>,
  askWeb: AskWeb,
): Promise<readonly Finding[]> {
  const base = publicUrl ?? `http://127.0.0.1:${port}`;
  const health = await askWeb(`${base}/healthz`);
  if ('failure' in health || health.status !== 200) {
    const why = 'failure' in health ? health.failure : `status ${health.status}`;
    if (!publicUrl)
      return [worthALook(SUBJECT, `no bot answers at ${base} (${why})`, 'start it (npm start), or set PUBLIC_URL to where it runs')];
    return [broken(SUBJECT, `${base}/healthz does not answer (${why})`, 'check the address, the certificate, and that the bot runs there')];
  }
  const insecure = publicUrl?.startsWith('http:');
  return [
    fine(SUBJECT, `${base} answers`),
    ...(insecure ? [broken(SUBJECT, 'PUBLIC_URL is not https', 'serve it by https; Azure Bot Service takes nothing else')] : []),
    await checkReadiness(base, askWeb),
    ...(mode === 'channels' ? [await checkGate(base, askWeb)] : []),
  ];
}

async function checkReadiness(base: string, askWeb: AskWeb): Promise<Finding> {
  const reply = await askWeb(`${base}/readyz`);
  if (!('failure' in reply) && reply.status === 200) return fine(SUBJECT, 'it is ready');
  return broken(
    SUBJECT,
    `${base}/readyz says that it is not ready`,
    'read its reply and the log: the knowledge is still loading, or the storage cannot be reached',
  );
}

/** With credentials, nobody without a token may be let in. */
async function checkGate(base: string, askWeb: AskWeb): Promise<Finding> {
  const body = JSON.stringify({
    type: 'message',
    channelId: 'webchat',
    serviceUrl: 'https://webchat.botframework.com/',
    conversation: { id: 'doctor' },
    text: '',
  });
  const reply = await askWeb(`${base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if ('failure' in reply)
    return broken(SUBJECT, `/api/messages does not answer (${reply.failure})`, 'check what stands between: a proxy may take only GET');
  if (reply.status === 401) return fine(SUBJECT, '/api/messages asks for a token');
  return broken(
    SUBJECT,
    `/api/messages answers ${reply.status} where it should ask for a token (401)`,
    'check that the address is this bot, started with MicrosoftAppId',
  );
}
