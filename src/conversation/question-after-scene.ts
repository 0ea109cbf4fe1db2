import { plainWords } from './plain-words.js';
import { splitQuestions } from './split-questions.js';

/**
 * The question of a message that sets a scene first ("i am a carer for my aunt. what is a session like") or reports it ("a patient asks whether it
 * helps with anxiety"), without the scene. Undefined where the message has none, or has more than one question.
 */
export function questionAfterScene(utterance: string): string | undefined {
  const plain = plainWords(utterance);
  const parts = splitQuestions(utterance);
  const asked = parts.length === 1 && parts[0]?.asks ? plainWords(parts[0].text).replace(OR_NOT, '') : '';
  const question = (asked.length < plain.length ? asked : '') || (REPORTED.exec(plain) ?? BACK_TO.exec(plain) ?? TALK_OF.exec(plain))?.[1];
  return question !== undefined && (question !== asked || question.split(' ').length >= FEWEST_WORDS) ? question : undefined;
}

/** In fewer words, what is asked for stands in the scene. */
const FEWEST_WORDS = 3;
const OR_NOT = / or (?:not|no|what)$/;
const REPORTED =
  /^.{0,80}?\b(?:asks?|asking|asked|wants? to know|like to know|need to know|wonders?|wondering|curious|not sure|know|tell (?:me|us|him|her)|find out|check(?:ing)?)(?: (?:me|us|you))? (?:whether|if|about) (.+)$/;
/** "Back to my question about the price". */
const BACK_TO =
  /^.{0,80}?\b(?:back to|returning to|about|regarding|concerning) (?:my|the|that|our|your) (?:first |earlier |other |old |last |original )?(?:question|topic|point|subject|matter)(?: (?:about|of|on|with|regarding))? (.+)$/;
/** "Can we talk about costs now". */
const TALK_OF =
  /^.{0,60}?\b(?:can|could|let|may|shall) (?:we|us|you|i) (?:(?:now|also|then|please|just) )*(?:talk|speak|go|move|switch|get|come|turn)(?: on)? (?:about|to|back to|over to) (?:the )?(.+?)(?: (?:now|then|please|instead|next))*$/;
