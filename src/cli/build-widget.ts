import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WIDGET = 'src/widget';
/** Rules that the browser and the server have in common, in src: they import nothing, so that no more comes with them. */
export const SHARED = ['safety/clinic-link.ts', 'config/loopback.ts'];
const WEBSITE = 'dist/website';
/** What the browser runs or shows, by the name that pages call it. */
const ASSETS = {
  'chat.js': 'chat/main.ts',
  'chat.css': 'pages/chat.css',
  'demo.js': 'pages/demo.ts',
  'demo.css': 'pages/demo.css',
};
const PAGES = ['chat.html', 'demo.html'];
/** Old enough for nearly every visitor's phone; constructed style sheets came later than all that is written down here. */
const TARGET = ['chrome99', 'firefox101', 'safari16.4'];

/** Why there is nothing to do: nothing changed; or there is no source, as in a production image. */
export type BuildOutcome = 'built' | 'unchanged' | 'no-source' | 'no-packages';

/** Bundles the widget below `root` into dist/website, with brotli and gzip beside each file, unless nothing changed. Says so when it begins. */
export async function buildWidget(root: string, onBuilding: () => void = () => undefined): Promise<BuildOutcome> {
  if (!existsSync(join(root, WIDGET))) return 'no-source';
  if (!existsSync(join(root, 'node_modules/botframework-webchat-component'))) return 'no-packages';
  const out = join(root, WEBSITE);
  const stampFile = join(out, '.stamp');
  const stamp = stampOf(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'unchanged';

  onBuilding();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'assets'), { recursive: true });
  writeFileSync(join(out, 'widget.js'), await bundle(root, 'launcher/main.ts'));
  const names = new Map<string, string>();
  for (const [name, source] of Object.entries(ASSETS)) names.set(name, await writeAsset(out, name, await bundle(root, source)));
  for (const page of PAGES) writeFileSync(join(out, page), withNames(readFileSync(join(root, WIDGET, 'pages', page), 'utf8'), names));
  writeFileSync(stampFile, stamp);
  return 'built';
}

async function bundle(root: string, source: string): Promise<Buffer> {
  // Imported late: esbuild is there when something is built, and not in production.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(WIDGET, source)],
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
    // The launcher's style goes into its own shadow root, as text; pages link theirs.
    loader: { '.css': source.endsWith('.css') ? 'css' : 'text' },
    plugins: source.startsWith('launcher/') ? [minifiedCssText(build)] : [],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: {
      punycode: 'punycode/',
      'botframework-streaming': `./${WIDGET}/chat/streaming-stub.ts`,
      // Its files come from an install script, and none are run here (allowScripts); it is p-defer for older browsers than ours.
      'p-defer-es5': 'p-defer',
    },
    legalComments: 'none',
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/** Style imported by script, as minified text. */
function minifiedCssText(build: typeof import('esbuild').build): import('esbuild').Plugin {
  return {
    name: 'minified-css-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false, target: TARGET });
        return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
      });
    },
  };
}

/** Writes one file three times: as it is, brotli, gzip. Its name holds its hash, so browsers may keep it for good. */
async function writeAsset(out: string, name: string, content: Buffer): Promise<string> {
  const dot = name.lastIndexOf('.');
  const hashed = `${name.slice(0, dot)}-${hashOf(content).slice(0, 12)}${name.slice(dot)}`;
  const path = join(out, 'assets', hashed);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(path, content);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
  return hashed;
}

/** Puts the hashed names where a page says {{chat.js}}. */
function withNames(page: string, names: ReadonlyMap<string, string>): string {
  return page.replace(/\{\{([a-z]+\.[a-z]+)\}\}/g, (_whole, name: string) => names.get(name) ?? name);
}

/** Changes when the widget, what it shares with the server, this file or a package does. */
function stampOf(root: string): string {
  const files = readdirSync(join(root, WIDGET), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const shared = SHARED.map((file) => join(root, 'src', file));
  const contents = [...files, ...shared, join(root, 'package-lock.json'), import.meta.filename].map((file) => hashOf(readFileSync(file)));
  return hashOf(contents.join('\n'));
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
