import type { Concept, Term } from './concept';
import type { FileConcept } from './formats/term-file';
import { isSame } from './is-same';

/** Two preferred terms for one language, of which a person must choose; or several concepts that the entry could be. */
export type ImportConflict = {
  readonly line: number;
  readonly kind: 'preferred' | 'ambiguous' | 'term-of-another';
  readonly language: string;
  readonly stored: string;
  readonly read: string;
};

export type ImportPlan = {
  readonly added: readonly Concept[];
  readonly changed: readonly Concept[];
  /** How many of the file say what the glossary says. */
  readonly same: number;
  readonly conflicts: readonly ImportConflict[];
};

/**
 * What a file would change in a glossary. An entry with the id of a concept takes its place; any other joins the concept that has
 * one of its leading terms, adds what that doesn't have, and removes nothing. What is in conflict is left out.
 */
export function planImport(stored: readonly Concept[], file: readonly FileConcept[]): ImportPlan {
  const byId = new Map(stored.map((one) => [one.id, one]));
  const ownerOf = new Map(stored.flatMap((one) => one.terms.map(({ id }) => [id, one.id] as const)));
  const byTerm = Map.groupBy(
    stored.flatMap((concept) => concept.terms.filter(isAllowed).map((term) => ({ concept, key: keyOf(term) }))),
    ({ key }) => key,
  );
  const [added, changed, conflicts]: [Concept[], Map<string, Concept>, ImportConflict[]] = [[], new Map(), []];
  let same = 0;
  for (const { concept: read, isKnown, line } of file) {
    const lead = read.terms[0];
    if (!lead) continue;
    const conflict = (kind: ImportConflict['kind'], before: Term | undefined, after: Term) =>
      conflicts.push({ line, kind, language: after.language, stored: before?.text ?? '', read: after.text });
    const own = isKnown ? byId.get(read.id) : undefined;
    const foreign = read.terms.find(({ id }) => (ownerOf.get(id) ?? read.id) !== read.id);
    const alike = new Set((byTerm.get(keyOf(lead)) ?? []).map(({ concept }) => concept));
    if (isKnown && foreign) conflict('term-of-another', undefined, foreign);
    else if (own) take(own, read);
    else if (isKnown || alike.size === 0) added.push(read);
    else if (alike.size > 1) conflict('ambiguous', lead, lead);
    else {
      const [before] = alike as Set<Concept> & Iterable<Concept>;
      const base = before && (changed.get(before.id) ?? before);
      if (!base) continue;
      const clash = findClash(base, read);
      if (clash) conflict('preferred', clash.before, clash.after);
      else take(base, join(base, read));
    }
  }
  return { added, changed: [...changed.values()], same, conflicts };

  function take(before: Concept, after: Concept): void {
    if (isSame(inOrder(before), inOrder(after))) same++;
    else changed.set(before.id, after);
  }
}

function isAllowed({ status }: Term): boolean {
  return status === 'preferred' || status === 'admitted';
}

function keyOf({ language, text }: Term): string {
  return `${language} ${text.toLowerCase()}`;
}

function findClash(stored: Concept, read: Concept): { before: Term; after: Term } | null {
  for (const after of read.terms.filter(({ status }) => status === 'preferred')) {
    const before = stored.terms.find((one) => one.status === 'preferred' && one.language === after.language);
    if (before && before.text !== after.text) return { before, after };
  }
  return null;
}

function join(stored: Concept, read: Concept): Concept {
  const has = new Set(stored.terms.map(keyOf));
  const treated = new Set(stored.treatments.map(({ language }) => language));
  return {
    ...stored,
    subject: stored.subject || read.subject,
    definition: stored.definition || read.definition,
    note: stored.note || read.note,
    terms: [...stored.terms, ...read.terms.filter((term) => !has.has(keyOf(term)))],
    treatments: [...stored.treatments, ...read.treatments.filter(({ language }) => !treated.has(language))],
  };
}

/** The order of treatments says nothing. */
function inOrder(concept: Concept): Concept {
  const treatments = concept.treatments.toSorted((a, b) => (a.language < b.language ? -1 : 1));
  return { ...concept, treatments };
}
