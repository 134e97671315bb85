'use client';

import { type Ref, useEffect, useState } from 'react';
import { SearchField } from '@/components/ui/search-field';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import styles from './bars.module.css';

/** Typing rests before the chapter is searched. */
const rest = 250;

/** Finds a phrase in both texts. */
export function PhraseField({ searchRef }: { searchRef: Ref<HTMLInputElement> }) {
  const { t } = useT('bench');
  const { filter } = useBenchChapter();
  const [written, setWritten] = useState(filter.phrase);

  useEffect(() => {
    if (filter.clears > 0) setWritten('');
  }, [filter.clears]);
  useEffect(() => {
    if (written.trim() === filter.phrase) return;
    const timer = setTimeout(() => filter.setPhrase(written.trim()), rest);
    return () => clearTimeout(timer);
  }, [written, filter]);

  /** Hands the keys back to the list. */
  function leave(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  return (
    <div className={styles.search}>
      <SearchField
        inputRef={searchRef}
        label={t('filter.find')}
        keys="/"
        value={written}
        onChange={setWritten}
        onSubmit={leave}
      />
    </div>
  );
}
