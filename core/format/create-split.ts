import type { Split } from '@/core/format/block-span';
import type { SplitChoice } from '@/core/format/splitting';
import { createSentenceSplitter, type SplitOptions } from '@/core/segment/split-sentences';
import { readSrx } from '@/core/segment/srx/read-srx';
import { splitBySrx } from '@/core/segment/srx/split-by-srx';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';

/** What cuts blocks as a person chose, or what is wrong with the SRX file. Exceptions are heeded by sentences alone. */
export function createSplit(
  { by, srx }: SplitChoice,
  options: SplitOptions,
): { readonly split: Split } | { readonly problems: readonly SrxProblem[] } {
  if (by === 'line' || by === 'paragraph') return { split: by };
  if (by === 'sentence') return { split: createSentenceSplitter(options) };
  const read = readSrx(srx?.text ?? '', options.language);
  if ('problems' in read) return read;
  return { split: (text) => splitBySrx(text, read.rules) };
}
