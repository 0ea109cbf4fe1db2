import { plainWords } from './plain-words.js';

/**
 * The topic of a follow-up that names one and then tells of it: "what about my back pain, had it for years" is "what about my back pain". In plain words;
 * undefined where what comes after it asks, or where the first part asks something that the rest is about ("is it safe, i have a weak heart").
 */
export function readTopicFirst(utterance: string): string | undefined {
  if (utterance.length > LONGEST || !TELLS_ON.test(utterance)) return undefined;
  const [, topic = '', told = ''] =
    /^(.*?)(?:\s*[,.;!?]+\s+|\s[-–—]+\s|\s(?=(?:ive|i've|i have|had it|he has had|she has had|its been|it's been)\s))(.+)$/i.exec(
      utterance.trim(),
    ) ?? [];
  const plain = plainWords(topic);
  const rest = plainWords(told);
  return NAMES.test(plain) && TELLS.test(rest) && !ASKS_TOO.test(rest) && !/\?/.test(told) ? plain : undefined;
}

/** More characters than this tell a story. */
const LONGEST = 140;
/** A cheap look before anything is read. */
const TELLS_ON = /[,.;!?–—-]|\b(?:ive|i've|have|had|been)\b/i;
const NAMES =
  /^(?:(?:ok|okay|so|oh|well|hm|lol) )*(?:and|or|also|plus|but|then|what about|how about|what of|same (?:for|with))(?: (?:what about|how about|for|with|also|then))* (?!(?:what|how|who|where|when|why|which|is|are|am|do|does|did|can|could|will|would|should|may|i|we|he|she|they|it|that|this|you|if|no|yes|then|now|so|thanks|thank)\b)(?:\w+ ){0,3}\w+$/;
const TELLS =
  /^(?:had|have|has|having|i|he|she|they|it|its|been|since|for (?:\d+|years|ages|months|a long|over|about)|my|we|suffering|diagnosed|got|because|still|really|very|pretty|which|that|those|both|mostly|on and off|going on|bad|quite|just)\b/;
const ASKS_TOO =
  /\b(?:what|how|who|where|when|why|is (?:it|that|this)|does|do (?:i|you|they)|can (?:i|it|you|that)|could (?:i|it)|will (?:i|it|that)|would (?:i|it|that)|should i)\b/;
