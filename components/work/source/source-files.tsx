'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import type { SplitChoice } from '@/core/format/splitting';
import { useT } from '@/i18n/client';
import { useWork } from '../use-work';
import { ChapterAdding } from './chapter-adding';
import { ExceptionsForm } from './exceptions-form';
import { NewVersion } from './new-version';
import styles from './source.module.css';

/** The files of a work, each with a place for a newer one; a place for more chapters; and the exceptions. */
export function SourceFiles() {
  const { t } = useT('work');
  const work = useWork();
  const { data, isError, refetch } = useQuery(queries.source.get.queryOptions({ input: { workId: work.id } }));
  const [chosen, setChosen] = useState<{ file: File; fileId: string | null; before: SplitChoice } | null>(null);
  if (isError) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines widths={[80, 60, 40]} />;
  if (chosen) return <NewVersion {...chosen} onClose={() => setChosen(null)} />;
  return (
    <div className={styles.parts}>
      <ul className={styles.files}>
        {data.files.map(({ id, name, chapters, split }) => (
          <li key={id ?? ''}>
            <span>
              <bdi>{name || t('source.noFile')}</bdi> · {t('source.chapters', { count: chapters })}
            </span>
            {!work.sourceLocked && (
              <FileTrigger
                onSelect={(files) =>
                  files?.[0] && setChosen({ file: files[0], fileId: id, before: { by: split.by, srx: data.srx } })
                }
              >
                <Button size="small">{t('source.newVersion')}</Button>
              </FileTrigger>
            )}
          </li>
        ))}
      </ul>
      {work.sourceLocked ? (
        <p className={styles.note}>{t('source.locked')}</p>
      ) : (
        <ChapterAdding before={{ by: data.files.at(-1)?.split.by ?? 'sentence', srx: data.srx }} />
      )}
      <ExceptionsForm exceptions={data.exceptions} />
    </div>
  );
}
