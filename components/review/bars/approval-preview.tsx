'use client';

import { useQuery } from '@tanstack/react-query';
import { useT } from 'next-i18next/client';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useBench } from '../../bench/bench-provider';
import { useApproveShown } from '../data/use-approve-shown';
import styles from './review-bars.module.css';

/** What approving all would change, and what it would leave. */
export function ApprovalPreview({ onClose }: { onClose: () => void }) {
  const { t } = useT('review');
  const { chapter } = useBench();
  const { shown, approve } = useApproveShown();
  const { data, isPending, isError, refetch } = useQuery({
    ...queries.review.previewApproval.queryOptions({ input: shown }),
    gcTime: 0,
    staleTime: 0,
  });
  if (isPending) return <LoadingLines widths={[80, 50]} />;
  if (isError) return <ErrorState onRetry={() => void refetch()} />;
  const addressOf = (number: number) => `${chapter.bench.document.number}.${number}`;
  return (
    <form
      className={styles.preview}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        approve(data.asOf);
      }}
    >
      <p>{data.versions === 0 ? t('bulk.nothing') : t('bulk.versions', { count: data.versions })}</p>
      {data.versions > 0 && <p>{t('bulk.sentences', { count: data.sentences })}</p>}
      {data.rivals > 0 && <p>{t('bulk.rivals', { count: data.rivals })}</p>}
      {data.blocked.length > 0 && (
        <>
          <p>{t('bulk.left')}</p>
          <ul>
            {data.blocked.map(({ block, versions, numbers }) => (
              <li key={block}>
                {t(`bulk.block.${block}`, { count: versions })} <bdi>{numbers.map(addressOf).join(', ')}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.previewActs}>
        <Button onPress={onClose}>{t('act.cancel')}</Button>
        {data.versions > 0 && (
          // biome-ignore lint/a11y/noAutofocus: the preview asks this one question
          <Button type="submit" variant="primary" keys="Enter" autoFocus>
            {t('bulk.confirm', { count: data.versions })}
          </Button>
        )}
      </div>
    </form>
  );
}
