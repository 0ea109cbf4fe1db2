import type { Region } from './regions.js';

/**
 * Where a person says that they are, in plain words, after they were given numbers to call: "we are in the uk though", "what is the number in canada". One of our regions, `elsewhere` for any other place and for "not in america" where the clinic (`own`) is, undefined where nothing is said of a
 * place. A traveller's clinic is at home.
 */
export function readRegionNamed(plain: string, own: Region): Region | 'elsewhere' | undefined {
  if (plain.length > LONGEST) return undefined;
  const denied = namedIn(NOT_THERE, plain);
  if (denied !== undefined) return denied === OWN_COUNTRY || regionOf(denied) === own ? 'elsewhere' : undefined;
  const named = namedIn(SAID, plain);
  return named === undefined ? undefined : regionOf(named);
}

/** More characters than this tell of more than a place. */
const LONGEST = 90;

function namedIn(pattern: RegExp, plain: string): string | undefined {
  const place = pattern
    .exec(plain)
    ?.slice(1)
    .find((found) => found !== undefined);
  return place?.replace(/^the /, '');
}

function regionOf(place: string): Region | 'elsewhere' {
  return REGION_OF.get(place) ?? 'elsewhere';
}

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
const OWN_COUNTRY = 'country';
const OTHERS =
  'india|china|japan|brazil|mexico|south africa|nigeria|kenya|philippines|pakistan|israel|turkey|norway|switzerland|iceland|ukraine|russia|singapore|malaysia|thailand|indonesia|egypt|argentina|chile|colombia|(?:another|a different|other) country|abroad|overseas';
/** "Us" and "states" only with their article: "call us". */
const KNOWN = `(?:the )?(?:${[...REGION_OF.keys()].filter((name) => name !== 'us' && name !== 'states').join('|')})|the (?:us|states)`;
const PLACE = `(${KNOWN}|(?:the )?(?:${OTHERS}))`;

const OPENING = '(?:(?:but|and|so|oh|no|sorry|wait|hi|ok|okay|yes|well|actually|because|though) )*';
/** In the first person: where somebody else is, "my ex is in australia", nobody may be in danger. */
const WHO = '(?:(?:i|we) (?:am|are|live)|this is|calling|writing|living)';
const END =
  '(?: (?:though|too|now|right now|at the moment|you know|please|help|(?:so )?what (?:do|should) i (?:do|call|ring)|what (?:is the )?number(?: do i (?:call|ring))?|(?:so )?(?:988|911|that|those|it) (?:does|do|will) not (?:work|help|exist)(?: here)?))*$';
const NUMBERS = '(?:number|numbers|line|lines|hotline|helpline|crisis line|emergency number|one|ones)';
const SAID = new RegExp(
  `^${OPENING}(?:` +
    [
      `(?:${WHO} )?(?:currently |actually |still |on holiday )?(?:in|based in|over in|here in|back in|living in|staying in|calling from|writing from) (?:\\w+ )?${PLACE}(?: (?:${KNOWN}))?`,
      `what (?:is|are) (?:the|your|their) ${NUMBERS} (?:in|for) ${PLACE}`,
      `(?:do|does|will|would|can) (?:those|these|the|that|this|it|i|\\d{3})(?: ${NUMBERS})? (?:work|call|use|ring)(?: it| that| them)? (?:in|from) ${PLACE}`,
      `is there an? ${NUMBERS} (?:in|for) ${PLACE}`,
      `(?:what is |what are )?(?:the )?${PLACE} ${NUMBERS}`,
      `(?:what|how) about (?:in )?${PLACE}|(?:in )?${PLACE}`,
    ].join('|') +
    `)${END}`,
);
const NOT_THERE = new RegExp(
  `^${OPENING}(?:${WHO} )?(?:not (?:in|based in|living in)|outside(?: of)?|(?:i|we) do not live in|not) (?:(?:your|this|the) (${OWN_COUNTRY})|(${KNOWN}))${END}`,
);
