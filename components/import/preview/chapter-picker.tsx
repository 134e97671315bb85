'use client';

import { useT } from 'next-i18next/client';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import type { Preview } from '../use-preview';
import styles from './preview.module.css';

/** The chapter of the current sentence, and the way to the others. */
export function ChapterPicker({ preview, language }: { preview: Preview; language: string }) {
  const { t } = useT('import');
  const { rows, current } = preview;

  function goToChapter(document: number) {
    for (let row = rows.chapters[document]?.row ?? 0; row < rows.length; row++) {
      const found = rows.at(row);
      if (found?.kind === 'sentence') return preview.goTo(found.start);
    }
  }

  return (
    <div className={styles.chapter}>
      <Select
        variant="plain"
        label={t('preview.chapter')}
        value={String(current?.document ?? 0)}
        onChange={(key) => goToChapter(Number(key))}
      >
        {rows.chapters.map(({ title, row }, document) => (
          <Option key={row} id={String(document)} lang={language}>
            {title === ''
              ? t('preview.untitled', { number: document + 1 })
              : t('preview.titled', { number: document + 1, title })}
          </Option>
        ))}
      </Select>
    </div>
  );
}
