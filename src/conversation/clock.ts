/** Whether a whole utterance, in plain words, asks for the time or the day: nothing that a guide could know, though its words are those of "how long". */
export function asksTheTime(plain: string): boolean {
  return THE_TIME.test(plain);
}

const THE_TIME =
  /^(?:(?:hi|hello|hey|so|and|ok|btw|by the way|please) )*(?:(?:do you know |can you tell me |tell me )?what (?:time|day|date|month|year)(?: of the (?:week|month))? (?:is it|it is|is today|do you (?:have|make it))|(?:do you know |tell me )?what is (?:the (?:time|date|day)|today(?: date)?)(?: today)?|(?:have|do) you (?:got |have )?the time|what is the current (?:time|date))(?: (?:now|right now|today|there|over there|please|where you are|in \w+(?: \w+)?))*$/;
