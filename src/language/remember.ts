/** Longer ones are no words, and would fill the memory. */
const LONGEST = 40;

/**
 * Makes a pure function of one word remember what it made, since the same few thousand words come again and again. Bounded: the words come from
 * strangers, and what came after the last one that fits is made anew each time.
 */
export function remember<T>(make: (word: string) => T, most: number): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined || made.has(word)) return before as T;
    if (made.size >= most || word.length > LONGEST) return make(word);
    // A copy, letter by letter: V8 keeps a whole message alive for a word cut out of it.
    const own = word.split('').join('');
    const after = make(own);
    made.set(own, after);
    return after;
  };
}

/** Makes a pure function of a text remember its last result: several readers look at one utterance in a row. Forgotten when the turn gives way to others. */
export function rememberLast<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (last?.text === text) return last.made;
    if (last === undefined) {
      queueMicrotask(() => {
        last = undefined;
      });
    }
    const made = make(text);
    last = { text, made };
    return made;
  };
}
