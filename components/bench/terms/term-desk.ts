import type { TermPage } from '@/api/contract/concepts';
import { checkSentence, type SentenceTerms as SourceTerms } from '@/core/terms/check-sentence';
import type { TermFinding } from '@/core/terms/check-terms';
import { createTermFinder, type TermOccurrence } from '@/core/terms/find-terms';
import { joinSentenceTerms } from '@/core/terms/join-sentence-terms';
import { listEntries, type TermEntry } from '@/core/terms/list-entries';
import { targetTerms } from '@/core/terms/sought-terms';
import type { LinePolicy } from '@/core/work/line-policy';

type Sentence = { readonly id: string; readonly text: string };
type ConcernedConcept = TermPage['concepts'][number];
/** A whole stretch of a source sentence in another language than the work's. */
export type SourceLine = TermPage['segments'][number]['lines'][number];

/** What is known of the terms of a sentence, or of several that share a translation. */
export type SentenceTerms = { readonly entries: readonly TermEntry[]; readonly findings: readonly TermFinding[] };

export type TermDesk = {
  /** Of the terms that are looked for in the source. */
  readonly sourceLanguages: readonly string[];
  readonly linePolicy: LinePolicy;
  /** Null for a concept of no sentence of the page. */
  readonly conceptOf: (conceptId: string) => ConcernedConcept | null;
  readonly inSource: (segmentId: string) => readonly TermOccurrence[];
  /** Terms that are only proposed, which nothing asks for. */
  readonly proposedIn: (segmentId: string) => readonly TermOccurrence[];
  readonly listProposed: (run: readonly Sentence[]) => readonly TermEntry[];
  readonly linesIn: (segmentId: string) => readonly SourceLine[];
  /** Terms of a translation that answer those of its source. */
  readonly inTarget: (run: readonly Sentence[], target: string) => TermOccurrence[];
  /** Nothing is found wrong with a translation that isn't begun. */
  readonly judge: (run: readonly Sentence[], target: string) => SentenceTerms;
};

/** The margin, the checks and the marks of a sentence ask the same within one key. */
const mostJudged = 16;

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

  const judged = new Map<string, SentenceTerms>();

  const termsOf = (run: readonly Sentence[], standing: 'occurrences' | 'proposed' = 'occurrences'): SourceTerms =>
    joinSentenceTerms(
      run.map(({ id, text }) => {
        const { [standing]: occurrences = [], waivers = [] } = segments.get(id) ?? {};
        const placed = waivers.flatMap(({ span, ...waiver }) => (span ? { ...waiver, span } : []));
        return { source: text, occurrences, concepts, waivers: placed };
      }),
    );

  function judge(run: readonly Sentence[], target: string): SentenceTerms {
    const terms = termsOf(run);
    const findings = target.trim() === '' ? [] : checkSentence(terms, target, language);
    return { findings, entries: listEntries(terms.occurrences, findings, concepts, language) };
  }

  return {
    sourceLanguages: page.sourceLanguages,
    linePolicy: page.linePolicy,
    conceptOf: (conceptId) => concepts.get(conceptId) ?? null,
    inSource: (segmentId) => segments.get(segmentId)?.occurrences ?? [],
    proposedIn: (segmentId) => segments.get(segmentId)?.proposed ?? [],
    listProposed: (run) => listEntries(termsOf(run, 'proposed').occurrences, [], concepts, language),
    linesIn: (segmentId) => segments.get(segmentId)?.lines ?? [],
    inTarget(run, target) {
      const asked = new Set(termsOf(run).occurrences.map(({ conceptId }) => conceptId));
      if (asked.size === 0 || target === '') return [];
      const sought = targetTerms(
        [...asked].flatMap((id) => concepts.get(id) ?? []),
        language,
      );
      return createTermFinder(sought, language).find(target);
    },
    judge(run, target) {
      const key = `${run.map(({ id }) => id).join()} ${target}`;
      const known = judged.get(key) ?? judge(run, target);
      if (judged.size >= mostJudged) judged.clear();
      judged.set(key, known);
      return known;
    },
  };
}
