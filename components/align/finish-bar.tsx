'use client';

import { useMutation } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { api } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { TextButton } from '@/components/ui/text-button';
import { surenessOf } from '@/core/align/kept-bead';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlign } from './align-provider';

/** Puts the translation in, and says what becomes of beads that nobody has looked at. */
export function FinishBar() {
  const { t } = useT('align');
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const { alignment, beads, unresolved, settled, confirmLikely } = useAlign();
  const { id, work, language, segments } = alignment;
  const likely = beads.filter((bead) => !bead.confirmed && surenessOf(bead) === 'likely').length;
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      await settled();
      return api.alignments.finish({ workId: work.id, alignmentId: id });
    },
    onSuccess: () => {
      const documentId = segments[0]?.documentId;
      router.push(`/${lng}/works/${work.id}${documentId ? `/${documentId}/translate/${language}` : ''}`);
    },
  });
  return (
    <div className={styles.finish}>
      <Button
        variant={unresolved.length === 0 ? 'primary' : 'secondary'}
        isPending={isPending || isSuccess}
        onPress={() => mutate()}
      >
        {t('finish.act')}
      </Button>
      <span>{unresolved.length > 0 ? t('finish.unresolved', { count: unresolved.length }) : t('finish.ready')}</span>
      {likely > 0 && <TextButton onPress={confirmLikely}>{t('finish.acceptLikely', { count: likely })}</TextButton>}
      {error && (
        <p role="alert">
          <CheckMark tone="fault">{t('finish.failed')}</CheckMark>
        </p>
      )}
    </div>
  );
}
