/** On a touch screen the keyboard would cover the welcome, so there the visitor chooses when to write. */
export function hasKeyboard(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}
