'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, queries } from '@/api/queries';
import { SplitField } from '@/components/import/split/split-field';
import { toBase64 } from '@/components/import/to-base64';
import { useReader } from '@/components/import/use-reader';
import { Button } from '@/components/ui/button';
import { DiffText } from '@/components/ui/diff-text';
import { LoadingLines } from '@/components/ui/loading-lines';
import { diffWords } from '@/core/diff/diff-words';
import type { SplitChoice } from '@/core/format/splitting';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useWork } from '../use-work';
import { FileRefusal } from './file-refusal';
import styles from './source.module.css';

const counts = ['same', 'edited', 'new', 'retired'] as const;

type NewVersionProps = {
  file: File;
  fileId: string | null;
  /** How the older one was split. */
  before: SplitChoice;
  onClose: () => void;
};

/** What a newer file would change, before anything is written, and the act. */
export function NewVersion({ file, fileId, before, onClose }: NewVersionProps) {
  const { t } = useT('work');
  const client = useQueryClient();
  const work = useWork();
  const { getReader } = useReader();
  const [split, setSplit] = useState(before);
  const asked = split === before ? undefined : split.by === 'srx' ? split : { by: split.by };
  const replace = async (dryRun: boolean) =>
    api.source.replace({
      workId: work.id,
      fileName: file.name,
      content: await toBase64(file),
      fileId,
      dryRun,
      ...(asked && { split: asked }),
    });
  const plan = useQuery({
    queryKey: [
      ...queries.source.replace.key(),
      file.name,
      file.lastModified,
      file.size,
      fileId,
      split.by,
      split.srx?.name,
      split.srx?.text.length,
    ],
    queryFn: () => replace(true),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    enabled: split.by !== 'srx' || split.srx !== null,
  });
  const written = useMutation({ mutationFn: () => replace(false), onSuccess: () => client.invalidateQueries() });
  if (written.isSuccess) {
    return (
      <div className={styles.parts}>
        <p role="status">{t('source.written')}</p>
        <div className={styles.acts}>
          <Button variant="primary" onPress={onClose}>
            {t('source.back')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.parts}>
      <p>
        <bdi>{file.name}</bdi>
      </p>
      <SplitField value={split} onChange={setSplit} getReader={getReader} isDisabled={written.isPending} />
      {plan.isFetching && <LoadingLines widths={[90, 90, 90]} />}
      <FileRefusal fileName={file.name} error={plan.error ?? written.error} />
      {plan.data && (
        <>
          <div className={styles.scroller}>
            <table className={styles.plan}>
              <thead>
                <tr>
                  <th scope="col">{t('source.chapter')}</th>
                  {counts.map((count) => (
                    <th scope="col" key={count}>
                      {t(`source.${count}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {plan.data.chapters.map((chapter) => (
                  <tr key={`${chapter.number} ${chapter.was}`}>
                    <th scope="row">
                      {chapter.number ?? '–'} <bdi lang={work.language}>{chapter.title}</bdi>{' '}
                      <span className={styles.note}>{sayPlace(chapter)}</span>
                    </th>
                    {counts.map((count) => (
                      <td key={count} className="num">
                        {chapter[count]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('source.all')}</th>
                  {counts.map((count) => (
                    <td key={count} className="num">
                      {plan.data[count]}
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
            {plan.data.examples.map(({ address, before, after }) => (
              <p key={address} className={styles.example}>
                <span className="num">{address}</span>{' '}
                <span className="tx" lang={work.language} dir={languageDirection(work.language)}>
                  <DiffText parts={diffWords(before, after, work.language)} />
                </span>
              </p>
            ))}
          </div>
          <p className={styles.note}>{t('source.planNote')}</p>
        </>
      )}
      <div className={styles.acts}>
        <Button
          variant="primary"
          isDisabled={!plan.data}
          isPending={written.isPending}
          onPress={() => plan.data && written.mutate()}
        >
          {t('source.write')}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  );

  function sayPlace({ number, was }: { number: number | null; was: number | null }): string {
    if (number === null) return t('source.gone', { number: was });
    if (was === null) return t('source.chapterNew');
    return was === number ? '' : t('source.moved', { number: was });
  }
}
