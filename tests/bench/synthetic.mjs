/**
 * Seeded synthetic entries with a vocabulary of their own, to see how cost grows with the knowledge. Each entry has two made-up nouns and one
 * made-up verb; its phrasings put them into the question shapes that real ones have.
 */
export function createSyntheticEntries(count, phrasingsEach, seed = 11) {
  const random = createRandom(seed);
  const word = () =>
    Array.from({ length: 2 + random(2) }, () => CONSONANTS[random(CONSONANTS.length)] + VOWELS[random(VOWELS.length)]).join('') +
    ENDINGS[random(ENDINGS.length)];
  return Array.from({ length: count }, (_, i) => {
    const [a, b, verb] = [word(), word(), word()];
    const phrasings = Array.from({ length: phrasingsEach }, (_, k) => {
      const shape = SHAPES[(k + random(3)) % SHAPES.length];
      return `${shape.replace('A', a).replace('B', b).replace('V', verb)}${k >= SHAPES.length ? ` ${TAILS[k % TAILS.length]}` : ''}`;
    });
    return {
      id: `synthetic-${i}`,
      kind: 'not-covered',
      question: `What is ${a} ${b}?`,
      phrasings: [...new Set(phrasings)],
      answer: 'No.',
      claims: [],
      related: [],
      crisisLine: false,
    };
  });
}

export function createRandom(seed) {
  let state = seed;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}

const CONSONANTS = 'b c d f g h j k l m n p r s t v w z br cr dr fl gr pl pr st tr'.split(' ');
const VOWELS = 'a e i o u ai ea oo'.split(' ');
const ENDINGS = ['n', 'r', 'l', 'x', 'm', 't', 'st', 'nd'];
const SHAPES = [
  'what is A B',
  'how does A work',
  'can A V me',
  'is A safe with B',
  'how long does A B last',
  'how much is A',
  'does A B hurt',
  'who can have A and B',
  'when will B V',
  'tell me about A',
  'my doctor mentioned B, what is it',
  'how often do i need A',
  'why would A V',
  'where can i get B A',
  'i am worried about A',
  'should i V before B',
  'does insurance cover A',
  'what happens during B',
  'is B better than A',
  'will A make me V',
];
const TAILS = ['please', 'exactly', 'these days', 'at my age', 'for my wife', 'in general', 'at home'];
