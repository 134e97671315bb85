'use client';

import { useQueryClient } from '@tanstack/react-query';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';
import { useQueue } from '../data/use-queue';
import styles from './review-bars.module.css';

/** Says that all changes have been looked at, which can be taken back. */
export function Looked() {
  const { t } = useT('review');
  const client = useQueryClient();
  const { chapter, selection } = useBench();
  const queue = useQueue();
  const { place, decisions } = chapter;
  const { current: number } = selection;
  if (!queue) return null;

  async function look(at: string | null): Promise<string | null> {
    const { before } = await api.review.looked({ ...place, at });
    await client.invalidateQueries({ queryKey: queries.review.queue.key({ input: place }) });
    return before;
  }

  async function press(at: string): Promise<void> {
    const before = await look(at);
    const takeBack = async () => void (await look(before));
    decisions.note({ versionId: '', number, before: 'draft', after: 'draft', said: t('done.looked'), takeBack });
  }

  return (
    <button
      type="button"
      className={styles.context}
      onClick={() => void press(queue.at).catch((error) => decisions.fail(number, error))}
    >
      {t('looked')}
    </button>
  );
}
