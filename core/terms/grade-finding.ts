import type { TermFinding } from './check-terms';
import type { TreatmentKind } from './concept';

export type TermGrade = 'fault' | 'warning' | 'question' | 'fine';

/**
 * How much a finding matters. A forbidden word is a fault, and so is a missing one that must be kept or transliterated; one that
 * is translated may be said otherwise, which a person should look at.
 */
export function gradeFinding({ kind }: Pick<TermFinding, 'kind'>, treatment: TreatmentKind | null): TermGrade {
  if (kind === 'forbidden') return 'fault';
  if (kind === 'missing') return treatment === 'keep' || treatment === 'transliterate' ? 'fault' : 'warning';
  return kind === 'unknown-form' ? 'question' : 'fine';
}
