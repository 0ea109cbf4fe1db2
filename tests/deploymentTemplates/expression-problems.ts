/** ARM template functions that our templates call; a misspelt one is found here and not by Azure after ten minutes. */
const KNOWN_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'and concat contains createArray createObject empty environment equals extensionResourceId format guid if listKeys ' +
    'not null or parameters reference resourceGroup resourceId string subscription subscriptionResourceId union ' +
    'uniqueString uriComponent variables'
  ).split(' '),
);

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** What is wrong with one string of a template, if it is an expression (in square brackets); empty for plain text. */
export const findExpressionProblems = (text: string): readonly string[] => {
  if (!text.startsWith('[') || text.startsWith('[[')) return [];
  const code = text.replace(/'(?:[^']|'')*'/g, "''");
  const calls = [...code.matchAll(/(\w+)\(/g)].map((match) => match[1] ?? '');
  return [
    ...(code.endsWith(']') && isBalanced(code) ? [] : [`brackets don't balance: ${text}`]),
    ...(code.replaceAll("''", '').includes("'") ? [`a quote is left open: ${text}`] : []),
    ...calls.filter((name) => !KNOWN_FUNCTIONS.has(name)).map((name) => `${name}() is not a function that we know: ${text}`),
  ];
};

const isBalanced = (code: string): boolean => {
  const awaited: string[] = [];
  for (const character of code) {
    const closing = CLOSES[character];
    if (closing !== undefined) awaited.push(closing);
    else if (')]'.includes(character) && awaited.pop() !== character) return false;
  }
  return awaited.length === 0;
};
