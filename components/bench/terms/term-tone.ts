import type { CheckTone } from '@/components/ui/check-mark';
import type { TermFinding } from '@/core/terms/check-terms';
import type { Concept } from '@/core/terms/concept';
import { judgeFinding } from '@/core/terms/judge-finding';

/** How a finding is marked. */
export function termTone(finding: TermFinding, concept: Concept, language: string): CheckTone {
  const severity = judgeFinding(finding, concept, language);
  if (severity) return severity === 'fault' ? 'fault' : 'care';
  return finding.kind === 'unknown-form' ? 'hint' : 'used';
}
