'use client';

import { v7 } from 'uuid';
import type { Revision, Row } from '@/api/contract/shapes';
import { api } from '@/api/queries';
import { useBench } from '../bench-provider';
import { NotYet } from './use-decisions';

/** Makes an older text the newest of its version again; null where it is that already, or isn't the asker's to change. */
export function useRestore(lead: Row, revision: Revision): (() => void) | null {
  const { chapter, selection } = useBench();
  const { place, bench, myId, cache, outbox } = chapter;
  const version = lead.versions.find(({ id }) => id === revision.versionId);
  const isNewest = version?.text === revision.text && version.omitted === revision.omitted;
  const isMine = version?.contributorId === myId && version.state !== 'approved';
  if (!version || isNewest || !(isMine || (chapter.mode === 'review' && bench.may.review))) return null;

  async function restore(versionId: string): Promise<void> {
    if (!(await outbox.flush(versionId))) throw new NotYet('unsaved');
    const base = cache.peekRow(lead.number)?.versions.find(({ id }) => id === versionId);
    if (!base) throw new NotYet('not-found');
    const written = await api.versions.restore({
      workId: place.workId,
      versionId,
      from: revision.id,
      revisionId: v7(),
      baseRevisionId: base.revisionId,
    });
    cache.putWritten(written);
    selection.editor.current?.focus();
  }
  return () => void restore(revision.versionId).catch((error) => chapter.decisions.fail(lead.number, error));
}
