'use client';

import { v7 } from 'uuid';
import type { Row } from '@/api/contract/shapes';
import type { CutMade } from '@/api/contract/source';
import { api } from '@/api/queries';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { NotYet } from './use-decisions';

/** Joining and splitting the source: sent once all texts are, seen in every language, undone like a decision. */
export function useSourceCuts() {
  const { t } = useT('bench');
  const { chapter, selection } = useBench();
  const { place, cache, outbox, decisions, bench } = chapter;
  const { workId } = place;

  async function cut(row: Row, said: 'joined' | 'parted', ask: (cutId: string) => Promise<CutMade>): Promise<void> {
    const sent = await Promise.all(outbox.getSnapshot().pendings.map(({ versionId }) => outbox.flush(versionId)));
    if (sent.includes(false)) throw new NotYet('unsaved');
    const cutId = v7();
    const made = await ask(cutId);
    await cache.refresh();
    selection.select(made.number);
    const takeBack = async () => {
      await api.source.undoCut({ workId, cutId });
      await cache.refresh();
    };
    const address = `${bench.document.number}.${row.number}`;
    decisions.note({
      versionId: '',
      number: row.number,
      before: 'draft',
      after: 'draft',
      said: t(`source.${said}`, { address }),
      takeBack,
    });
  }

  const refuse = (row: Row) => (error: unknown) => decisions.fail(row.number, error);
  return {
    join(row: Row): void {
      const { id: segmentId } = row;
      void cut(row, 'joined', (cutId) => api.source.join({ workId, segmentId, cutId })).catch(refuse(row));
    },
    split(row: Row, offset: number): void {
      const { id: segmentId, text } = row;
      const parts = { workId, segmentId, text, offset, newSegmentId: v7() };
      void cut(row, 'parted', (cutId) => api.source.split({ ...parts, cutId })).catch(refuse(row));
    },
  };
}
