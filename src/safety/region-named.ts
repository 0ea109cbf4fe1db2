import type { Region } from './regions.js';

/**
 * Where a person says that they are, in plain words, after they were given numbers to call: "we are in the uk though", "what is the number in canada". One
 * of our regions, `elsewhere` for any other place ("i am not in america"), undefined where nothing is said of a place. A traveller's clinic is at home.
 */
export function readRegionNamed(plain: string): Region | 'elsewhere' | undefined {
  if (plain.length > LONGEST) return undefined;
  if (NOT_THERE.test(plain)) return 'elsewhere';
  const place = SAID.exec(plain)
    ?.slice(1)
    .find((found) => found !== undefined);
  return place === undefined ? undefined : (REGION_OF.get(place.replace(/^the /, '')) ?? 'elsewhere');
}

/** More characters than this tell of more than a place. */
const LONGEST = 90;

const PLACES: Readonly<Record<Region, string>> = {
  US: 'us usa america united_states states',
  CA: 'canada ontario quebec alberta british_columbia toronto vancouver montreal',
  UK: 'uk england scotland wales northern_ireland britain great_britain united_kingdom london',
  IE: 'ireland republic_of_ireland dublin',
  AU: 'australia oz sydney melbourne queensland',
  NZ: 'new_zealand nz auckland',
  EU:
    'eu europe germany france spain italy portugal netherlands holland belgium austria poland sweden denmark finland greece czechia ' +
    'czech_republic hungary romania bulgaria croatia slovakia slovenia lithuania latvia estonia luxembourg malta cyprus',
};
const REGION_OF: ReadonlyMap<string, Region> = new Map(
  Object.entries(PLACES).flatMap(([region, names]) =>
    names.split(' ').map((name): [string, Region] => [name.replaceAll('_', ' '), region as Region]),
  ),
);
const OTHER_PLACES =
  'india|china|japan|brazil|mexico|south africa|nigeria|kenya|philippines|pakistan|israel|turkey|norway|switzerland|iceland|ukraine|russia|singapore|malaysia|thailand|indonesia|egypt|argentina|chile|colombia|(?:another|a different|other) country|abroad|overseas';
const PLACE = `((?:the )?(?:${[...REGION_OF.keys()].filter((name) => name !== 'us' && name !== 'states').join('|')})|the (?:us|states)|(?:the )?(?:${OTHER_PLACES}))`;
const OPENING = '(?:(?:but|and|so|oh|no|sorry|wait|hi|ok|okay|yes|well|actually|because|though) )*';
const WHO =
  '(?:i am|we are|i live|we live|he is|she is|they are|he lives|she lives|my \\w+ (?:is|lives)|this is|calling|writing|living|based|im)';
const END =
  '(?: (?:though|too|now|right now|at the moment|you know|by the way|please|not (?:the us|america|the uk)|so what (?:do|should) i (?:do|call|ring)))*';
const NUMBERS = '(?:number|numbers|line|lines|hotline|helpline|crisis line|emergency number|equivalent)';
const SAID = new RegExp(
  `^${OPENING}(?:` +
    [
      `(?:${WHO} )?(?:currently |actually |still |on holiday )?(?:in|from|based in|over in|here in|living in|staying in) ${PLACE}`,
      `(?:what|which) (?:is|are) (?:the|your|their) ${NUMBERS} (?:in|for) ${PLACE}`,
      `(?:do|does|will|would|can) (?:those|these|the|that|this|it|i)(?: ${NUMBERS})? (?:work|call|call that|use|use it|ring|reach) ?(?:them|it|that|those)? ?(?:in|from) ${PLACE}`,
      `(?:is|are) there (?:a|an|any)? ?${NUMBERS} (?:in|for) ${PLACE}`,
      `${PLACE} ${NUMBERS}`,
      `(?:(?:and |or )?(?:what|how) about )?(?:${NUMBERS} )?(?:in |for )?${PLACE}`,
    ].join('|') +
    `)${END}$`,
);
const NOT_THERE = new RegExp(
  `^${OPENING}(?:${WHO} )?not (?:in|from|based in|living in) (?:the )?(?:us|usa|america|united states|states|uk|country|your country|this country)${END}$`,
);
