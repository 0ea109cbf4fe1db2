import '../require-node.js';
import { join, relative } from 'node:path';
import { ConfigError } from '../config/config.js';
import { readEnvFile } from '../config/env-file.js';
import { shipped } from '../config/shipped.js';
import { KnowledgeError } from '../knowledge/problem.js';
import { compileKnowledge } from '../matching/compile.js';
import { buildProtocol } from './build-protocol.js';
import { buildWidget } from './build-widget.js';
import { clearStale } from './clear-stale.js';
import { findSecrets } from './find-secrets.js';
import { progressOnTerminal, tellOnTerminal } from './progress.js';

const root = shipped('');

// Takes away what an earlier build left, compiles the shipped knowledge, renders the crisis protocol and bundles the website's widget, so that the bot
// is ready at once when it starts. Quiet when there is nothing to do, and where nobody watches.
clearStale(root);
try {
  const today = new Date().toISOString().slice(0, 10);
  compileKnowledge(shipped('knowledge/'), today, progressOnTerminal('Compiling the knowledge'));
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  // No failure: the command that is to tell all problems at once, the clinic's too, comes after this one, and a clinic with a folder of its own
  // builds as well. No start slips through: compiled knowledge is found by the hash of its files, and these refuse to be read.
  console.error(
    'The knowledge that comes with the bot has errors, so it is not compiled.\nWhat to do: npm run check:knowledge lists them.',
  );
}
await buildProtocol(root);
if ((await buildWidget(root, () => tellOnTerminal("Bundling the website's chat"))) === 'no-packages')
  console.error("The website's chat is not built: its packages are missing. What to do: npm ci");
refuseSecrets();

/** What the bot serves to everybody must hold none of the secrets that this machine knows: then the build fails, and nothing is started. */
function refuseSecrets(): void {
  try {
    const env = readEnvFile(join(root, '.env'), process.env);
    for (const { variable, file } of findSecrets([join(root, 'dist/website'), join(root, 'knowledge/pages')], env)) {
      console.error(`${relative(root, file)} holds the value of ${variable}, and everybody can load that file.`);
      console.error('What to do: take it out of the source, build again, and make a new secret if it was ever served.');
      process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
