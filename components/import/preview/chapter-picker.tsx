'use client';

import { useT } from 'next-i18next/client';
import { memo } from 'react';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import styles from './preview.module.css';

type ChapterPickerProps = {
  titles: readonly string[];
  current: number;
  language: string;
  onGo: (document: number) => void;
};

/** The chapter of the current sentence, and the way to the others. Long lists are drawn anew only when they must be. */
export const ChapterPicker = memo(function ChapterPicker({ titles, current, language, onGo }: ChapterPickerProps) {
  const { t } = useT('import');
  return (
    <div className={styles.chapter}>
      <Select
        variant="plain"
        label={t('preview.chapter')}
        value={String(current)}
        onChange={(key) => onGo(Number(key))}
      >
        {titles.map((title, document) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chapter is its place
          <Option key={document} id={String(document)} lang={language}>
            {title === ''
              ? t('preview.untitled', { number: document + 1 })
              : t('preview.titled', { number: document + 1, title })}
          </Option>
        ))}
      </Select>
    </div>
  );
}, isSamePicker);

/** `onGo` looks the chapter up when it is called, so an older one leads to the same place. */
function isSamePicker(before: ChapterPickerProps, after: ChapterPickerProps): boolean {
  return before.titles === after.titles && before.current === after.current && before.language === after.language;
}
