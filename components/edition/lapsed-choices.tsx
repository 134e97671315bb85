'use client';

import { useParams } from 'next/navigation';
import type { LapsedChoice } from '@/api/contract/editions';
import { CheckMark } from '@/components/ui/check-mark';
import { Link } from '@/components/ui/link';
import { useWork } from '@/components/work/use-work';
import { reviewPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import styles from './publish-form.module.css';

type LapsedChoicesProps = { lapsed: readonly LapsedChoice[]; language: string };

/** Choices by hand that can't stand, so that the rule chooses: where, and why. */
export function LapsedChoices({ lapsed, language }: LapsedChoicesProps) {
  const { t } = useT('edition');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, chapters } = useWork();
  if (lapsed.length === 0) return null;
  const why: Record<LapsedChoice['because'], string> = {
    'not-approved': t('lapse.not-approved'),
    overlapped: t('lapse.overlapped'),
  };
  return (
    <div>
      <p>
        <CheckMark tone="care">{t('lapse.title', { number: lapsed.length })}</CheckMark>
      </p>
      <ul className={styles.lapsed}>
        {lapsed.map(({ versionId, documentId, segmentIds, number, because }) => (
          <li key={versionId}>
            <Link href={`${reviewPath(lng, { workId, documentId, language })}?at=${segmentIds[0]}&filter=all`}>
              <bdi className="num">{`${chapters.find(({ id }) => id === documentId)?.number ?? '?'}.${number}`}</bdi>
            </Link>{' '}
            {why[because]}
          </li>
        ))}
      </ul>
    </div>
  );
}
