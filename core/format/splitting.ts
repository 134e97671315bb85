import type { Chapters } from '@/core/format/divide-chapters';

/** What a segment is: a sentence, a paragraph, a line, or what the rules of an SRX file say. */
export const splitUnits = ['sentence', 'paragraph', 'line', 'srx'] as const;
export type SplitUnit = (typeof splitUnits)[number];

/** The file of rules that a person gave. */
export type SrxFile = { readonly name: string; readonly text: string };

/** How blocks are cut into segments. `srx` counts only where its rules say it. */
export type SplitChoice = { readonly by: SplitUnit; readonly srx: SrxFile | null };

/** How a file is divided into chapters and segments. */
export type Splitting = SplitChoice & { readonly chapters: Chapters };

export const bySentence: SplitChoice = { by: 'sentence', srx: null };
