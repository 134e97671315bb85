'use client';

import type { Row } from '@/api/contract/shapes';
import { useBench } from '../bench-provider';
import { useOwnText } from '../data/use-own-text';
import { useRowSettings } from '../rows/row-settings';
import type { SentenceTerms } from './term-desk';
import { useTermDesk } from './use-term-desk';

export type Run = readonly [Row, ...Row[]];

const none: SentenceTerms = { entries: [], findings: [] };

/** The terms of a sentence, judged against a text in its translation. */
export function useTerms(run: Run, text: string): SentenceTerms {
  return useTermDesk(run[0].number)?.judge(run, text) ?? none;
}

/** The text that stands for the current sentence: one's own under the pen, a moment behind the keys, else what is shown. */
export function useTargetText(lead: Row): string {
  const { chapter, selection } = useBench();
  const { choose, myId } = useRowSettings();
  const own = useOwnText(lead);
  const shown = choose(lead.versions);
  const isOwn = chapter.mode === 'translate' && (selection.isOpen || !shown || shown.contributorId === myId);
  if (isOwn) return own ?? '';
  return shown && !shown.omitted ? shown.text : '';
}
