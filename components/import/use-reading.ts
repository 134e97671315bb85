'use client';

import { useEffect, useState } from 'react';
import type { ReadBlock } from '@/core/format/document';
import type { FoundDoubt } from '@/core/format/list-doubts';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';
import type { Reader } from './create-reader';
import type { OpenText } from './open-text';
import type { BlocksRead, ReadChoices } from './read-messages';

/** A text as far as it is read, and the exceptions that held; `reached` counts to 1. */
export type Reading = {
  readonly blocks: readonly ReadBlock[];
  readonly doubts: readonly FoundDoubt[];
  readonly words: number;
  readonly exceptions: readonly string[];
  readonly reached: number;
  /** Why the rules of an SRX file are refused; what was read before stays. */
  readonly problems: readonly SrxProblem[];
};

type ReadText = { readonly of: OpenText | null; readonly isWhole: boolean; readonly reading: Reading };

const nothing: Reading = { blocks: [], doubts: [], words: 0, exceptions: [], reached: 0, problems: [] };

/** Reads the text, and reads it again under other choices; a text that was read whole stays until it is again. */
export function useReading(
  getReader: () => Reader,
  opened: OpenText | null,
  { language, chapters, split, joins, exceptions }: ReadChoices & { readonly language: string },
): Reading {
  const [{ reading }, setRead] = useState<ReadText>({ of: null, isWhole: false, reading: nothing });

  useEffect(() => {
    if (!opened) {
      setRead({ of: null, isWhole: false, reading: nothing });
      return;
    }
    let newest = nothing;
    const { text, format } = opened;
    return getReader().read({ text, format, language, chapters, split, joins, exceptions }, (more) => {
      if ('problems' in more) {
        setRead((before) => ({ ...before, of: opened, reading: { ...before.reading, problems: more.problems } }));
        return;
      }
      newest = addBlocks(newest, more);
      const now = newest;
      setRead((before) => {
        if (now.reached < 1 && before.of === opened && before.isWhole) {
          return { ...before, reading: { ...before.reading, reached: now.reached } };
        }
        return { of: opened, isWhole: now.reached === 1, reading: now };
      });
    });
  }, [getReader, opened, language, chapters, split, joins, exceptions]);

  return reading;
}

function addBlocks(reading: Reading, more: BlocksRead): Reading {
  return {
    blocks: reading.blocks.concat(more.blocks),
    doubts: reading.doubts.concat(more.doubts),
    words: reading.words + more.words,
    exceptions: more.exceptions,
    reached: more.reached,
    problems: [],
  };
}
