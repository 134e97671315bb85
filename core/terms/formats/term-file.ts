import type { Concept } from '../concept';

/** What glossaries are read from and written as; `tbx` has data categories as attributes, `tbx-dct` as elements. */
export const termFormats = ['csv', 'tsv', 'xlsx', 'tbx', 'tbx-dct'] as const;
export type TermFormat = (typeof termFormats)[number];

/** The largest file of terms that is read, in bytes: several times a TBX file of 70,000 concepts with definitions. */
export const largestTermFile = 100_000_000;

export const termProblemCodes = [
  'not-readable',
  'unknown-format',
  'broken-file',
  'locked-file',
  'old-excel',
  'too-large',
  'too-much',
  'file-too-large',
  'no-sheet',
  'other-sheet',
  'not-tbx',
  'broken-xml',
  'no-header',
  'unknown-column',
  'no-language',
  'no-term',
  'unknown-value',
  'too-many-cells',
  'too-long',
  'not-kept',
  'repeated-id',
  'said-otherwise',
] as const;
export type TermProblemCode = (typeof termProblemCodes)[number];

/**
 * What of a file could not be read, or has no place here. `line` counts from 1, in a sheet it is the row; 0 is the file as a
 * whole. `count` is how often it comes, from `line` on. One bad entry never loses the file.
 */
export type TermProblem = {
  readonly line: number;
  readonly column?: number | undefined;
  readonly code: TermProblemCode;
  readonly value: string;
  readonly count?: number | undefined;
};

/** A concept as a file has it. `isKnown`: the file names its id, as our own files do. */
export type FileConcept = { readonly concept: Concept; readonly isKnown: boolean; readonly line: number };

export type TermFile = { readonly concepts: FileConcept[]; readonly problems: TermProblem[] };
