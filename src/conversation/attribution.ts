/**
 * What a person says that they were told, without the "you said that": "you told me it's free" is "it's free", a claim to be answered like any other, and
 * not one to be left standing. Unchanged where nothing but "you said so" is said.
 */
export function withoutAttribution(utterance: string): string {
  return ATTRIBUTED.exec(utterance)?.[1] ?? utterance;
}

const ATTRIBUTED =
  /^\W*(?:(?:but|so|and|no|wait|hang on|ok|well|then|cos|because)\W+)*(?:(?:you|u|ya|(?:the|your|this) (?:guide|bot|chat))\s+)(?:(?:just|only|already|also|literally|even)\s+)*(?:said|sed|told\s+(?:me|us)|wrote|mentioned|claimed|promised)\s+(?:that\s+)?((?!so\b|that\b|above\b|before\b|earlier\b|no\b|yes\b|nothing\b|something\b|to\b|about\b)\S+\s+\S.*)$/i;
