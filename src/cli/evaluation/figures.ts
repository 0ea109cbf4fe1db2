/** What one kind of labelled rows came to: shares 0..1 and counts by name, and the rows that went wrong. */
export interface Figures {
  readonly values: Readonly<Record<string, number>>;
  readonly misses: readonly string[];
}

/** A share, 0..1; of nothing, it is `ofNothing`, so that an absent kind of row fails no gate. */
export function share(count: number, of: number, ofNothing: number): number {
  return of === 0 ? ofNothing : count / of;
}
