import type { Config } from '../../config/config.js';
import { servesWebsite } from '../../config/serves-website.js';
import { AZURE_HOST } from '../../direct-line/azure-token.js';
import type { AskWeb } from './ask-web.js';
import { broken, type Finding, fine, worthALook } from './finding.js';

const SUBJECT = 'Direct Line';

/** Looks at the website's line: Azure's where its secret is set, else the bot's own. */
export async function checkLine(
  { webChat, mode, storage }: Pick<Config, 'webChat' | 'mode' | 'storage'>,
  askWeb: AskWeb,
): Promise<readonly Finding[]> {
  const { allowedOrigins, directLineSecret, tokenSecret } = webChat;
  if (!servesWebsite({ mode, webChat })) return [fine(SUBJECT, "off: no ALLOWED_ORIGINS, so the website's chat is not served")];
  const pages =
    allowedOrigins.length > 0
      ? fine(SUBJECT, `pages that may use it: ${allowedOrigins.join(', ')}`)
      : worthALook(SUBJECT, 'no website may use it yet', "set ALLOWED_ORIGINS to the clinic's website, e.g. https://www.example.org");
  if (directLineSecret) return [pages, await checkAzure(directLineSecret, askWeb)];
  if (tokenSecret) return [pages, fine(SUBJECT, "the bot's own; tokens outlive a restart")];
  // With Redis the configuration warns of it by itself.
  if (storage.kind === 'redis') return [pages];
  const serious = storage.kind !== 'memory' || mode !== 'development';
  const what = "the bot's own, with a secret that ends with the process: a restart or another instance refuses its tokens";
  return [
    pages,
    serious ? worthALook(SUBJECT, what, 'set WEBCHAT_TOKEN_SECRET, e.g. from: openssl rand -hex 32') : fine(SUBJECT, "the bot's own"),
  ];
}

async function checkAzure(secret: string, askWeb: AskWeb): Promise<Finding> {
  const reply = await askWeb(`${AZURE_HOST}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  if ('failure' in reply)
    return broken(SUBJECT, `${AZURE_HOST} cannot be reached (${reply.failure})`, 'let the bot reach it by https, port 443');
  if (reply.status === 200) return fine(SUBJECT, 'Azure gives tokens for DIRECT_LINE_SECRET');
  return broken(
    SUBJECT,
    `Azure refuses DIRECT_LINE_SECRET (status ${reply.status})`,
    'copy one of the two keys of the Direct Line channel: Azure Bot > Channels > Direct Line',
  );
}
