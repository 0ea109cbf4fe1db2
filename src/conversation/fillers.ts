/** A text in plain words without those that only add weight: "how on earth would it even do that" is "how would it do that". Unchanged where nothing is left. */
export function withoutFillers(plain: string): string {
  const bare = plain.replace(FILLERS, '').trim();
  return bare === '' ? plain : bare;
}

const FILLERS =
  / ?\b(?:on earth|in the world|the (?:hell|heck|devil)|in heavens name|even|actually|really|exactly|honestly|basically|possibly|btw|by the way|lol|haha|tho|i mean|you know|kind of|sort of|just|still|anyway|to be honest|tbh|if i may ask|if you do not mind|may i ask|out of curiosity)\b/g;
