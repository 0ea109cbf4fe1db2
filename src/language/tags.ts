/**
 * What may stand in a tag behind its name: attributes that have a value, and one of HTML's mentions that has none. Other words between angle brackets
 * are what a person wrote (">.<i want to die>.<", "pain <a lot, i took 40 pills> help"), though they begin with the name of a tag. Linear: it crosses no "<".
 */
export const ATTRIBUTES = String.raw`(?:\s+(?:[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)|itemscope(?=[\s>])))*\s*/?`;

/** Finds the tags whose name, with the slash of an end, is one of `names`, a pattern. */
export function tagPattern(names: string): RegExp {
  return new RegExp(`<(?:${names})${ATTRIBUTES}>`, 'gi');
}
