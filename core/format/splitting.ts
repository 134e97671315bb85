import type { Chapters } from '@/core/format/divide-chapters';

/** What a segment is: a sentence, a line (of verse), a paragraph, or what the rules of an SRX file say. */
export const splitUnits = ['sentence', 'line', 'paragraph', 'srx'] as const;
export type SplitUnit = (typeof splitUnits)[number];

/** How a file is divided into chapters and segments. `srx` is the text of the SRX file, where one says it. */
export type Splitting = { readonly by: SplitUnit; readonly chapters: Chapters; readonly srx: string | null };
