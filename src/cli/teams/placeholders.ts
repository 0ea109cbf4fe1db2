/** Fills ${{NAME}} in all texts of a JSON value. Names without a value stay as they are and are given back. */
export function fillPlaceholders(
  value: unknown,
  values: Readonly<Record<string, string>>,
): { readonly filled: unknown; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string') return fillText(part);
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, fill(inner)]));
  };
  const fillText = (text: string) =>
    text.replace(/\$\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => {
      if (Object.hasOwn(values, name)) return values[name] ?? whole;
      missing.add(name);
      return whole;
    });
  return { filled: fill(value), missing: [...missing] };
}
