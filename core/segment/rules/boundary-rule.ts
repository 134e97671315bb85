import type { Candidate } from '@/core/segment/candidate';
import type { CompiledRules } from '@/core/segment/compile-rules';

/** What one rule says of a candidate; null when it has nothing to say. */
export type BoundaryRule = (candidate: Candidate, rules: CompiledRules) => 'ends' | 'goes on' | null;
