'use client';

import { useMemo } from 'react';
import type { TermFinding } from '@/core/terms/check-terms';
import { completeTerm } from '@/core/terms/complete-term';
import { useBench } from '../bench-provider';
import type { TermOffer } from '../rows/term-menu';
import type { DrawnSpan } from '../rows/text-marks';
import styles from './terms.module.css';
import { useTermActs } from './use-term-acts';
import { useTermDesk } from './use-term-desk';
import { type Run, useTerms } from './use-terms';

const inks: Partial<Record<TermFinding['kind'], string>> = {
  forbidden: styles.forbidden ?? '',
  deprecated: styles.deprecated ?? '',
  'unknown-form': styles.unknown ?? '',
  used: styles.used ?? '',
};

/** What the terms of a sentence say to the text under the pen: marks on its words, and what may be completed. */
export function useTermPen(run: Run, text: string) {
  const { language } = useBench().chapter.place;
  const desk = useTermDesk(run[0].number);
  const acts = useTermActs(run);
  const terms = useTerms(run, text);
  const drawn = JSON.stringify(
    terms.findings.flatMap((finding): DrawnSpan[] => {
      const span = finding.kind === 'unknown-form' ? finding.span : 'target' in finding ? finding.target.span : null;
      const className = inks[finding.kind];
      return span && className ? [{ start: span.start, end: span.end, className }] : [];
    }),
  );
  const marks = useMemo(() => JSON.parse(drawn) as readonly DrawnSpan[], [drawn]);

  function complete(before: string): TermOffer | null {
    const { entries } = desk?.judge(run, '') ?? terms;
    const begun = completeTerm(
      before,
      entries.flatMap(({ renderings }) => renderings),
      language,
    );
    if (!begun) return null;
    const span = { start: begun.start, end: before.length };
    return {
      ...span,
      choices: begun.renderings.flatMap((rendering) => {
        const entry = entries.find(({ renderings }) => renderings.includes(rendering));
        return entry ? acts.offerOf(entry, span, [rendering]).choices : [];
      }),
    };
  }

  return { terms, marks, complete };
}
