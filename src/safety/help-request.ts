import { normalise } from '../language/normalise.js';

/** Whether the utterance asks for the way to help and for nothing else: a command, from every state of the conversation. */
export function isHelpRequest(utterance: string): boolean {
  const plain = normalise(utterance)
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= 60 && HELP.test(plain);
}

const HELP =
  /^(?:please )?(?:(?:get |i need |need |send )?(?:help|urgent help|emergency help|crisis help) (?:now|right now|immediately|asap|urgently)|get help|help help(?: help)*|send help|sos|mayday|(?:call |dial |text |phone )?(?:988|9 8 8|911|9 1 1|999|112|000|111|1737|116 123|13 11 14)(?: now)?|(?:its |this is )?(?:an? )?(?:medical |mental health )?(?:emerg(?:e|a|i|)n[cs]e?y|crisis|crysis)(?: help| now| line| number| support)?|(?:crisis|suicide|emergency) (?:line|hotline|helpline|lifeline|number|numbers|contact|contacts|support|resources)|hotline|helpline|lifeline|i am in crisis|im in crisis|in crisis|safety|get help now|help me now|urgent)(?: please)?$/;
