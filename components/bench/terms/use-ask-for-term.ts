'use client';

import { phraseAt } from '@/core/reviewing/phrase-at';
import { useBench } from '../bench-provider';
import { readMarked } from '../rows/read-marked';
import { useRowSettings } from '../rows/row-settings';
import { useCommands } from '../use-commands';
import { useProposal } from './proposal-provider';

/** Asks for a term: the marked words of the source, or of the text that is open or shown, which then render it. */
export function useAskForTerm(): { mayAsk: boolean; ask: () => void } {
  const { chapter, selection } = useBench();
  const { choose } = useRowSettings();
  const propose = useProposal();
  const { lead, run } = useCommands();
  const { may } = chapter.bench;

  function find(): { term: string; rendering: string; segmentId?: string } {
    const shown = lead && !selection.isOpen ? choose(lead.versions) : null;
    const marked = readMarked(run, shown);
    if (marked && 'segmentId' in marked.on) {
      return { term: marked.phrase.quote, rendering: '', segmentId: marked.on.segmentId };
    }
    const editor = selection.isOpen ? selection.editor.current : null;
    const written = marked?.phrase ?? (editor && phraseAt(editor.text(), editor.selected()));
    return { term: '', rendering: written?.quote ?? '' };
  }

  return {
    mayAsk: may.translate || may.review,
    ask(): void {
      if (lead) propose({ number: lead.number, segmentId: lead.id, ...find() });
    },
  };
}
