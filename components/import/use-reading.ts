'use client';

import { useEffect, useState } from 'react';
import type { ReadBlock } from '@/core/format/document';
import type { FoundDoubt } from '@/core/format/list-doubts';
import type { Reader } from './create-reader';
import type { OpenText } from './open-text';
import type { BlocksRead } from './read-messages';

/** A text as far as it is read; `reached` counts to 1. */
export type Reading = {
  readonly blocks: readonly ReadBlock[];
  readonly doubts: readonly FoundDoubt[];
  readonly words: number;
  readonly reached: number;
};

const nothing: Reading = { blocks: [], doubts: [], words: 0, reached: 0 };

type ReadChoices = { readonly language: string; readonly chapters: 'headings' | 'none' };

/** Reads the text, and reads it again under other choices; what was read before stays until there is something new. */
export function useReading(
  getReader: () => Reader,
  opened: OpenText | null,
  { language, chapters }: ReadChoices,
): Reading {
  const [reading, setReading] = useState(nothing);

  useEffect(() => {
    if (!opened) {
      setReading(nothing);
      return;
    }
    let isFirst = true;
    const { text, format } = opened;
    return getReader().read({ text, format, language, chapters }, (more) => {
      const start = isFirst ? nothing : null;
      isFirst = false;
      setReading((before) => addBlocks(start ?? before, more));
    });
  }, [getReader, opened, language, chapters]);

  return reading;
}

function addBlocks(reading: Reading, more: BlocksRead): Reading {
  return {
    blocks: reading.blocks.concat(more.blocks),
    doubts: reading.doubts.concat(more.doubts),
    words: reading.words + more.words,
    reached: more.reached,
  };
}
