'use client';

import { useRef, useState } from 'react';
import { useT } from '@/i18n/client';
import { OfflineNote } from '../bench/bars/offline-note';
import { LaterBench, useBenchChapter } from '../bench/bench-provider';
import { NoteKeys } from '../bench/notes/note-keys';
import { Opening } from '../bench/opening';
import { RowSettingsProvider } from '../bench/rows/row-settings';
import { SuggestionKeys } from '../bench/suggestions/suggestion-keys';
import { ProposalKeys } from '../bench/terms/proposal-keys';
import { ProposalProvider } from '../bench/terms/proposal-provider';
import { ReviewApparatus } from './apparatus/review-apparatus';
import { ReviewFilters } from './bars/review-filters';
import { ReviewFoot } from './bars/review-foot';
import { useAhead } from './data/use-ahead';
import { useCommentsAt } from './data/use-comments-at';
import { ReaderHeat } from './heat/reader-heat';
import { ReviewKeys } from './keys/review-keys';
import { ReviewSheet } from './sheet/review-sheet';

export function ReviewOpening() {
  const { t } = useT(['review', 'bench']);
  const { bench } = useBenchChapter().chapter;
  const search = useRef<HTMLInputElement>(null);
  const [isGoing, setGoing] = useState(false);
  const [isApproving, setApproving] = useState(false);
  const [showsApparatus, setApparatus] = useState(false);
  const [showsHistory, setHistory] = useState(true);
  const commentsAt = useCommentsAt();
  useAhead();
  const toggleApparatus = () => setApparatus((shows) => !shows);

  return (
    <RowSettingsProvider CurrentSheet={ReviewSheet} commentsAt={commentsAt} opensOnPress={false}>
      <ProposalProvider>
        <NoteKeys />
        <ProposalKeys />
        <SuggestionKeys />
        <ReviewKeys
          onFind={() => search.current?.select()}
          onGoTo={() => setGoing(true)}
          onApparatus={toggleApparatus}
          onHistory={() => setHistory((shows) => !shows)}
          onApproveAll={() => setApproving(true)}
        />
        <section aria-label={t('bench:filter.label')}>
          <ReviewFilters
            searchRef={search}
            isGoing={isGoing}
            onGoing={setGoing}
            isApproving={isApproving}
            onApproving={setApproving}
            onApparatus={toggleApparatus}
          />
          <OfflineNote />
        </section>
        <Opening title={t('review:title', { title: bench.document.title })} strip={<ReaderHeat />}>
          <LaterBench>
            <ReviewApparatus isDrawerOpen={showsApparatus} showsHistory={showsHistory} onHistory={setHistory} />
          </LaterBench>
        </Opening>
        <ReviewFoot />
      </ProposalProvider>
    </RowSettingsProvider>
  );
}
