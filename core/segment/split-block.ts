import { listLines, listParagraphs } from '@/core/segment/list-blocks';
import { type SplitOptions, splitSentences } from '@/core/segment/split-sentences';
import type { TextSpan } from '@/core/text/span';

/** How a block is split: by sentence (`prose`), by line (verse, lists), by paragraph, or not at all (interface strings). */
export type SplitMode = 'prose' | 'lines' | 'paragraphs' | 'none';

/** The pieces of a block in the mode, as spans that follow on one another and cover it all. No text, no piece. */
export function splitBlock(
  text: string,
  { mode = 'prose', ...options }: SplitOptions & { readonly mode?: SplitMode },
): TextSpan[] {
  switch (mode) {
    case 'prose':
      return splitSentences(text, options);
    case 'lines':
      return listLines(text);
    case 'paragraphs':
      return listParagraphs(text);
    case 'none':
      return text === '' ? [] : [{ start: 0, end: text.length }];
  }
}
