'use client';

import { useState } from 'react';
import type { Revision, Row } from '@/api/contract/shapes';
import { TextButton } from '@/components/ui/text-button';
import type { Sitting } from '@/core/editing/group-revisions';
import { useT } from '@/i18n/client';
import { HistoryRevision } from './history-revision';

type HistoryEntryProps = { sitting: Sitting<Revision>; lead: Row };

/** What one sitting made of a text, against what it found; its single saves unfold. */
export function HistoryEntry({ sitting, lead }: HistoryEntryProps) {
  const { t } = useT('bench');
  const [isUnfolded, setUnfolded] = useState(false);
  const { revisions, before } = sitting;
  const [newest, ...older] = revisions;
  if (!isUnfolded || older.length === 0) {
    return (
      <HistoryRevision revision={newest} before={before} lead={lead}>
        {older.length > 0 && (
          <TextButton onPress={() => setUnfolded(true)}>{t('history.saves', { count: revisions.length })}</TextButton>
        )}
      </HistoryRevision>
    );
  }
  return revisions.map((revision, place) => (
    <HistoryRevision key={revision.id} revision={revision} before={revisions[place + 1] ?? before} lead={lead} />
  ));
}
