'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import type { ApprovalBlock } from '@/core/review/approval-block';
import { useT } from '@/i18n/client';
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
              <Blocked key={block} block={block} count={versions} numbers={numbers.map(addressOf)} />
            ))}
          </ul>
        </>
      )}
      <div className={styles.previewActs}>
        <Button onPress={onClose}>{t('act.cancel')}</Button>
        {data.versions > 0 && (
          <Button type="submit" variant="primary" keys="Enter" autoFocus>
            {t('bulk.confirm', { count: data.versions })}
          </Button>
        )}
      </div>
    </form>
  );
}

type BlockedProps = { block: ApprovalBlock; count: number; numbers: readonly string[] };

/** Versions that stay as they are, why, and the first of their addresses. */
function Blocked({ block, count, numbers }: BlockedProps) {
  const { t } = useT('review');
  return (
    <li>
      {t(`bulk.block.${block}`, { count })} <bdi>{numbers.join(', ')}</bdi>
    </li>
  );
}
