'use client';

import { useSearchParams } from 'next/navigation';
import { useRef, useState } from 'react';
import { useT } from '@/i18n/client';
import { Apparatus } from './apparatus/apparatus';
import { FilterBar } from './bars/filter-bar';
import { FootBar } from './bars/foot-bar';
import { OfflineNote } from './bars/offline-note';
import { LaterBench, useBenchChapter } from './bench-provider';
import { BenchKeys } from './keys/bench-keys';
import { NoteKeys } from './notes/note-keys';
import { NotesProvider } from './notes/notes-provider';
import { Opening } from './opening';
import { OpenSheet } from './rows/open-sheet';
import { RowSettingsProvider } from './rows/row-settings';
import { SourceCutsProvider } from './source-cuts';
import { SuggestionKeys } from './suggestions/suggestion-keys';
import { ProposalKeys } from './terms/proposal-keys';
import { ProposalProvider } from './terms/proposal-provider';

/** The opening to work in: source on the verso, translation on the recto, the apparatus on its outer side. */
export function Bench() {
  const { t } = useT('bench');
  const { bench } = useBenchChapter().chapter;
  const search = useRef<HTMLInputElement>(null);
  const [isGoing, setGoing] = useState(false);
  const [showsApparatus, setApparatus] = useState(false);
  const asked = useSearchParams();
  const [showsHistory, setHistory] = useState(asked.has('history'));
  const toggleApparatus = () => setApparatus((shows) => !shows);

  return (
    <NotesProvider>
      <RowSettingsProvider CurrentSheet={OpenSheet}>
        <ProposalProvider>
          <NoteKeys />
          <ProposalKeys />
          <SuggestionKeys />
          <BenchKeys
            onFind={() => search.current?.select()}
            onGoTo={() => setGoing(true)}
            onApparatus={toggleApparatus}
            onHistory={() => setHistory((shows) => !shows)}
          />
          <section aria-label={t('filter.label')}>
            <FilterBar searchRef={search} isGoing={isGoing} onGoing={setGoing} onApparatus={toggleApparatus} />
            <OfflineNote />
          </section>
          <SourceCutsProvider>
            <Opening title={t('title', { title: bench.document.title })}>
              <LaterBench>
                <Apparatus isDrawerOpen={showsApparatus} showsHistory={showsHistory} onHistory={setHistory} />
              </LaterBench>
            </Opening>
          </SourceCutsProvider>
          <FootBar />
        </ProposalProvider>
      </RowSettingsProvider>
    </NotesProvider>
  );
}
