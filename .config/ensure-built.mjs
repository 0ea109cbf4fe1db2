// Builds what `npm run ask` and its like run, if the sources are newer than what was built. Silent unless the build fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.built');
// What the compiled knowledge was computed with: it holds no trace of them, so it goes when they change.
const COMPILERS = ['matching', 'language', 'knowledge'].map((folder) => join(root, 'src', folder));

const built = existsSync(stamp) && existsSync(join(root, 'dist/cli')) ? statSync(stamp).mtimeMs : 0;
const isNewer = (path) => newest(path) > built;
if (isNewer(join(root, 'src')) || isNewer(join(root, '.config/tsconfig.build.json')) || isNewer(join(root, 'package-lock.json'))) build();

function build() {
  const started = new Date();
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const run = spawnSync(process.execPath, [compiler, '-p', join(root, '.config/tsconfig.build.json')], { encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(`The build failed:\n${run.stdout}${run.stderr}`);
    process.exit(1);
  }
  if (COMPILERS.some(isNewer)) rmSync(join(root, 'dist/compiled'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, `${started.toISOString()}\n`);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}
