// Imported first by every entry file: an old Node must be told so before a module that it cannot run is evaluated.
// Nothing here may need a new Node.

// The tests run on Node 20, 22 and 24; 21 and 23 lived for months only. package.json "engines" says the same.
/** The oldest minor version of Node 20 that will do. */
const OLDEST_OF_20 = 20;

/** What to tell the user of this version of Node, or undefined where it will do. */
export function findNodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if ((major === 20 && minor >= OLDEST_OF_20) || major === 22 || major >= 24) return undefined;
  return `This bot needs Node 20.${OLDEST_OF_20} or newer of 20, 22, or 24 and newer, and this is Node ${version}. Install a current Node (https://nodejs.org).`;
}

const problem = findNodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
