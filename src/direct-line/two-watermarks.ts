/** How far somebody has heard of two stores. */
export interface TwoWatermarks {
  readonly far?: string | undefined;
  readonly near?: string | undefined;
}

/** Each store compares only watermarks of its own: clocks of two machines differ, and what a wrong comparison steps over is never heard. */
export function parseWatermarks(watermark: string | undefined): TwoWatermarks {
  const [far, near] = watermark?.split('_') ?? [];
  return { far, near };
}

/** As long as the near store has said nothing, the far one's watermark alone. `beginning`: the far store's watermark before everything. */
export function joinWatermarks({ far, near }: TwoWatermarks, beginning: string): string {
  return near === undefined ? (far ?? beginning) : `${far ?? beginning}_${near}`;
}
