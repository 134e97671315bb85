'use client';

import { useBench } from '../bench-provider';
import { useMarkedWords } from '../rows/use-marked-words';
import { useCommands } from '../use-commands';
import { useProposal } from './proposal-provider';

/** Asks for a term: the marked words of the source, or of the translation, which then render it. */
export function useAskForTerm(): { mayAsk: boolean; ask: () => void } {
  const { may } = useBench().chapter.bench;
  const propose = useProposal();
  const readMarkedWords = useMarkedWords();
  const { lead } = useCommands();
  return {
    mayAsk: may.translate || may.review,
    ask(): void {
      if (!lead) return;
      const { words = '', segmentId = null } = readMarkedWords() ?? {};
      const isSource = segmentId !== null;
      propose({
        number: lead.number,
        segmentId: segmentId ?? lead.id,
        term: isSource ? words : '',
        rendering: isSource ? '' : words,
      });
    },
  };
}
