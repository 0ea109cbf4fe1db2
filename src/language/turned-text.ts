/** Right-to-left override: what follows is shown backwards, up to the mark that ends it. */
const TURNED = /\u202e([^\u202c\u202e]*)\u202c?/g;
/** Words that nearly every English sentence has one of, whatever it is about. */
const COMMON =
  /\b(?:i|me|my|you|he|she|it|we|they|is|am|are|was|be|do|does|can|will|the|a|an|to|of|in|on|for|and|or|not|no|what|how|why|when|who|want|this|that)\b/gi;

/**
 * Text that was turned around to hide it, as it is read on the screen. Turned marks are also put around plain words, which a screen then shows
 * backwards: the direction with more common words is taken, and where neither has more, the text as it stands. Linear.
 */
export function turnBack(text: string): string {
  if (!text.includes('\u202e')) return text;
  return text.replace(TURNED, (_, run: string) => {
    const backwards = [...run].reverse().join('');
    return ` ${countCommon(backwards) > countCommon(run) ? backwards : run} `;
  });
}

function countCommon(text: string): number {
  return text.match(COMMON)?.length ?? 0;
}
