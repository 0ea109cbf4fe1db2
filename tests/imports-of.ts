import { parseSync } from '@swc/core';

/** An import whose target is worked out when it runs, so that no test can say what it is. */
export const COMPUTED = '(computed)';

/**
 * What a TypeScript source imports, types too: `import` and `export … from`, `import(…)`, `require(…)` and createRequire(…)(…). By a parser, since a pattern
 * over lines passes over whatever is written in another way.
 */
export function importsOf(source: string): readonly string[] {
  const found: string[] = [];
  visit(parseSync(source, { syntax: 'typescript', target: 'es2023' }), found);
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function visit(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const item of value) visit(item, found);
  if (!isNode(value)) return;
  const target = targetOf(value);
  if (target !== undefined) found.push(target);
  for (const child of Object.values(value)) visit(child, found);
}

function targetOf(node: Node): string | undefined {
  const { type } = node;
  if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || type === 'TsExternalModuleReference')
    return literal(node['source'] ?? node['expression']);
  if (type === 'ExportNamedDeclaration') return node['source'] ? literal(node['source']) : undefined;
  if (type === 'TsImportType') return literal(node['argument']);
  if (type !== 'CallExpression' || !isLoader(node['callee'])) return undefined;
  const [first] = node['arguments'] as readonly { readonly expression: unknown }[];
  return literal(first?.expression);
}

function isLoader(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  const { type, value } = callee;
  if (type === 'Import' || (type === 'Identifier' && value === 'require')) return true;
  const made = type === 'CallExpression' && isNode(callee['callee']) ? callee['callee'] : undefined;
  return made?.['value'] === 'createRequire';
}

function literal(node: unknown): string {
  return isNode(node) && node['type'] === 'StringLiteral' ? String(node['value']) : COMPUTED;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
