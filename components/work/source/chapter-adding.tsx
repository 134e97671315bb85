'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { api, queries } from '@/api/queries';
import { SplitField } from '@/components/import/split/split-field';
import { toBase64 } from '@/components/import/to-base64';
import { useReader } from '@/components/import/use-reader';
import { Button } from '@/components/ui/button';
import type { SplitChoice } from '@/core/format/splitting';
import { useT } from '@/i18n/client';
import { useWork } from '../use-work';
import { FileRefusal } from './file-refusal';
import styles from './source.module.css';

/** Puts the chapters of a file behind those that there are, split as the last of these unless told otherwise. */
export function ChapterAdding({ before }: { before: SplitChoice }) {
  const { t } = useT('work');
  const client = useQueryClient();
  const { id: workId } = useWork();
  const { getReader } = useReader();
  const [split, setSplit] = useState(before);
  const adding = useMutation({
    mutationFn: async (file: File) =>
      api.source.addChapters({
        workId,
        fileName: file.name,
        content: await toBase64(file),
        split: split.by === 'srx' ? split : { by: split.by },
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queries.works.key() }),
        client.invalidateQueries({ queryKey: queries.source.key() }),
      ]),
  });
  return (
    <div className={styles.part}>
      <div className={styles.adding}>
        <SplitField value={split} onChange={setSplit} getReader={getReader} isDisabled={adding.isPending} />
        <FileTrigger onSelect={(files) => files?.[0] && adding.mutate(files[0])}>
          <Button isPending={adding.isPending} isDisabled={split.by === 'srx' && !split.srx}>
            {t('source.addChapters')}
          </Button>
        </FileTrigger>
      </div>
      <p role="status" className={styles.note}>
        {adding.data && t('source.added', { count: adding.data.chapters.length })}
      </p>
      <FileRefusal fileName={adding.variables?.name ?? ''} error={adding.error} />
    </div>
  );
}
