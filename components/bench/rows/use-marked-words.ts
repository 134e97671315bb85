'use client';

import { phraseAt } from '@/core/reviewing/phrase-at';
import { useBench } from '../bench-provider';
import { useCommands } from '../use-commands';
import { readMarked } from './read-marked';
import { useRowSettings } from './row-settings';

export type MarkedWords = {
  readonly words: string /** Null for words of the translation. */;
  readonly segmentId: string | null;
};

/** Reads the words that are marked in the current sentence: of its source, or of the text that is open or shown; null for none. */
export function useMarkedWords(): () => MarkedWords | null {
  const { selection } = useBench();
  const { choose } = useRowSettings();
  const { lead, run } = useCommands();
  return () => {
    const shown = lead && !selection.isOpen ? choose(lead.versions) : null;
    const marked = readMarked(run, shown);
    if (marked) return { words: marked.phrase.quote, segmentId: 'segmentId' in marked.on ? marked.on.segmentId : null };
    const editor = selection.isOpen ? selection.editor.current : null;
    const written = editor && phraseAt(editor.text(), editor.selected());
    return written && { words: written.quote, segmentId: null };
  };
}
