import type { TextSpan } from '@/core/text/span';
import { type Concept, mayStand } from './concept';
import { findLikelyForm } from './find-likely-form';
import type { TermFinder, TermOccurrence } from './find-terms';
import { listRenderings } from './list-renderings';
import { isSure } from './term-trie';

/** A source occurrence that needs no rendering, with the reason a person gave. The span is where its anchor leads now. */
export type TermWaiver = { readonly conceptId: string; readonly span: TextSpan; readonly reason: string };

/** `form` is what stands in the target, `expected` the renderings that would do, the preferred first. */
export type TermFinding =
  | { readonly kind: 'used'; readonly source: TermOccurrence; readonly target: TermOccurrence }
  | {
      readonly kind: 'unknown-form';
      readonly source: TermOccurrence;
      readonly termId: string;
      readonly span: TextSpan;
      readonly form: string;
    }
  | {
      readonly kind: 'forbidden' | 'deprecated';
      readonly source: TermOccurrence;
      readonly target: TermOccurrence;
      readonly expected: readonly string[];
    }
  | { readonly kind: 'missing'; readonly source: TermOccurrence; readonly expected: readonly string[] }
  | { readonly kind: 'waived'; readonly source: TermOccurrence; readonly reason: string };

export type TermCheck = {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly sourceFinder: TermFinder;
  readonly targetFinder: TermFinder;
  readonly targetLanguage: string;
  readonly waivers?: readonly TermWaiver[];
};

/**
 * What became of each term of the source, in its order. Only terms that the source has as written or in a confirmed form can
 * be missing, and only where the target has nothing that might be a form of theirs. A forbidden or deprecated term counts only
 * where its concept is not rendered otherwise.
 */
export function checkTerms(source: string, target: string, check: TermCheck): TermFinding[] {
  const inTarget = Map.groupBy(check.targetFinder.find(target), ({ conceptId }) => conceptId);
  const findings: TermFinding[] = [];
  const answered = new Set<string>();
  const open: TermOccurrence[] = [];
  for (const occurrence of check.sourceFinder.find(source)) {
    const waiver = check.waivers?.find((one) => waives(one, occurrence));
    const place = placeOf(occurrence);
    const rendering = waiver ? null : takeRendering(inTarget.get(occurrence.conceptId));
    if (waiver) findings.push({ kind: 'waived', source: occurrence, reason: waiver.reason });
    else if (rendering) findings.push(asUsed(occurrence, rendering));
    else open.push(occurrence);
    if (waiver || rendering) answered.add(place);
  }
  for (const occurrence of open) {
    if (answered.has(placeOf(occurrence))) continue;
    const finding = findFault(occurrence, target, inTarget.get(occurrence.conceptId), check);
    if (!finding) continue;
    findings.push(finding);
    answered.add(placeOf(occurrence));
  }
  return findings.toSorted((a, b) => a.source.span.start - b.source.span.start);
}

/** Concepts that share a spelling share its place, and a rendering of either answers for it. */
function placeOf({ span }: TermOccurrence): string {
  return `${span.start}-${span.end}`;
}

function waives({ conceptId, span }: TermWaiver, occurrence: TermOccurrence): boolean {
  return conceptId === occurrence.conceptId && span.start < occurrence.span.end && span.end > occurrence.span.start;
}

/** Takes the next allowed rendering out of what the target has, the surest first. */
function takeRendering(occurrences: TermOccurrence[] | undefined): TermOccurrence | null {
  return takeFirst(occurrences, (one) => mayStand(one) && isSure(one.by)) ?? takeFirst(occurrences, mayStand);
}

function takeFirst(
  occurrences: TermOccurrence[] | undefined,
  isWanted: (one: TermOccurrence) => boolean,
): TermOccurrence | null {
  const place = occurrences?.findIndex(isWanted) ?? -1;
  return place < 0 ? null : (occurrences?.splice(place, 1)[0] ?? null);
}

function asUsed(source: TermOccurrence, target: TermOccurrence): TermFinding {
  if (isSure(target.by)) return { kind: 'used', source, target };
  return { kind: 'unknown-form', source, termId: target.termId, span: target.span, form: target.form };
}

function findFault(
  source: TermOccurrence,
  target: string,
  occurrences: TermOccurrence[] | undefined,
  { concepts, targetLanguage }: TermCheck,
): TermFinding | null {
  const concept = concepts.get(source.conceptId);
  const renderings = concept ? listRenderings(concept, targetLanguage) : [];
  const expected = renderings.map(({ text }) => text);
  if (!isSure(source.by) || expected.length === 0) return null;
  for (const kind of ['forbidden', 'deprecated'] as const) {
    const found = takeFirst(occurrences, ({ status, by }) => status === kind && by !== 'stem');
    if (found) return { kind, source, target: found, expected };
  }
  const likely = findLikelyForm(target, renderings);
  if (likely) return { kind: 'unknown-form', source, ...likely };
  return { kind: 'missing', source, expected };
}
