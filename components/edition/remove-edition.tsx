'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { isolate } from '@/components/ui/isolate';
import { useWork } from '@/components/work/use-work';
import { workPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { EditionRefusal } from './edition-refusal';
import styles from './publish-form.module.css';

/** Removes an edition and its choices, once that was asked. One that was published stays, and says so. */
export function RemoveEdition({ edition }: { edition: Edition }) {
  const { t } = useT('edition');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId } = useWork();
  const client = useQueryClient();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation(
    queries.editions.remove.mutationOptions({
      onSuccess: async () => {
        router.replace(workPath(lng, workId));
        await client.invalidateQueries({ queryKey: queries.editions.list.key() });
      },
    }),
  );
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('remove.title')}</Button>
      <Dialog title={t('remove.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <div className={styles.form}>
          <p>{t('remove.body', { name: isolate(edition.name || edition.stance) })}</p>
          <EditionRefusal error={remove.error} />
          <div className={styles.acts}>
            <Button
              variant="primary"
              isPending={remove.isPending}
              onPress={() => remove.mutate({ workId, editionId: edition.id })}
            >
              {t('remove.act')}
            </Button>
            <Button slot="close">{t('cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
