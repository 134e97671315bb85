'use client';

import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { useT } from '@/i18n/client';
import styles from './chapter-picker.module.css';

type ChapterPickerProps = {
  titles: readonly string[];
  current: number;
  language: string;
  onGo: (document: number) => void;
};

/** The chapter of the current sentence, and the way to the others. The browser's own list, which opens at once with any number. */
export const ChapterPicker = memo(function ChapterPicker({ titles, current, language, onGo }: ChapterPickerProps) {
  const { t } = useT('import');
  return (
    <div className={styles.picker}>
      <select
        className={styles.select}
        aria-label={t('preview.chapter')}
        value={current}
        onChange={({ target }) => onGo(Number(target.value))}
      >
        {titles.map((title, document) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chapter is its place
          <option key={document} value={document} lang={title === '' ? undefined : language}>
            {nameOf(title, document + 1)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </div>
  );

  /** A title that counts by itself needs no number before it. */
  function nameOf(title: string, number: number): string {
    if (title === '') return t('preview.untitled', { number });
    return /\p{N}/u.test(title) ? title : t('preview.titled', { number, title });
  }
}, isSamePicker);

/** `onGo` looks the chapter up when it is called, so an older one leads to the same place. */
function isSamePicker(before: ChapterPickerProps, after: ChapterPickerProps): boolean {
  return before.titles === after.titles && before.current === after.current && before.language === after.language;
}
