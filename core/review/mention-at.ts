import type { TextSpan } from '@/core/text/span';

/** A call of someone that is being written; the span holds the at sign. */
export type Calling = TextSpan & { readonly typed: string };

const begun = /(?<![\w.+-])@([\p{L}\p{M}\p{N}]*)$/u;

/** What is typed of a name or siglum right before the caret, after an at sign; null where nobody is being called. */
export function mentionAt(text: string, caret: number): Calling | null {
  const found = begun.exec(text.slice(0, caret));
  return found && { start: found.index, end: caret, typed: found[1] ?? '' };
}

type Person = { readonly name: string; readonly siglum: string };

/** Whom the typed letters may mean: those whose siglum they are or begin first, then those one of whose names they begin. */
export function findCalled<One extends Person>(people: readonly One[], typed: string): One[] {
  const wanted = fold(typed);
  const bySiglum = people.filter(({ siglum }) => fold(siglum).startsWith(wanted));
  const byName = people.filter(
    (one) => !bySiglum.includes(one) && namesOf(one).some((name) => name.startsWith(wanted)),
  );
  return [...bySiglum, ...byName];
}

function namesOf({ name }: Person): string[] {
  return name.split(/\s+/).map(fold);
}

/** Letters as they are typed without care: no case, no accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
