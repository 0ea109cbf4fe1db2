import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMPILED = /\.js(?:\.map)?$/;
/** Scripts that are bundled there, and not compiled one by one (build-widget.ts clears it itself). */
const BUNDLED = /^website\b/;

/**
 * Removes from dist below `root` what was compiled of a source that is no longer there: the compiler leaves it, and it would be shipped. Gives the paths of
 * those files, from dist. Nothing to do where there is no source, as in a production image.
 */
export function clearStale(root: string): readonly string[] {
  const [source, dist] = [join(root, 'src'), join(root, 'dist')];
  if (!existsSync(source) || !existsSync(dist)) return [];
  const compiled = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => COMPILED.test(path) && !BUNDLED.test(path));
  const stale = compiled.filter((path) => !existsSync(join(source, path.replace(COMPILED, '.ts'))));
  for (const path of stale) rmSync(join(dist, path));
  return stale.sort();
}
