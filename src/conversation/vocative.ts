/** What people call whom they talk to. */
export const VOCATIVES =
  '(?:my )?(?:friend|dear|dearie|love|lovely|sweetheart|sweetie|honey|hon|hun|darling|darlin|babe|petal|duck|pet|flower|treacle)|mate|pal|buddy|bud|man|dude|bro|bruv|boss|chief|sir|madam|maam|doc|doctor|bot|chatbot|robot';

/** An utterance in plain words without whom it is said to: "how are you love" is "how are you". Unchanged where nothing is left. */
export function withoutVocative(plain: string): string {
  const bare = plain.replace(AT_THE_END, '');
  return bare === '' ? plain : bare;
}

const AT_THE_END = new RegExp(`(?: (?:${VOCATIVES}))+$`);
