'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { useState } from 'react';
import { api, queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Dialog } from '@/components/ui/dialog';
import { isolate } from '@/components/ui/isolate';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlignment } from './align-provider';

/** The way back from a file that was the wrong one: drops the alignment, and leads to the work as it was. */
export function DiscardImport() {
  const { t } = useT('align');
  const { lng } = useParams<{ lng: string }>();
  const client = useQueryClient();
  const router = useRouter();
  const { alignment, steps, list } = useAlignment();
  const { id, work, fileName } = alignment;
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      await steps.settled();
      return api.alignments.remove({ workId: work.id, alignmentId: id });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queries.alignments.list.key() });
      router.replace(`/${lng}/works/${work.id}`);
    },
  });

  function ask() {
    // Where the focus comes back to once the dialog closes: the keys of the list work at once.
    list.current?.focus();
    setAsking(true);
  }

  return (
    <section className={styles.discard} aria-label={t('discard.title')}>
      <TextButton onPress={ask}>{t('discard.open')}</TextButton>
      <Dialog title={t('discard.ask')} isOpen={isAsking} onOpenChange={setAsking}>
        <form
          className={styles.question}
          onSubmit={(event) => {
            event.preventDefault();
            mutate();
          }}
        >
          <p>{t('discard.body', { name: isolate(fileName) })}</p>
          {error && (
            <p role="alert">
              <CheckMark tone="fault">{t('discard.failed')}</CheckMark>
            </p>
          )}
          <div className={styles.questionActs}>
            <Button onPress={() => setAsking(false)}>{t('import.cancel')}</Button>
            <Button type="submit" isPending={isPending || isSuccess}>
              {t('discard.act')}
            </Button>
          </div>
        </form>
      </Dialog>
    </section>
  );
}
