import { existsSync, readFileSync } from 'node:fs';
// The default import, since an old Node has no parseEnv: naming it here would stop that Node before it could be told.
import util from 'node:util';
import { ConfigError } from './config.js';

/** A comment, a blank line, or NAME=value where an opening quote is closed on the same line. */
const LINE = /^\s*(#.*|(export\s+)?[A-Za-z_]\w*\s*=\s*("[^"]*"\s*(#.*)?|'[^']*'\s*(#.*)?|`[^`]*`\s*(#.*)?|[^"'`\s].*)?)?$/;

/** Lays the file under the environment, which wins. No file, no change. Throws ConfigError naming the file and each broken line. */
export function readEnvFile(path: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (!existsSync(path)) return env;
  const content = readText(path);
  const broken = content.split(/\r?\n/).flatMap((line, index) => (LINE.test(line) ? [] : [index + 1]));
  if (broken.length > 0)
    throw new ConfigError(broken.map((line) => `${path} line ${line} is not NAME=value. What to do: correct or remove that line.`));
  return { ...util.parseEnv(content), ...env };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new ConfigError([`${path} cannot be read (${code}). What to do: make it a readable file, or remove it.`]);
  }
}
