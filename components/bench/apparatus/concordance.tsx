'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { isolate } from '@/components/ui/isolate';
import { useKeys } from '@/components/ui/keys/use-keys';
import { LoadingLines } from '@/components/ui/loading-lines';
import { SearchField } from '@/components/ui/search-field';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useMarkedWords } from '../rows/use-marked-words';
import styles from './apparatus.module.css';
import { ConcordanceEntry } from './concordance-entry';

/** Typing rests before the work is searched. */
const rest = 250;
const keys = 'Mod+KeyK';

/** Finds a phrase in the source and the versions of the whole work, with what stands beside it. */
export function Concordance() {
  const { t, lng } = useT('bench');
  const { workId, language } = useBenchChapter().chapter.place;
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const readMarkedWords = useMarkedWords();
  const [written, setWritten] = useState('');
  const [phrase, setPhrase] = useState('');
  const { data, isLoading, isError, refetch } = useQuery({
    ...queries.documents.concordance.queryOptions({ input: { workId, language, phrase } }),
    enabled: phrase !== '',
  });

  useEffect(() => {
    const timer = setTimeout(() => setPhrase(written.trim()), rest);
    return () => clearTimeout(timer);
  }, [written]);

  // What is found stands below the field, which may be at the foot of the window.
  useEffect(() => {
    if (data && document.activeElement === field.current) section.current?.scrollIntoView();
  }, [data]);

  function begin(): void {
    const marked = readMarkedWords();
    if (marked) setWritten(marked.words);
    field.current?.select();
  }
  useKeys({ id: 'bench.concordance', label: t('concordance.title') }, [
    { id: 'find', keys: [keys], label: t('concordance.title'), run: begin },
  ]);

  return (
    <section ref={section} className={styles.section} aria-label={t('concordance.title')}>
      <div className={styles.field}>
        <SearchField
          label={t('concordance.title')}
          keys={keys}
          inputRef={field}
          value={written}
          onChange={setWritten}
        />
      </div>
      {isLoading && <LoadingLines quiet widths={[80, 60]} />}
      {isError && <ErrorState onRetry={() => refetch()} />}
      {data && phrase !== '' && (
        <div className={styles.none} role="status">
          {data.sentences.length === 0 ? (
            <>
              <p className={styles.nothing}>{t('concordance.empty', { phrase: isolate(phrase) })}</p>
              <p>{t('concordance.emptyHint', { language: languageName(language, lng) })}</p>
            </>
          ) : (
            <p>
              {t('concordance.found', { count: data.sentences.length })} {data.isMore && t('concordance.more')}
            </p>
          )}
        </div>
      )}
      {data && data.sentences.length > 0 && phrase !== '' && (
        <ol>
          {data.sentences.map((sentence) => (
            <ConcordanceEntry key={sentence.segmentId} sentence={sentence} phrase={phrase} />
          ))}
        </ol>
      )}
    </section>
  );
}
