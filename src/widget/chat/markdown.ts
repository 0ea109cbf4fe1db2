import MarkdownIt from 'markdown-it';

/** What an answer may link to. No page can be made to run a script, and a picture is never loaded. */
const SCHEMES = /^(https?|tel|sms|mailto):/i;
/** A phone number as it stands in a sentence: 911, 988, 1-800-222-1222, 13 11 14, +353 1 679 3333, 0800 123 4567. */
const NUMBER = /\+?\d[\d -]*\d/g;

/** Renders an answer's Markdown as safe HTML. `numbers`: the phone numbers to link wherever they stand, digits only. */
export function createRenderMarkdown(numbers: ReadonlySet<string>): (markdown: string) => string {
  const renderer = new MarkdownIt({ html: false, breaks: true, linkify: true, typographer: false }).disable('image');
  renderer.validateLink = (url) => SCHEMES.test(url);
  linkSecurely(renderer.linkify as unknown as Linkify);
  renderer.core.ruler.push('telephone', (state) => {
    for (const { children } of state.tokens) if (children) linkNumbers(children, numbers, state.Token);
  });
  renderer.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (/^https?:/i.test(token?.attrGet('href') ?? '')) {
      token?.attrSet('target', '_blank');
      token?.attrSet('rel', 'noopener noreferrer');
    }
    return self.renderToken(tokens, index, options);
  };
  return (markdown) => renderer.render(markdown);
}

interface Linkify {
  normalize: (match: { readonly schema: string; url: string }) => void;
}

/** An address as it stands in a sentence ("988lifeline.org") has no scheme; the library would take http, which anybody on the way reads. */
function linkSecurely(linkify: Linkify): void {
  const normalize = linkify.normalize.bind(linkify);
  linkify.normalize = (match) => {
    normalize(match);
    if (match.schema === '') match.url = match.url.replace(/^http:/, 'https:');
  };
}

type Token = ReturnType<MarkdownIt['parse']>[number];
type TokenMaker = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** Replaces, in place, text that holds a known number by text, link, text. */
function linkNumbers(tokens: Token[], numbers: ReadonlySet<string>, Made: TokenMaker): void {
  let depth = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    // From the end, so a closing tag comes first.
    if (token?.type === 'link_close') depth += 1;
    else if (token?.type === 'link_open') depth -= 1;
    else if (token?.type === 'text' && depth === 0) tokens.splice(index, 1, ...split(token.content, numbers, Made));
  }
}

function split(text: string, numbers: ReadonlySet<string>, Made: TokenMaker): readonly Token[] {
  const parts: Token[] = [];
  const say = (content: string) => {
    const token = new Made('text', '', 0);
    token.content = content;
    if (content) parts.push(token);
  };
  let end = 0;
  for (const { 0: found, index } of text.matchAll(NUMBER)) {
    const digits = found.replace(/[^+\d]/g, '');
    if (!numbers.has(digits)) continue;
    say(text.slice(end, index));
    const open = new Made('link_open', 'a', 1);
    open.attrs = [['href', `tel:${digits}`]];
    parts.push(open);
    say(found);
    parts.push(new Made('link_close', 'a', -1));
    end = index + found.length;
  }
  say(text.slice(end));
  return parts;
}
