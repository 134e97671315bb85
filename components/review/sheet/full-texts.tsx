'use client';

import type { Version } from '@/api/contract/shapes';
import { DiffText } from '@/components/ui/diff-text';
import { Siglum } from '@/components/ui/siglum';
import { StateMark } from '@/components/ui/state-mark';
import { TextButton } from '@/components/ui/text-button';
import { diffWords } from '@/core/diff/diff-words';
import { useT } from '@/i18n/client';
import { useRowSettings } from '../../bench/rows/row-settings';
import { useReviewState } from '../review-provider';
import { useReview } from '../use-review';
import styles from './collation.module.css';

/** Every rival in full, marked where it differs from the version under judgement. */
export function FullTexts({ base, rivals }: { base: Version; rivals: readonly Version[] }) {
  const { t } = useT('review');
  const { target, contributors, interfaceDirection } = useRowSettings();
  const { setPicked } = useReviewState();
  const { lead } = useReview();
  return (
    <ul>
      {rivals.map((rival) => {
        const writer = contributors.get(rival.contributorId);
        const parts = diffWords(base.text, rival.text, target.language).filter(({ kind }) => kind !== 'removed');
        return (
          <li key={rival.id} className={styles.rival}>
            <p className={styles.writer} dir={interfaceDirection}>
              {writer && <Siglum siglum={writer.siglum} name={writer.name} hidden />}
              <bdi>{writer?.name}</bdi>
              <StateMark state={rival.omitted ? 'omitted' : rival.state} />
              {rival.reason !== '' && <bdi>{rival.reason}</bdi>}
              {lead && (
                <TextButton onPress={() => setPicked({ number: lead.number, versionId: rival.id })}>
                  {t('collation.judge')}
                </TextButton>
              )}
            </p>
            <p className="tx" lang={target.language} dir={target.direction}>
              <DiffText parts={parts} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
