import type { TermFinding } from './check-terms';
import type { Concept } from './concept';
import { isOfLanguage } from './sought-terms';

export type TermSeverity = 'fault' | 'warning';

/**
 * How much a finding weighs: a forbidden term is a fault, and so is a missing one that its language keeps; what is transliterated
 * or translated may be said otherwise, and a deprecated term only gives way. Null for what is in order, and for what only asks.
 */
export function judgeFinding(finding: TermFinding, concept: Concept, language: string): TermSeverity | null {
  if (finding.kind === 'forbidden') return 'fault';
  if (finding.kind === 'deprecated') return 'warning';
  if (finding.kind !== 'missing') return null;
  const treatment = concept.treatments.find((one) => isOfLanguage(one.language, language));
  return treatment?.kind === 'keep' ? 'fault' : 'warning';
}
