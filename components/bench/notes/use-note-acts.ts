'use client';

import { useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import type { Note } from '@/api/contract/notes';
import { api, queries } from '@/api/queries';
import { nearestPhrase } from '@/core/annotation/nearest-phrase';
import type { NoteKind } from '@/core/annotation/note';
import { useBench } from '../bench-provider';
import { NotYet } from '../data/use-decisions';
import type { AskedNote } from './notes-provider';

export type WrittenNote = { readonly text: string; readonly kind: NoteKind; readonly heldUntilId: string | null };

/** What is done with notes. Each answers false where the server refused, which the bar says. */
export function useNoteActs() {
  const client = useQueryClient();
  const { chapter, selection } = useBench();
  const { place, decisions, cache, outbox } = chapter;
  const { workId } = place;

  function put(note: Note): void {
    const { queryKey } = queries.notes.list.queryOptions({ input: place });
    client.setQueryData(queryKey, (known) => [...(known?.filter(({ id }) => id !== note.id) ?? []), note]);
    void client.invalidateQueries({ queryKey });
  }

  async function act(ask: () => Promise<Note>): Promise<boolean> {
    try {
      put(await ask());
      return true;
    } catch (error) {
      decisions.fail(selection.current, error);
      return false;
    }
  }

  /** A text as the server has it, once all of it is saved, and where the words are in it. */
  async function findPlace({ number, on, phrase }: AskedNote) {
    if ('segmentId' in on) return { on, phrase };
    if (!(await outbox.flush(on.versionId))) throw new NotYet('unsaved');
    const version = cache.peekRow(number)?.versions.find(({ id }) => id === on.versionId);
    const found = version && nearestPhrase(version.text, phrase.quote, phrase.start);
    if (!found) throw new NotYet('changed');
    return { on: { revisionId: version.revisionId }, phrase: found };
  }

  return {
    write: (asked: AskedNote, { text, kind, heldUntilId }: WrittenNote) =>
      act(async () => {
        const found = await findPlace(asked);
        const body = { revisionId: v7(), text };
        return api.notes.write({ workId, noteId: v7(), ...found, kind, heldUntilId, conceptId: null, body });
      }),
    /** Writes its body in a language, where that is new. */
    say: (note: Note, language: string, text: string) =>
      act(() => {
        const base = note.bodies.find((body) => body.language === language);
        const said = { language, text, revisionId: v7(), baseRevisionId: base?.revisionId ?? null };
        return base?.text === text ? Promise.resolve(note) : api.notes.saveBody({ workId, noteId: note.id, ...said });
      }),
    change: (note: Note, changes: Pick<WrittenNote, 'kind' | 'heldUntilId'>) =>
      act(() => api.notes.change({ workId, noteId: note.id, ...changes })),
    remove: (note: Note, removed: boolean) => act(() => api.notes.remove({ workId, noteId: note.id, removed })),
    /** Puts a lost note where its words may have gone. */
    accept: (note: Note) =>
      act(() => {
        const { proposal, proposedWords: quote, language, revisionId } = note;
        const [segmentId] = note.segmentIds;
        if (!proposal || quote === null) throw new RangeError(`nothing is proposed for ${note.id}`);
        const on = language === null ? segmentId && { segmentId } : revisionId && { revisionId };
        if (!on) throw new RangeError(`${note.id} has no text`);
        return api.notes.move({ workId, noteId: note.id, on, phrase: { ...proposal, quote } });
      }),
  };
}
