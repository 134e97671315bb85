import { type Concept, mayStand, type Term } from './concept';
import type { FileConcept, TermProblem } from './formats/term-file';
import { isSame } from './is-same';
import { giveWay, joinConcepts } from './join-concepts';

/** Two preferred terms for one language, of which a person must choose; or several concepts that the entry could be. */
export type ImportConflict = {
  /** Which of the file's concepts, from 0. */
  readonly entry: number;
  readonly line: number;
  readonly kind: 'preferred' | 'ambiguous' | 'term-of-another';
  readonly language: string;
  readonly stored: string;
  readonly read: string;
  /** As the file has it. */
  readonly concept: Concept;
  /** Those that a person may have it join. */
  readonly concepts: readonly Concept[];
};

/** What a person decides of a conflict: the entry joins a concept, which takes its word; or it is one of its own. */
export type ImportChoice = { readonly entry: number; readonly as: string };
export const asNew = 'new';

export type ImportPlan = {
  readonly added: readonly Concept[];
  readonly changed: readonly { readonly before: Concept; readonly after: Concept }[];
  /** How many of the file say what the glossary says. */
  readonly same: number;
  readonly conflicts: readonly ImportConflict[];
  /** What entries say otherwise than the concepts that they join, which stay as they are. */
  readonly untaken: readonly TermProblem[];
};

/**
 * What a file would change in a glossary. An entry with the id of a concept takes its place in the languages that the file has;
 * any other joins the concept that has its first term, adds what that doesn't have, and removes nothing. What is in conflict is
 * left out, but for what was chosen. Yields after each concept, so that others have their turn; returns the plan.
 */
export function* planImportSteps(
  stored: readonly Concept[],
  file: readonly FileConcept[],
  choices: readonly ImportChoice[] = [],
): Generator<undefined, ImportPlan> {
  const { byId, ownerOf, byTerm } = yield* indexSteps(stored);
  const chosenFor = new Map(choices.map(({ entry, as }) => [entry, as]));
  const languages = yield* languageSteps(file);
  const [added, changed, conflicts]: [Concept[], Map<string, Concept>, ImportConflict[]] = [[], new Map(), []];
  const untaken: TermProblem[] = [];
  let same = 0;
  for (const [entry, { concept: read, isKnown, line }] of file.entries()) {
    yield;
    const lead = read.terms[0];
    if (!lead) continue;
    const own = isKnown ? byId.get(read.id) : undefined;
    const foreign = read.terms.find(({ id }) => (ownerOf.get(id) ?? read.id) !== read.id);
    const alike = [...(byTerm.get(keyOf(lead)) ?? [])];
    const [only] = alike;
    const chosen = chosenFor.get(entry);
    const joined = alike.find(({ id }) => id === chosen);
    const tell = (what: string) => untaken.push({ line, code: 'said-otherwise', value: `${lead.text}, ${what}` });
    const conflict = (kind: ImportConflict['kind'], after: Term, before?: Term) => {
      const concepts = kind === 'term-of-another' ? [] : alike;
      conflicts.push({
        entry,
        line,
        kind,
        language: after.language,
        stored: before?.text ?? '',
        read: after.text,
        concept: read,
        concepts,
      });
    };
    if (isKnown && foreign) conflict('term-of-another', foreign);
    else if (own) take(own, keepOthers(own, read, languages));
    else if (isKnown || !only || chosen === asNew) added.push(read);
    else if (joined) take(joined, joinConcepts(giveWay(latest(joined), read), read, tell));
    else if (alike.length > 1) conflict('ambiguous', lead, lead);
    else {
      const clash = findClash(latest(only), read);
      if (clash) conflict('preferred', clash.after, clash.before);
      else take(only, joinConcepts(latest(only), read, tell));
    }
  }
  const pairs = [...changed].flatMap(([id, after]) => {
    const before = byId.get(id);
    return before ? [{ before, after }] : [];
  });
  return { added, changed: pairs, same, conflicts, untaken };

  function latest(one: Concept): Concept {
    return changed.get(one.id) ?? one;
  }

  function take(before: Concept, after: Concept): void {
    if (isSame(inOrder(before), inOrder(after))) same++;
    else changed.set(before.id, after);
  }
}

function keyOf({ language, text }: Term): string {
  return `${language} ${text.toLowerCase()}`;
}

/** Concepts by their id, by those of their terms, and by what may stand for them. */
function* indexSteps(stored: readonly Concept[]) {
  const byId = new Map<string, Concept>();
  const ownerOf = new Map<string, string>();
  const byTerm = new Map<string, Set<Concept>>();
  for (const concept of stored) {
    yield;
    byId.set(concept.id, concept);
    for (const term of concept.terms) {
      ownerOf.set(term.id, concept.id);
      if (!mayStand(term)) continue;
      const known = byTerm.get(keyOf(term));
      if (known) known.add(concept);
      else byTerm.set(keyOf(term), new Set([concept]));
    }
  }
  return { byId, ownerOf, byTerm };
}

function* languageSteps(file: readonly FileConcept[]) {
  const languages = new Set<string>();
  for (const { concept } of file) {
    yield;
    for (const { language } of [...concept.terms, ...concept.treatments]) languages.add(language);
  }
  return languages;
}

/** A concept as a file has it, and as it was in languages of which the file says nothing. */
function keepOthers(stored: Concept, read: Concept, languages: ReadonlySet<string>): Concept {
  const isOther = ({ language }: { language: string }) => !languages.has(language);
  if (!stored.terms.some(isOther) && !stored.treatments.some(isOther)) return read;
  const left = new Map(read.terms.map((term) => [term.id, term]));
  const terms = stored.terms.flatMap((term) => {
    const next = left.get(term.id) ?? (isOther(term) ? term : null);
    left.delete(term.id);
    return next ?? [];
  });
  const treatments = [...read.treatments, ...stored.treatments.filter(isOther)];
  return { ...read, terms: [...terms, ...left.values()], treatments };
}

function findClash(stored: Concept, read: Concept): { before: Term; after: Term } | null {
  for (const after of read.terms.filter(({ status }) => status === 'preferred')) {
    const before = stored.terms.find((one) => one.status === 'preferred' && one.language === after.language);
    if (before && before.text !== after.text) return { before, after };
  }
  return null;
}

/** The order of treatments says nothing. */
function inOrder(concept: Concept): Concept {
  const treatments = concept.treatments.toSorted((a, b) => (a.language < b.language ? -1 : 1));
  return { ...concept, treatments };
}
