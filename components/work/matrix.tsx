'use client';

import { useRef, useState } from 'react';
import type { DocumentSummary } from '@/api/contract/works';
import { ProgressLegend } from '@/components/ui/progress-legend';
import { useT } from '@/i18n/client';
import { findStartCell } from './find-start-cell';
import { LanguageHead } from './language-head';
import styles from './matrix.module.css';
import { MatrixCell } from './matrix-cell';
import { MatrixKeys } from './matrix-keys';
import { useMatrixKeys } from './use-matrix-keys';
import { useWork } from './use-work';

/** Chapters by languages. One cell takes the focus; the arrow keys move it. */
export function Matrix() {
  const { t } = useT('work');
  const work = useWork();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState(() => findStartCell(work));
  useMatrixKeys(work, current, (cell) => {
    setCurrent(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.row} ${cell.column}"]`)?.focus();
  });
  const hasLanguages = work.languages.length > 0;
  return (
    <>
      <div className={styles.frame}>
        <table ref={table} className={styles.matrix} role={hasLanguages ? 'grid' : undefined} aria-label={t('matrix')}>
          <thead>
            <tr>
              <th scope="col" className={styles.chapter}>
                {t('chapter')}
              </th>
              <th scope="col" className={styles.size}>
                {t('size')}
              </th>
              {work.languages.map((language) => (
                <LanguageHead key={language.language} language={language} />
              ))}
            </tr>
          </thead>
          <tbody>
            {work.chapters.map((chapter, row) => (
              <tr key={chapter.id}>
                <ChapterName chapter={chapter} language={work.language} />
                <td className={`num ${styles.size}`}>{chapter.segments}</td>
                {work.languages.map(({ language }, column) => (
                  <MatrixCell
                    key={language}
                    work={work}
                    chapter={chapter}
                    language={language}
                    name={`${row} ${column}`}
                    isCurrent={row === current.row && column === current.column}
                    onFocus={() => setCurrent({ row, column })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.foot}>
        <ProgressLegend />
        {hasLanguages && <MatrixKeys />}
      </div>
    </>
  );
}

function ChapterName({ chapter, language }: { chapter: DocumentSummary; language: string }) {
  return (
    <th scope="row" className={styles.chapter}>
      <span className={styles.name}>
        <span className={`num ${styles.number}`}>{chapter.number}</span>
        <span>
          <bdi className="tx" lang={language}>
            {chapter.title}
          </bdi>
        </span>
      </span>
    </th>
  );
}
