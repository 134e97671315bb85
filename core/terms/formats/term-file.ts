import type { Concept } from '../concept';

export const termFormats = ['csv', 'tsv'] as const;
export type TermFormat = (typeof termFormats)[number];

export const termProblemCodes = [
  'not-readable',
  'no-header',
  'no-language',
  'no-term',
  'unknown-value',
  'too-many-cells',
  'too-long',
] as const;
export type TermProblemCode = (typeof termProblemCodes)[number];

/** What of a file could not be read; `line` counts from 1. One bad entry never loses the file. */
export type TermProblem = { readonly line: number; readonly code: TermProblemCode; readonly value: string };

/** A concept as a file has it. `isKnown`: the file names its id, as our own files do. */
export type FileConcept = { readonly concept: Concept; readonly isKnown: boolean; readonly line: number };

export type TermFile = { readonly concepts: FileConcept[]; readonly problems: TermProblem[] };
