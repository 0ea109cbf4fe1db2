import { describe, expect, test } from '@jest/globals';
import { triage } from '../../src/safety/triage.js';

const kind = (utterance: string): string => triage(utterance).kind;

/** One sense a row, one language a column: Spanish, French, German, Portuguese, Italian, Polish, Tagalog, Vietnamese, Haitian Creole. */
describe('the core phrases of nine languages', () => {
  test.each([
    [
      'a wish to die',
      'quiero morir',
      'je veux mourir',
      'ich möchte sterben',
      'quero morrer',
      'voglio morire',
      'chcę umrzeć',
      'gusto ko nang mamatay',
      'tôi muốn chết',
      'mwen vle mouri',
    ],
    [
      'no wish to live',
      'ya no quiero vivir',
      "je n'ai plus envie de vivre",
      'ich will nicht mehr leben',
      'não quero mais viver',
      'non voglio più vivere',
      'nie chcę już żyć',
      'ayaw ko nang mabuhay',
      'tôi không muốn sống nữa',
      'mwen pa vle viv ankò',
    ],
    [
      'an act',
      'voy a suicidarme esta noche',
      'je vais me suicider ce soir',
      'ich bringe mich heute Nacht um',
      'vou me matar hoje',
      'voglio uccidermi',
      'zabiję się dzisiaj',
      'magpapakamatay ako',
      'tôi muốn tự tử',
      'm ap touye tèt mwen aswè a',
    ],
    [
      'thoughts',
      'tengo pensamientos suicidas',
      "j'ai des idées suicidaires",
      'ich habe Suizidgedanken',
      'tenho pensamentos suicidas',
      'ho pensieri suicidi',
      'mam myśli samobójcze',
      'naiisip kong magpakamatay',
      'tôi nghĩ đến cái chết mỗi ngày',
      'mwen anvi mouri',
    ],
  ])('%s is a crisis', (_sense, ...utterances) => {
    expect(utterances.filter((utterance) => kind(utterance) !== 'crisis')).toEqual([]);
  });

  test.each([
    [
      'no breath',
      'no puedo respirar',
      "je n'arrive plus à respirer",
      'mein Mann atmet nicht',
      'não consigo respirar',
      'non riesco a respirare',
      'mąż nie oddycha',
      'hindi ako makahinga',
      'tôi không thở được',
      'mwen pa ka respire',
    ],
    [
      'no waking',
      'mi mamá no despierta después de la infusión',
      'elle ne se réveille pas',
      'sie wacht nicht auf',
      'ela não acorda',
      'non si sveglia',
      'ona się nie budzi',
      'hindi magising ang asawa ko',
      'cô ấy không tỉnh dậy',
      'li pa reveye',
    ],
    [
      'a chest that hurts',
      'me duele mucho el pecho',
      "j'ai mal à la poitrine",
      'ich habe Brustschmerzen',
      'dor no peito',
      'ho un forte dolore al petto',
      'ból w klatce piersiowej',
      'masakit ang dibdib ko',
      'tôi bị đau ngực',
      'mwen gen doulè nan pwatrin',
    ],
    [
      'a child who swallowed it',
      'mi hijo se tragó una pastilla de ketamina',
      'mon enfant a avalé un comprimé de kétamine',
      'mein Kind hat eine Tablette verschluckt',
      'meu filho engoliu um comprimido',
      'mio figlio ha ingoiato una pastiglia',
      'dziecko połknęło tabletkę',
      'nakainom ng gamot ang anak ko',
      'con tôi nuốt thuốc',
      'pitit mwen vale yon grenn',
    ],
  ])('%s is an emergency', (_sense, ...utterances) => {
    expect(utterances.filter((utterance) => kind(utterance) !== 'medical-emergency')).toEqual([]);
  });

  test.each([
    ['¿la ketamina ayuda con los pensamientos suicidas?'],
    ['cuál es el número de la línea de prevención del suicidio'],
    ['¿puede causar dolor de pecho?'],
    ['est-ce que la kétamine aide contre les idées suicidaires'],
    ['hilft Ketamin gegen Suizidgedanken?'],
    ['a cetamina ajuda com pensamentos suicidas?'],
    ['la ketamina aiuta con i pensieri suicidi?'],
    ['¿cuánto cuesta una sesión?'],
    ['ile kosztuje wizyta'],
    ['magkano ang gamot'],
  ])('a question is none: %s', (utterance) => {
    expect(kind(utterance)).toBe('clear');
  });

  test.each([
    ['ayuda, mi esposo no respira'],
    ["à l'aide, ma femme ne respire plus"],
    ['bitte helfen Sie, er atmet nicht'],
    ['ajuda, ele não respira'],
  ])('a cry for help is no question: %s', (utterance) => {
    expect(kind(utterance)).toBe('medical-emergency');
  });
});
