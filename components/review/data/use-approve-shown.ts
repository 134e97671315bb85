'use client';

import { useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';
import { searchOf } from '../../bench/data/read-filter';

/** Approves all that the filter shows in one batch, which one undo takes back. */
export function useApproveShown() {
  const { t } = useT('review');
  const client = useQueryClient();
  const { chapter, filter, selection } = useBench();
  const { place, decisions } = chapter;
  const { current: number } = selection;
  const shown = { ...place, ...searchOf(filter) };

  /** The list stays as it is: its sentences show their new state. */
  async function readAgain(): Promise<void> {
    const stale = [
      queries.documents.rows.key({ input: place }),
      queries.documents.bench.key({ input: place }),
      queries.documents.states.key({ input: place }),
      queries.review.queue.key({ input: place }),
    ];
    await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
  }

  async function run(asOf: string): Promise<void> {
    const { batchId, versions } = await api.review.approveShown({ ...shown, asOf, batchId: v7() });
    await readAgain();
    const takeBack = async () => {
      await api.review.undoBatch({ workId: place.workId, batchId });
      await readAgain();
    };
    const said = t('bulk.done', { count: versions });
    decisions.note({ versionId: '', number, before: 'in-review', after: 'approved', said, takeBack });
  }

  return {
    shown,
    approve: (asOf: string) => void run(asOf).catch((error) => decisions.fail(number, error)),
  };
}
