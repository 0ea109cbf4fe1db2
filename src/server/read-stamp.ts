import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names, sizes and times of the YAML files and pages of a folder and of some files, in one text: another text means that something changed. */
export async function readStamp(folder: string, files: readonly string[]): Promise<string> {
  const paths = [...(await pathsBelow(folder)).filter((path) => /\.(ya?ml|html)$/.test(path)), ...files];
  const lines = paths.sort().map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    return `${path} ${found ? `${found.size} ${found.mtimeMs} ${found.ino}` : 'absent'}`;
  });
  return (await Promise.all(lines)).join('\n');
}

/** Knowledge stands two folders deep at most. A link may lead back, so there must be an end. */
const LEVELS = 3;

async function pathsBelow(folder: string, levels = LEVELS): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths = found.map(async (entry) => {
    const path = join(folder, entry.name);
    const mayHold = levels > 1 && (entry.isDirectory() || entry.isSymbolicLink());
    return mayHold ? [path, ...(await pathsBelow(path, levels - 1))] : [path];
  });
  return (await Promise.all(paths)).flat();
}
