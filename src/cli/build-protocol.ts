import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'src/safety/PROTOCOL.md';
const PAGE = 'dist/pages/safety.html';
/** What comes after it is for whoever changes the bot. */
const END = '<!-- not published -->';

/** Renders the crisis protocol below `root` into the page that the bot serves as /safety. Nothing to do where there is no source, as in a production image. */
export async function buildProtocol(root: string): Promise<void> {
  if (!existsSync(join(root, SOURCE))) return;
  // Imported late: it is there when something is built, and not in production.
  const { default: MarkdownIt } = await import('markdown-it');
  const [published = ''] = readFileSync(join(root, SOURCE), 'utf8').split(END);
  mkdirSync(join(root, 'dist/pages'), { recursive: true });
  writeFileSync(join(root, PAGE), page(new MarkdownIt({ html: false }).render(published)));
}

/** The same frame as the pages of knowledge/pages: words in {{braces}} are filled in by the server. */
function page(protocol: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What this chat does when someone is in danger</title>
{{style}}
</head>
<body>
<main>
<p class="urgent"><strong>In danger now?</strong> Call {{emergency}}. {{crisisLine}}</p>
${protocol}
<p>{{contact}}</p>
<p><a href="privacy">Privacy</a> · <a href="terms">Terms of use</a></p>
</main>
</body>
</html>
`;
}
