'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { api, queries } from '@/api/queries';
import { toBase64 } from '@/components/import/to-base64';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';
import { useWork } from '../use-work';
import { FileRefusal } from './file-refusal';
import styles from './source.module.css';

/** Puts the chapters of a file behind those that there are. */
export function ChapterAdding() {
  const { t } = useT('work');
  const client = useQueryClient();
  const { id: workId } = useWork();
  const adding = useMutation({
    mutationFn: async (file: File) =>
      api.source.addChapters({ workId, fileName: file.name, content: await toBase64(file) }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queries.works.key() }),
        client.invalidateQueries({ queryKey: queries.source.key() }),
      ]),
  });
  return (
    <div className={styles.part}>
      <FileTrigger onSelect={(files) => files?.[0] && adding.mutate(files[0])}>
        <Button size="small" isPending={adding.isPending}>
          {t('source.addChapters')}
        </Button>
      </FileTrigger>
      <p role="status" className={styles.note}>
        {adding.data && t('source.added', { count: adding.data.chapters.length })}
      </p>
      <FileRefusal fileName={adding.variables?.name ?? ''} error={adding.error} />
    </div>
  );
}
