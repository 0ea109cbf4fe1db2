import { hasAfterOrBefore, type Place } from './place.js';

/** A sign of an emergency whose harmless cause stands beside it. Each guard knows one cause, and what makes it no excuse. */

const WORN =
  /\b(?:in|through|with|behind|under|wearing|wear|made|makes|makes me|from) (?:\w+ ){0,3}(?:masks?|n95s?|kn95s?|ppe|face covering|respirator|dress|jeans|corset|tie|turtleneck|bra|spanx|binder|costume|sweater|collar)\b|\b(?:masks?|eye masks?|dress|jeans|corset|turtleneck|bra|collar|costume) (?:is |are |was |were |felt |feels |make |made |makes )/;
const NOT_FROM_IT =
  /\b(?:oxygen|cpap|bipap|non ?rebreather|nebuli[sz]er|blue|grey|gray|chest|help|suddenly|lips|lozenge|dose|took|unconscious|wake|hospital|even (?:with|without|under|through)|took (?:it|the mask|my mask) off|no mask)\b/;

/** "i can not breathe in these masks": what is worn is complained of. */
export function isMasked(place: Place): boolean {
  return hasAfterOrBefore(place, WORN, 10) && !hasAfterOrBefore(place, NOT_FROM_IT, 14);
}

const DYE =
  /\b(?:slushies?|slush|slurpees?|popsicles?|ice (?:pop|lolly|lollies|cream)|lollipops?|lolly|candy|candies|sweets|jolly ranchers?|gatorade|powerade|kool ?aid|blueberr\w+|blackberr\w+|raspberr\w+|juice|frosting|icing|cupcakes?|cake|food colou?ring|colou?ring|dye|dyed|ink|pen|markers?|paint|painted|lipstick|lip (?:gloss|tint|balm)|nail (?:polish|varnish)|polish|manicure|mouthwash|gum|gobstoppers?|cotton candy|candy floss|drink|smoothie|jeans|denim|halloween|face ?paint|makeup|costume|smurf|wine|grape|beets?|beetroots?|iron (?:tablets?|pills?|supplements?)|pepto\w*|bismuth|licorice|liquorice)\b/;
const NOT_DYED =
  /\b(?:breath\w*|wake|waking|awake|unconscious|unresponsive|not respond\w*|choking|choked|limp|cold|passed out|seizure|help|swallow\w*|gasping|dose|lozenge|stuck|lodged|glass|throat)\b/;
const COLOURED =
  /\b(?:blue|bluish|purple|violet|plum|gr[ea]y(?:ish)?|red|pink|green|black|white|yellow|orange|dark|maroon|colou?r\w*|blood\w*|bleed\w*|stools?|poop?|pee|urine|vomit\w*|lips?|fingers?|nails?|tongue)\b/;

/** "blue lips today, blame the slushie": a colour that was eaten or put on. */
const BLOOD = /\b(?:blood\w*|bleed\w*|bled)\b/;
const RED_FOOD =
  /\b(?:beets?|beetroots?|borscht|pepto\w*|bismuth|iron (?:tablets?|pills?|supplements?)|licorice|liquorice|slushies?|slush|slurpees?|kool ?aid|food colou?ring|popsicles?|gatorade|powerade|candy|ketchup|halloween|costume|face ?paint|makeup|fake|beet juice|ice (?:pop|lolly|lollies)|lollipops?|jolly ranchers?)\b/;

export function isTinted(place: Place): boolean {
  const said = place.reading.words.slice(place.span.start, place.span.end).join(' ');
  return COLOURED.test(said) && hasAfterOrBefore(place, BLOOD.test(said) ? RED_FOOD : DYE, 12) && !hasAfterOrBefore(place, NOT_DYED, 16);
}
