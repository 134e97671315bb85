import type { Concept } from './concept';
import type { ConceptState } from './concept-change';
import { isSame } from './is-same';
import { mergeConcepts } from './merge-concepts';

/** What a concept becomes when a change of it is undone, null where it goes again; or the fields that were changed since. */
export type UndoneChange = { readonly undone: ConceptState | null } | { readonly clashes: readonly string[] };

type Change = { readonly before: ConceptState | null; readonly after: ConceptState | null };

/** Undoes a change of a concept as it is now. What was changed since stays, where it is about something else. */
export function undoChange({ before, after }: Change, now: ConceptState | null): UndoneChange {
  if (!after || !now) return now || after ? { clashes: [] } : { undone: before };
  if (!before) return isSame(after, now) ? { undone: null } : { clashes: [] };
  const { concept, clashes } = mergeConcepts(contentOf(after), contentOf(before), contentOf(now));
  if (clashes.length > 0) return { clashes };
  const standing = after.status === now.status ? before : now;
  return { undone: { ...now, ...concept, status: standing.status, reason: standing.reason } };
}

/** A state without its place and standing. */
export function contentOf({ id, subject, definition, note, terms, treatments }: ConceptState): Concept {
  return { id, subject, definition, note, terms, treatments };
}
