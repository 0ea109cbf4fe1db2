import { createRandom } from './synthetic.mjs';

const NEIGHBOURS = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [...row].map((key, i) => [key, row[i + 1] ?? row[i - 1]])),
);

/** A function that makes one or two typos in a question, in words of four letters or more: a swap, a drop, a double or a neighbouring key. Seeded. */
export function createTypos(seed) {
  const random = createRandom(seed);
  const spoil = (word) => {
    const i = 1 + random(word.length - 2);
    switch (random(4)) {
      case 0:
        return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
      case 1:
        return word.slice(0, i) + word.slice(i + 1);
      case 2:
        return word.slice(0, i) + word[i] + word.slice(i);
      default:
        return word.slice(0, i) + (NEIGHBOURS[word[i].toLowerCase()] ?? word[i]) + word.slice(i + 1);
    }
  };
  return (question) => {
    const words = question.split(' ');
    const long = [...words.keys()].filter((i) => /^[A-Za-z]{4,}/.test(words[i]));
    for (let left = 1 + random(2); left > 0 && long.length > 0; left--) {
      const [i] = long.splice(random(long.length), 1);
      words[i] = spoil(words[i]);
    }
    return words.join(' ');
  };
}
