import { anyOf, type DirectionFamily, HABIT, list, TREATMENT } from './direction-words.js';

const WHOLE = `(?:the |my |any |having |taking |doing |getting |needing )*(?:${TREATMENT}|antidepressants?|medication|meds|pills)`;
const MEASURED = '(?:better|worse|stronger|more (?:effective|powerful|useful)|faster|safer|cheaper|healthier)';
const OWN = '(?:by (?:itself|themselves)|on (?:it is|their) own)';
const PERSON = '(?:i|we|he|she|you|they|people|patients|everyone)';
const ASKED = '(?:^|\\b(?:or|but|so|and|think|know) )';
/** The habit as a whole, to the end of what is asked or to what it is asked for: which food to give up is another question, and the skill for it, too. */
const DOING = `(?:do |go to |go |practi[sc]e |start |try |take up |join |be doing |keep |with )*(?:all |any |both |some |the |this |that )*(?:it|this|that|these|them|all|${HABIT})(?: (?:or|for|with|too|as well|to|if|in|during|while|at|and|then|now|every|each|alongside|beside|before|after)\\b.*)?`;

/** What asks for a habit's place beside the treatment. That they go together is all that is known: not that one may stand for the other, or must be. */
export const PLACE_FAMILIES: readonly DirectionFamily[] = (
  [
    // "Can i do yoga instead", "rather than ketamine": "tai chi instead of yoga" changes one habit for another.
    {
      direction: 'place',
      words: list(
        'instead rather place lieu replace replaces replacing replacement substitute alternative alternatives avoid skip without not never no',
      ),
      said: new RegExp(
        `\\b(?:instead(?! of (?:\\w+ )?${HABIT})|(?:rather than|in place of|takes? the place of|in lieu of|replace|replaces|replacing|replacement for|substitute for|alternatives? to|avoid|skip|without) ${WHOLE}|(?:not|never) (?:need|have|take|want) ${WHOLE}|no (?:ketamine|drugs?|infusions?|medicine))\\b`,
      ),
    },
    // "Is ketamine better than exercise", "as good as the infusions".
    {
      direction: 'comparison',
      words: list('than as same versus vs compare compared'),
      said: new RegExp(
        `\\b${TREATMENT} (?:\\w+ ){0,3}?(?:${MEASURED} than|as \\w+ as)\\b(?! (?:without|before|nothing|now|alone|on it is own))|\\b(?:${MEASURED} than|as (?:good|effective|strong|powerful|useful) as|(?:works?|do|does|be|is) (?:(?:just )?as (?:well|much) as|the same(?: thing| job| trick)? as)|versus|vs|compared? (?:to|with)) ${WHOLE}`,
      ),
    },
    // "Is yoga alone enough", "would meditation do it on its own".
    {
      direction: 'place',
      words: list('alone itself themselves own enough cure fix'),
      said: new RegExp(
        `\\b${HABIT} alone (?:is|be|are|enough|help|cure|work|fix|treat|do|without)\\b|\\b${HABIT}(?: \\w+){0,4}? ${OWN}\\b|\\benough (?:${OWN}|to (?:cure|treat|fix|replace))\\b|\\b(?:do|does|can|could|would|will) ${HABIT} (?:cure|fix) `,
      ),
    },
    // "Do i have to do yoga", "must i".
    {
      direction: 'place',
      words: list('have got need must forced obliged required made expected'),
      said: new RegExp(
        `${ASKED}(?:(?:do|does|will|would|did) ${PERSON} (?:really |also |actually )*(?:have|got|need) to|must ${PERSON}|(?:am|are|is) ${PERSON} (?:forced|obliged|required|made|expected) to)(?: ${DOING})?$`,
      ),
    },
    // "Is meditation required", "will they make me".
    {
      direction: 'place',
      words: list('required mandatory compulsory obligatory must requirement condition optional make force'),
      said: /\b(?:required|mandatory|compulsory|obligatory|a must|a requirement|a condition|optional)\b|\b(?:will|would|do|can) they (?:make|force) (?:me|us|him|her|people)\b/,
    },
    // "If i do not do yoga", "does it work without yoga".
    {
      direction: 'place',
      words: list('refuse not never hate skip stop without'),
      said: new RegExp(
        `\\b${anyOf(['refuse', 'do not', 'never', 'can not', 'hate', 'skip', 'stop'])} (?:to )?(?:want |like |do |doing |practi[sc]e )*${HABIT}\\b|\\bwithout (?:the |any |doing )*(?:${HABIT}|it)\\b(?! than)`,
      ),
    },
  ] as const
).map((family) => ({ ...family, despiteHelp: true }));
