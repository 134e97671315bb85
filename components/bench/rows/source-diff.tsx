'use client';

import type { Row, Version } from '@/api/contract/shapes';
import { DiffText } from '@/components/ui/diff-text';
import { TextButton } from '@/components/ui/text-button';
import { diffWords } from '@/core/diff/diff-words';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useConfirmSource } from '../data/use-confirm-source';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** What changed in the source since a version was made from it, and the word that it is right all the same. */
export function SourceDiff({ version, lead }: { version: Version; lead: Row }) {
  const { t } = useT('bench');
  const { chapter } = useBench();
  const { source, myId } = useRowSettings();
  const confirm = useConfirmSource();
  const now = version.segmentIds.map((_, place) => chapter.peekRow(lead.number + place)?.text ?? '').join('');
  const mayConfirm = version.contributorId === myId ? chapter.bench.may.translate : chapter.bench.may.review;
  return (
    <div>
      <p>
        {t('note.stale')}
        {mayConfirm && (
          <>
            {' '}
            <TextButton onPress={() => confirm(version, lead.number)}>{t('source.stillRight')}</TextButton>
          </>
        )}
      </p>
      {version.sourceBefore !== null && (
        <p className={`tx ${styles.sourceBefore}`} lang={source.language} dir={source.direction}>
          <DiffText parts={diffWords(version.sourceBefore.trim(), now.trim(), source.language)} />
        </p>
      )}
    </div>
  );
}
