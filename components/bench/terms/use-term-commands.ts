'use client';

import { useTermActs } from './use-term-acts';
import { type Run, useTargetText, useTerms } from './use-terms';

export type TermCommands = ReturnType<typeof useTermCommands>;

/** What the keys for terms do, on the current sentence. */
export function useTermCommands(run: Run) {
  const text = useTargetText(run[0]);
  const { entries, findings } = useTerms(run, text);
  const acts = useTermActs(run);

  return {
    entries,
    put: acts.put,
    /** Mends what the first check found, if there is any. */
    mend(): void {
      const first = findings.find(({ kind }) => kind !== 'used' && kind !== 'waived');
      const entry = entries.find(({ concept }) => concept.id === first?.source.conceptId);
      if (first?.kind === 'unknown-form') void acts.accept(first);
      else if (entry && first) acts.put({ ...entry, finding: first });
    },
  };
}
