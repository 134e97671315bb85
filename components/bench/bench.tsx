'use client';

import { useT } from 'next-i18next/client';
import { useCallback, useRef, useState } from 'react';
import { OfflineStrip } from '@/components/ui/offline-strip';
import { languageDirection } from '@/core/text/language';
import { Apparatus } from './apparatus/apparatus';
import { FilterBar } from './bars/filter-bar';
import { FootBar } from './bars/foot-bar';
import styles from './bench.module.css';
import { useBench } from './bench-provider';
import { BenchKeys } from './keys/bench-keys';
import { Minimap } from './minimap';
import { RowSettingsProvider } from './rows/row-settings';
import { SentenceList } from './rows/sentence-list';
import { useClock } from './use-clock';

/** The opening to work in: source on the verso, translation on the recto, the apparatus on its outer side. */
export function Bench() {
  const { t } = useT('bench');
  const { chapter } = useBench();
  const { total, bench, outboxNow, outbox } = chapter;
  const search = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [isGoing, setGoing] = useState(false);
  const [showsApparatus, setApparatus] = useState(false);
  const [showsHistory, setHistory] = useState(false);
  const sayTime = useClock();
  const toggleApparatus = () => setApparatus((shows) => !shows);

  const showView = useCallback(
    (first: number, last: number) => {
      if (!view.current) return;
      view.current.style.insetBlockStart = `${((first - 1) / total) * 100}%`;
      view.current.style.blockSize = `${((last - first + 1) / total) * 100}%`;
    },
    [total],
  );

  return (
    <RowSettingsProvider>
      <BenchKeys
        onFind={() => search.current?.select()}
        onGoTo={() => setGoing(true)}
        onApparatus={toggleApparatus}
        onHistory={() => setHistory((shows) => !shows)}
      />
      <section aria-label={t('filter.label')}>
        <FilterBar searchRef={search} isGoing={isGoing} onGoing={setGoing} onApparatus={toggleApparatus} />
        {outboxNow.lostAt !== null && (
          <OfflineStrip since={sayTime(outboxNow.lostAt)} unsent={outboxNow.pendings.length} onRetry={outbox.retry} />
        )}
      </section>
      {/* A text that runs from the right takes the right-hand page, whatever the interface does. */}
      <main id="page" className={styles.main} dir={languageDirection(bench.work.language)}>
        <h1 className="visually-hidden">{t('title', { title: bench.document.title })}</h1>
        <div className={styles.opening}>
          <SentenceList onView={showView} />
          <Minimap viewRef={view} />
        </div>
        <Apparatus isDrawerOpen={showsApparatus} showsHistory={showsHistory} onHistory={setHistory} />
      </main>
      <FootBar />
    </RowSettingsProvider>
  );
}
