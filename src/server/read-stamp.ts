import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names, sizes and times of the YAML files and pages of a folder and of some files, in one text: another text means that something changed. */
export async function readStamp(folder: string, files: readonly string[]): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = [...names.filter((name) => /\.(ya?ml|html)$/.test(name)).map((name) => join(folder, name)), ...files];
  const lines = paths.sort().map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    return `${path} ${found ? `${found.size} ${found.mtimeMs} ${found.ino}` : 'absent'}`;
  });
  return (await Promise.all(lines)).join('\n');
}
