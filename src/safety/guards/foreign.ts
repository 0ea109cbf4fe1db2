import { hasAfterOrBefore, type Place } from './place.js';

/** Questions in other languages, by the words that ask; the phrases they clear are of things, never of a wish. */

// A bare "ayuda" or "aide" is a cry for help, so what helps must be named with what it helps against.
const ASKS_ABOUT =
  /\b(?:ayudan? (?:con|a|contra|para)|sirven? (?:para|contra)|prevencion|(?:numero|telefono|linea) de|tratan? (?:a|los|la)|tratamiento|efectos? secundarios?|riesgos?|aumenta|reduce|provoca|puede (?:causar|provocar|dar)|es normal|aide(?:nt)? (?:contre|pour|avec|les|a)|traitement|prevention|(?:ligne|numero) (?:de|d)|risques?|peut (?:causer|provoquer)|est ce (?:que|normal)|estce|hilft|gegen|behandlung|behandeln|risiko|nebenwirkung\w*|kann (?:es|das|ketamin|man)|ajudam? (?:com|contra|a)|efeitos?|risco|pode (?:causar|provocar|dar)|aiuta(?:no)? (?:con|contro|a)|rischio|effetti|puo (?:causare|provocare)|pomaga|leczy|leczenie|skutki|czy|maaari bang|nakakatulong|co giup|eske)\b/;
const OF_SOMEBODY =
  /\b(?:tengo|mis?|estoy|siento|quiero|voy|su|jai|mes|mon|ma|je|ich|meine?|habe|tenho|meus?|minha|quero|estou|ho|mi[eo]i?|mia|sono|voglio|mam|moj[ae]?|jestem|chce|ako|ko|toi|em|mwen|ahora|maintenant|jetzt|agora|adesso|teraz)\b/;

/** "la ketamina ayuda con los pensamientos suicidas": what the medicine does is asked, and nobody is named. */
export function isForeignQuestion(place: Place): boolean {
  return hasAfterOrBefore(place, ASKS_ABOUT, 16) && !hasAfterOrBefore(place, OF_SOMEBODY, 16);
}
