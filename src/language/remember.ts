/**
 * Makes a pure function of one word remember what it made, since the same few thousand words come again and again. Bounded: the words come from
 * strangers, and what came after the last one that fits is made anew each time.
 */
export function remember<T>(make: (word: string) => T, most: number): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined || made.has(word)) return before as T;
    const after = make(word);
    if (made.size < most) made.set(word, after);
    return after;
  };
}
