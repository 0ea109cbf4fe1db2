/**
 * Whether a question asks how what was just told goes on, and names nothing: "how long does that last", "is it normal", "will it pass". In plain words. Of
 * a person who told of a danger it is of that, and never of what a treatment does: "many people improve" would be of another thing.
 */
export function asksOfState(plain: string): boolean {
  return plain.length <= LONGEST && ASKS.test(plain);
}

const LONGEST = 60;
const IT = '(?:it|that|this|they|these|those)';
const ASKS = new RegExp(
  '^(?:(?:so|and|but|ok|okay|oh|please) )*(?:' +
    [
      `(?:for )?how long (?:does|do|will|would|is|are|can|could|should) ${IT} (?:(?:usually|normally) )?(?:last|go on|stay|take|continue|be|lasting)(?: for)?`,
      `how long (?:until|till|before) ${IT} (?:stops?|passes|goes away|wears off|ends?|gets? better)`,
      `(?:is|are|was) ${IT} (?:(?:really|very|that|so|all|just) )*(?:normal|common|usual|expected|ok|okay|serious|bad|dangerous|permanent|an emergency|a side effect|allowed to happen)(?: (?:or not|or bad|or dangerous))?`,
      `(?:will|does|do|would|can|could) ${IT} (?:(?:just|ever|usually) )*(?:pass|go away|stop|wear off|fade|end|get (?:better|worse)|last)(?: (?:by (?:itself|themselves)|on (?:its|it is|their) own|soon|long|forever))?`,
      `why (?:does|do|is|are|did) ${IT} (?:happen|happening|like that)`,
      `what (?:is|causes) ${IT}`,
      `when (?:will|does|do) ${IT} (?:stop|end|pass|go away|wear off)`,
      `is ${IT} going to (?:stop|end|pass|go away|last|get (?:better|worse))`,
      `how long will i feel (?:like this|this way)`,
      '(?:will i be|am i going to be|am i) (?:ok|okay|alright|all right|dying|safe)',
      '(?:should|do) i (?:worry|be worried|need to worry|throw up|vomit|wait)|can i (?:wait|sleep it off|do it at home)',
      `(?:will|does|do|would) ${IT} (?:hurt|be painful)`,
      `how (?:fast|quick|quickly|soon) (?:does|do|will|would|is) ${IT}(?: (?:work|happen))?|how long (?:until|till|before) ${IT} works?`,
      'what (?:will )?happens?(?: (?:to me|next|after(?:wards)?|now))?|what (?:is it like|will they do|(?:do|should|can) i do(?: now)?)',
      'how much (?:do i need|does it take|would it take)|i can not call|i feel nothing|i am ready',
    ].join('|') +
    ')(?: (?:then|please|now))?$',
);
