'use client';

import type { Note } from '@/api/contract/notes';
import { useBenchChapter } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';

/** Whether a note is the asker's to change: of the source where they annotate it, else on what is theirs, or as a reviewer. */
export function useMayChange(note: Note): { change: boolean } {
  const { bench, cache, myId } = useBenchChapter().chapter;
  const { contributors } = useRowSettings();
  if (note.language === null) return { change: bench.may.annotate };
  const isMine = contributors.get(myId)?.siglum === note.who.siglum;
  const version = cache.peekRow(note.numbers[0] ?? 0)?.versions.find(({ id }) => id === note.versionId);
  return { change: bench.may.review || (bench.may.translate && (isMine || version?.contributorId === myId)) };
}
