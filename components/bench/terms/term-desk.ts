import type { TermPage } from '@/api/contract/concepts';
import { checkRun, type TermedSentence, termsOfRun } from '@/core/terms/check-run';
import type { TermFinding } from '@/core/terms/check-terms';
import type { Concept } from '@/core/terms/concept';
import { createTermFinder, type TermOccurrence } from '@/core/terms/find-terms';
import { listEntries, type TermEntry } from '@/core/terms/list-entries';
import { targetTerms } from '@/core/terms/sought-terms';

type Sentence = { readonly id: string; readonly text: string };
export type ConcernedConcept = TermPage['concepts'][number];

/** What is known of the terms of a sentence, or of several that share a translation. */
export type SentenceTerms = { readonly entries: readonly TermEntry[]; readonly findings: readonly TermFinding[] };

export type TermDesk = {
  /** Null for a concept of no sentence of the page. */
  readonly conceptOf: (conceptId: string) => ConcernedConcept | null;
  readonly inSource: (segmentId: string) => readonly TermOccurrence[];
  readonly waiversOf: (segmentId: string) => TermPage['segments'][number]['waivers'];
  /** Terms of a translation that answer those of its source. */
  readonly inTarget: (run: readonly Sentence[], target: string) => TermOccurrence[];
  readonly judge: (run: readonly Sentence[], target: string) => SentenceTerms;
};

const desks = new WeakMap<TermPage, TermDesk>();

/** The terms of a page of sentences, ready to be looked up and checked. A page has one desk. */
export function deskOf(page: TermPage, language: string): TermDesk {
  const known = desks.get(page);
  if (known) return known;
  const desk = createTermDesk(page, language);
  desks.set(page, desk);
  return desk;
}

function createTermDesk(page: TermPage, language: string): TermDesk {
  const segments = new Map(page.segments.map((segment) => [segment.segmentId, segment]));
  const concepts = new Map(page.concepts.map((concept) => [concept.id, concept]));
  const targetFinder = createTermFinder(targetTerms(page.concepts, language), language);
  const check = { concepts: concepts as ReadonlyMap<string, Concept>, targetFinder, targetLanguage: language };

  const termed = (run: readonly Sentence[]): TermedSentence[] =>
    run.map(({ id, text }) => {
      const { occurrences = [], waivers = [] } = segments.get(id) ?? {};
      return { text, occurrences, waivers };
    });

  return {
    conceptOf: (conceptId) => concepts.get(conceptId) ?? null,
    inSource: (segmentId) => segments.get(segmentId)?.occurrences ?? [],
    waiversOf: (segmentId) => segments.get(segmentId)?.waivers ?? [],
    inTarget(run, target) {
      const asked = new Set(termsOfRun(termed(run)).occurrences.map(({ conceptId }) => conceptId));
      return asked.size === 0 ? [] : targetFinder.find(target).filter(({ conceptId }) => asked.has(conceptId));
    },
    judge(run, target) {
      const sentences = termed(run);
      const findings = checkRun(sentences, target, check);
      return { findings, entries: listEntries(termsOfRun(sentences).occurrences, findings, concepts, language) };
    },
  };
}
