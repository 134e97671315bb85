import type { Candidate } from '@/core/segment/candidate';
import type { CompiledRules } from '@/core/segment/compile-rules';
import { abbreviation, initial, itemLabelled, ordinal } from '@/core/segment/rules/abbreviation-rules';
import type { BoundaryRule } from '@/core/segment/rules/boundary-rule';
import {
  ellipsisWithoutCapitals,
  faltering,
  itemFollows,
  markFollows,
  noSpaceFollows,
  omission,
  smallLetterFollows,
} from '@/core/segment/rules/mark-rules';
import {
  colonBeforeSpeech,
  interruption,
  quotingParticle,
  reportingClause,
  salutation,
} from '@/core/segment/rules/speech-rules';

const boundaryRules: readonly BoundaryRule[] = [
  colonBeforeSpeech,
  markFollows,
  noSpaceFollows,
  omission,
  salutation,
  interruption,
  quotingParticle,
  itemFollows,
  smallLetterFollows,
  itemLabelled,
  ordinal,
  initial,
  abbreviation,
  faltering,
  ellipsisWithoutCapitals,
  reportingClause,
];

/** Whether a sentence ends at the candidate: the first rule that knows decides; where none does, it ends. */
export function endsSentence(candidate: Candidate, rules: CompiledRules): boolean {
  for (const rule of boundaryRules) {
    const verdict = rule(candidate, rules);
    if (verdict !== null) return verdict === 'ends';
  }
  return true;
}
