'use client';

import { useMemo } from 'react';
import type { Cut } from '@/core/format/apply-cuts';
import { keepCut } from '@/core/format/keep-cuts';
import type { JoinedPieces } from '@/core/segment/learn-exceptions';

/** What a person joined, by the words on both sides; the same array until another join is made or taken back. */
export function useJoins(text: string, cuts: readonly Cut[]): readonly JoinedPieces[] {
  const places = cuts.flatMap(({ kind, offset }) => (kind === 'join' ? [offset] : [])).join(' ');
  return useMemo(
    () =>
      places === '' ? [] : places.split(' ').map((offset) => keepCut(text, { kind: 'join', offset: Number(offset) })),
    [text, places],
  );
}
