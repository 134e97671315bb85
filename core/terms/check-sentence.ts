import { checkTerms, type TermFinding, type TermWaiver } from './check-terms';
import type { Concept } from './concept';
import { createTermFinder, type TermOccurrence } from './find-terms';
import { targetTerms } from './sought-terms';

/** A sentence's source with the terms found in it, and the concepts that those are of. */
export type SentenceTerms = {
  readonly source: string;
  readonly occurrences: readonly TermOccurrence[];
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly waivers: readonly TermWaiver[];
};

/**
 * What became of the terms of a sentence in a translation. Looks in the translation for its own concepts alone, so that a page of
 * sentences and one of them say the same.
 */
export function checkSentence(sentence: SentenceTerms, target: string, targetLanguage: string): TermFinding[] {
  const concerned = new Set(sentence.occurrences.map(({ conceptId }) => conceptId));
  const concepts = [...concerned].flatMap((id) => sentence.concepts.get(id) ?? []);
  return checkTerms(sentence.source, target, {
    concepts: sentence.concepts,
    sourceFinder: { find: () => [...sentence.occurrences] },
    targetFinder: createTermFinder(targetTerms(concepts, targetLanguage), targetLanguage),
    targetLanguage,
    waivers: sentence.waivers,
  });
}
