// Imported first by every entry file: an old Node must be told so before a module that it cannot run is evaluated.
// Nothing here may need a new Node.

/** The oldest Node that the bot is tested on; package.json "engines" says the same. */
const OLDEST: readonly [number, number] = [20, 20];

/** What to tell the user of this version of Node, or undefined where it is new enough. */
export function findNodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `This bot needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. Install a current Node (https://nodejs.org).`;
}

const problem = findNodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
