import type { LabelledUtterance } from './labelled.js';

export const JUDGING_ONLY: readonly string[];
export interface LearntRow extends LabelledUtterance {
  readonly path: string;
  readonly line: number;
}
export function readLearntRows(): readonly LearntRow[];
export function plainTextOf(text: string): string;
export function listLearntFiles(): readonly string[];
export function readRows(path: string): readonly LabelledUtterance[];
export function digestRows(rows: readonly LabelledUtterance[]): string;
