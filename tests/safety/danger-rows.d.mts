import type { LabelledUtterance } from './labelled.js';

export const JUDGING_ONLY: string;
export function listLearntFiles(): readonly string[];
export function readRows(path: string): readonly LabelledUtterance[];
export function digestRows(rows: readonly LabelledUtterance[]): string;
