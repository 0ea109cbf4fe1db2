import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Before tests against real servers: says what is missing and how to get it, instead of failing in the middle. */
export default function requireServers() {
  const missing = [];
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    missing.push('redis-server is not installed. Debian and Ubuntu: sudo apt-get install redis-server; macOS: brew install redis');
  }
  if (!existsSync(fileURLToPath(new URL('../../.cache/azurite/node_modules/azurite/package.json', import.meta.url)))) {
    missing.push(
      'Azurite is not installed. Run: npm install --prefix .cache/azurite azurite@3.35.0 (the last version for Node 20; it runs on 22 and 24, too)',
    );
  }
  if (missing.length > 0) throw new Error(`\nThe storage tests need real servers:\n${missing.map((line) => `  - ${line}`).join('\n')}\n`);
}
