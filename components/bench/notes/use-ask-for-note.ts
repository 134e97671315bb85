'use client';

import { phraseAt } from '@/core/reviewing/phrase-at';
import { useBench } from '../bench-provider';
import { readMarked } from '../rows/read-marked';
import { useRowSettings } from '../rows/row-settings';
import { useCommands } from '../use-commands';
import { type AskedNote, useChapterNotes } from './notes-provider';

/** Asks for a note on the marked words of the sentence: of its source, or of the text that is open or shown. */
export function useAskForNote(): { mayAsk: boolean; ask: () => void } {
  const { chapter, drafts, selection } = useBench();
  const { choose } = useRowSettings();
  const { setAsking } = useChapterNotes();
  const { lead, run, mine } = useCommands();
  const { may } = chapter.bench;
  const shown = lead && choose(lead.versions);
  const open = selection.isOpen ? mine : shown;
  const mayOnVersion = open !== null && (may.review || (may.translate && open === mine));

  function find(): Omit<AskedNote, 'number'> | null {
    const inEditor = selection.isOpen ? (selection.editor.current?.selected() ?? null) : null;
    const written = (lead && drafts.read(lead)?.text) ?? '';
    const inOpen = inEditor && phraseAt(written, inEditor);
    if (inOpen && lead) return { on: { versionId: drafts.versionIdOf(lead) }, text: written, phrase: inOpen };
    const marked = readMarked(run, open);
    if (marked && 'segmentId' in marked.on) return onSource(marked.on.segmentId, marked.phrase);
    if (marked && open) return { on: { versionId: open.id }, text: open.text, phrase: marked.phrase };
    return may.annotate || !open ? onSource(lead?.id, null) : whole({ versionId: open.id }, open.text);
  }

  function onSource(segmentId: string | undefined, phrase: AskedNote['phrase'] | null) {
    const text = run.find(({ id }) => id === segmentId)?.text;
    if (segmentId === undefined || text === undefined || !may.annotate) return null;
    return phrase ? { on: { segmentId }, text, phrase } : whole({ segmentId }, text);
  }

  function whole(on: AskedNote['on'], text: string) {
    const phrase = phraseAt(text, { start: 0, end: text.length });
    return phrase && { on, text, phrase };
  }

  return {
    mayAsk: may.annotate || mayOnVersion,
    ask(): void {
      const found = lead && find();
      if (found) setAsking({ number: lead.number, ...found });
    },
  };
}
