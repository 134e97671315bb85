'use client';

import { useSyncExternalStore } from 'react';
import type { Row } from '@/api/contract/shapes';
import { useBench } from '../bench-provider';

/** The asker's text of a sentence as it stands under the pen, a frame behind the keys; null where they have none. */
export function useOwnText(lead: Row): string | null {
  const { chapter, drafts } = useBench();
  const read = () => {
    const draft = drafts.read(lead);
    return draft && !draft.omitted ? draft.text : null;
  };
  return useSyncExternalStore(chapter.outbox.subscribeText, read, read);
}
