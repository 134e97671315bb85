'use client';

import { useMemo } from 'react';
import { applyCuts } from '@/core/format/apply-cuts';
import type { Corrections } from '@/core/format/change-corrections';
import type { ReadBlock } from '@/core/format/document';
import { listDoubts } from '@/core/format/list-doubts';
import { createPreviewRows } from '@/core/format/preview-rows';
import type { SplitUnit } from '@/core/format/splitting';
import type { Reading } from './use-reading';

/**
 * What was read, with the person's corrections: rows, the titles of chapters, and what is left to check. Whether a line or a
 * paragraph is one, nobody has to.
 */
export function useCutText(
  reading: Reading,
  { cuts, kept }: Corrections,
  { language, by }: { readonly language: string; readonly by: SplitUnit },
) {
  const blocks = useMemo(
    () => (cuts.length === 0 ? reading.blocks : Array.from(applyCuts(reading.blocks, cuts))),
    [reading.blocks, cuts],
  );
  const rows = useMemo(() => createPreviewRows(blocks), [blocks]);
  const doubts = useMemo(
    () =>
      by === 'line' || by === 'paragraph'
        ? []
        : listDoubts({ read: reading.blocks, corrected: blocks, found: reading.doubts, cuts, kept, language }),
    [reading, blocks, cuts, kept, language, by],
  );
  const doubtAt = useMemo(() => new Map(doubts.map(({ offset, doubt }) => [offset, doubt])), [doubts]);
  const titles = useMemo(() => listTitles(reading.blocks), [reading.blocks]);
  return { rows, titles, doubts, doubtAt };
}

function listTitles(blocks: readonly ReadBlock[]): string[] {
  const titles: string[] = [];
  for (const { document, title } of blocks) titles[document] = title;
  return titles;
}
