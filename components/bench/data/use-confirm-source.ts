'use client';

import type { Version } from '@/api/contract/shapes';
import { api } from '@/api/queries';
import { useBench } from '../bench-provider';
import { NotYet } from './use-decisions';

/** Says that a version is still right, although its source changed. */
export function useConfirmSource(): (version: Version, number: number) => void {
  const { place, cache, outbox, decisions } = useBench().chapter;

  async function confirm({ id: versionId }: Version, number: number): Promise<void> {
    if (!(await outbox.flush(versionId))) throw new NotYet('unsaved');
    const revisionId = cache.peekRow(number)?.versions.find(({ id }) => id === versionId)?.revisionId;
    if (!revisionId) throw new NotYet('not-found');
    cache.putWritten(await api.source.confirm({ workId: place.workId, versionId, revisionId }));
  }

  return (version, number) => void confirm(version, number).catch((error) => decisions.fail(number, error));
}
