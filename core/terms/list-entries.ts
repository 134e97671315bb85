import type { TermFinding } from './check-terms';
import type { Concept, TreatmentKind } from './concept';
import type { TermOccurrence } from './find-terms';
import { listRenderings, type Rendering } from './list-renderings';
import { targetTerms } from './sought-terms';

/** A term of a sentence as the margin shows it: what may be put for it, what may not, and what became of it. */
export type TermEntry = {
  readonly concept: Concept;
  /** Where it stands in the source, in the order of the text. */
  readonly occurrences: readonly [TermOccurrence, ...TermOccurrence[]];
  readonly treatment: TreatmentKind | null;
  readonly italics: boolean;
  readonly renderings: readonly Rendering[];
  readonly forbidden: readonly string[];
  /** The gravest; null where nothing can be said, as no rendering is known. */
  readonly finding: TermFinding | null;
};

const gravestFirst: readonly TermFinding['kind'][] = [
  'forbidden',
  'missing',
  'deprecated',
  'unknown-form',
  'waived',
  'used',
];

/** One entry for each concept of a sentence, in the order of the text. */
export function listEntries(
  occurrences: readonly TermOccurrence[],
  findings: readonly TermFinding[],
  concepts: ReadonlyMap<string, Concept>,
  language: string,
): TermEntry[] {
  const places = Map.groupBy(occurrences, ({ conceptId }) => conceptId);
  const judged = Map.groupBy(findings, ({ source }) => source.conceptId);
  return [...places].flatMap(([conceptId, [first, ...rest]]) => {
    const concept = concepts.get(conceptId);
    if (!concept || !first) return [];
    const own = judged.get(conceptId) ?? [];
    const treatment = concept.treatments.find((one) => isFor(one.language, language));
    return [
      {
        concept,
        occurrences: [first, ...rest] as const,
        treatment: treatment?.kind ?? null,
        italics: treatment?.italics ?? false,
        renderings: listRenderings(concept, language),
        forbidden: targetTerms([concept], language).flatMap(({ status, text }) => (status === 'forbidden' ? text : [])),
        finding: own.toSorted((a, b) => gravestFirst.indexOf(a.kind) - gravestFirst.indexOf(b.kind))[0] ?? null,
      },
    ];
  });
}

function isFor(treated: string, language: string): boolean {
  return language === treated || language.startsWith(`${treated}-`);
}
