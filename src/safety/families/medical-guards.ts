import type { Guard } from './family.js';

/** An emergency that is asked about, feared, imagined or long over is none: what every family of emergencies is cleared by. */
export const NOT_NOW: readonly Guard[] = ['question', 'hypothetical', 'fear', 'past', 'risk', 'wish', 'older'];
